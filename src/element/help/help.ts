/** What only some pages need. It is loaded where a page uses it. */
export { attachHelp } from './attach-help.js';
export { explainAddress } from './explain-address.js';
export { upgradeEmbeds } from '../embeds/upgrade-embeds.js';
