// `stgm-guidance.js` loads this script where a page uses `for`, `display` or another form of embed. It hands over its functions and removes itself.
import * as help from './help.js';

// Found by its file name: `<img name="currentScript">` replaces `document.currentScript`.
for (const script of document.querySelectorAll('script[src*="stgm-help.js"]')) {
  script.dispatchEvent(new CustomEvent('stgm-help', { detail: help }));
  script.remove();
}
