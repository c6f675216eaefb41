/** What only some pages need. It is loaded where a page uses it. */
export { attachHelp } from './attach-help.js';
export { explainMissing } from './explain-missing.js';
export { upgradeEmbeds } from '../embeds/upgrade-embeds.js';
