import { defineElement } from './define-element.js';
import { StgmReportElement } from './report/stgm-report-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'stgm-report': StgmReportElement;
  }
}

defineElement('stgm-report', StgmReportElement);
