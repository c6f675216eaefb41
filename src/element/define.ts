import { report } from './report.js';
import { StgmGuidanceElement } from './stgm-guidance-element.js';
import { upgradeSpellings } from './upgrade-spellings.js';

export { StgmGuidanceElement };

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
  upgradeSpellings();
} else report(taken, `the tag is defined already and stays as it is. The script is on this page twice. Fix: keep one`);
