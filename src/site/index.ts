/** The site: pages, snippets and published scripts, made from a content folder. */
export { buildSite } from './build-site.js';
export { describeSnippet, listIntegrity } from './describe-snippet.js';
export { makeSnippet, PLATFORMS, type Platform, type Snippet, type SnippetFacts } from './snippets/snippet.js';
