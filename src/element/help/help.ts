/** What only some pages need, loaded where it is used. */
export { attachHelp } from './attach-help.js';
export { upgradeSpellings } from '../spellings/upgrade-spellings.js';
