/** The site: pages, snippets and published scripts, made from a content folder. */
export { buildSite } from './build-site.js';
export { describeSnippet, listIntegrity } from './snippets/describe-snippet.js';
export { FORMS, makeSnippet, PLATFORMS, type Form, type Platform, type SnippetFacts, type SnippetPart } from './snippets/snippet.js';
