import { findEmbeds } from './embeds/find-embeds.js';
import { report } from './report.js';
import { StgmGuidanceElement } from './stgm-guidance-element.js';

export { StgmGuidanceElement };
export type { StgmErrorDetail, StgmLoadDetail } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'stgm-guidance': StgmGuidanceElement;
  }
}

const NAME = 'stgm-guidance';
const existing = customElements.get(NAME);

// A second copy of the script, or another element of that name: the first one stays, and the page works on.
if (!existing) {
  customElements.define(NAME, StgmGuidanceElement);
  if (globalThis.document) findEmbeds(); // not on a server
} else report(existing, 'the script is here twice. Fix: keep one');
