/** The contract between compiler and element: shapes, allow-list, and readers of what came over the network. */
export * from './types.js';
export { allowedTags, allowedAttributes, isAllowedTag, MAX_DEPTH, type Attributes, type LinkKind, type Tag } from './allowed-tags.js';
export { allowedLink, allowedMedia } from './allowed-url.js';
export { formatFolder } from './format-folder.js';
export { readId } from './id.js';
export { readGuidanceBundle, type ReadGuidance } from './read-guidance-bundle.js';
export { readIndexBundle } from './read-index-bundle.js';
export { readNodes, openQuestionBundle, readQuestionBundle, UnreadableBundle, type OpenQuestion } from './read-question-bundle.js';
