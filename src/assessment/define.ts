// All elements of the assessment, for bundlers. For script tags there are two files: a page often needs only one of them.
import './define-assessment.js';
import './define-report.js';

export { StgmAssessmentElement } from './stgm-assessment-element.js';
export { StgmComparisonElement } from './comparison/stgm-comparison-element.js';
export { StgmQrElement } from './comparison/stgm-qr-element.js';
export { StgmReportElement } from './report/stgm-report-element.js';
export type { StgmAnswerDetail, StgmCompleteDetail } from './events.js';
