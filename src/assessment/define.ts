import { report } from '../element/report.js';
import { StgmAssessmentElement } from './stgm-assessment-element.js';

export { StgmAssessmentElement };
export type { StgmAnswerDetail, StgmCompleteDetail } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'stgm-assessment': StgmAssessmentElement;
  }
}

const NAME = 'stgm-assessment';
const existing = customElements.get(NAME);

// A second copy of the script, or another element of that name: the first one stays, and the page works on.
if (!existing) customElements.define(NAME, StgmAssessmentElement);
else report(existing, `the tag <${NAME}> is already defined and stays as it is. The script is on this page twice. Fix: keep one`);
