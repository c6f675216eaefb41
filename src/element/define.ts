import { report } from './report.js';
import { StgmGuidanceElement } from './stgm-guidance-element.js';
import { findSpellings } from './spellings/find-spellings.js';

export { StgmGuidanceElement };
export type { StgmErrorDetail, StgmLoadDetail } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'stgm-guidance': StgmGuidanceElement;
  }
}

const NAME = 'stgm-guidance';
const taken = customElements.get(NAME);

// Two copies, or somebody else's element of that name: the first one stays, and the page goes on.
if (!taken) {
  customElements.define(NAME, StgmGuidanceElement);
  if (globalThis.document) findSpellings(); // not on a server
} else report(taken, `the tag is defined already and stays as it is. The script is on this page twice. Fix: keep one`);
