/** The site: makes pages, snippets and published scripts from a content folder. */
export { buildSite } from './build-site.js';
export { startPreview } from './preview/start-preview.js';
export { searchContent } from './search/search-content.js';
export { describeSnippet, listIntegrity } from './snippets/describe-snippet.js';
export { makeSnippet, type SnippetFacts, type SnippetPart } from './snippets/make-snippet.js';
export { FORMS, PLATFORMS, type Form, type Platform } from './snippets/platforms.js';
