// What stgm-guidance.js loads where a page uses `for`, `display` or another spelling of the tag. It hands its functions over and leaves nothing behind.
import * as help from './help.js';

const { currentScript } = document;
currentScript?.dispatchEvent(new CustomEvent('stgm-help', { detail: help }));
currentScript?.remove();
