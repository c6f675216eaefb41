// What stgm-guidance.js loads where a page uses `for`, `display` or another spelling of the tag. It hands its functions over and leaves nothing behind.
import * as help from './help.js';

// By its name, because any `<img name="currentScript">` takes the place of what the browser tells.
for (const script of document.querySelectorAll('script[src*="stgm-help.js"]')) {
  script.dispatchEvent(new CustomEvent('stgm-help', { detail: help }));
  script.remove();
}
