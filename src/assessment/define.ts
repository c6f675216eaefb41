import { report } from '../element/report.js';
import { StgmReportElement } from './report/stgm-report-element.js';
import { StgmAssessmentElement } from './stgm-assessment-element.js';

export type { StgmAnswerDetail, StgmCompleteDetail } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'stgm-assessment': StgmAssessmentElement;
    'stgm-report': StgmReportElement;
  }
}

function define(name: string, element: CustomElementConstructor): void {
  const existing = customElements.get(name);
  // A second copy of the script, or another element of that name: the first one stays, and the page works on.
  if (!existing) customElements.define(name, element);
  else report(existing, `the tag <${name}> is already defined and stays as it is. The script is on this page twice. Fix: keep one`);
}

define('stgm-assessment', StgmAssessmentElement);
define('stgm-report', StgmReportElement);
