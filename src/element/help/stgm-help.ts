// What stgm-guidance.js loads where a page uses `for` or `display`. It hands its one function over and leaves nothing behind.
import { attachHelp } from './attach-help.js';

const { currentScript } = document;
currentScript?.dispatchEvent(new CustomEvent('stgm-help', { detail: attachHelp }));
currentScript?.remove();
