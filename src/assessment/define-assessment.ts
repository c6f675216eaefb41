import { StgmComparisonElement } from './comparison/stgm-comparison-element.js';
import { StgmQrElement } from './comparison/stgm-qr-element.js';
import { defineElement } from './define-element.js';
import { StgmAssessmentElement } from './stgm-assessment-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'stgm-assessment': StgmAssessmentElement;
    'stgm-comparison': StgmComparisonElement;
    'stgm-qr': StgmQrElement;
  }
}

defineElement('stgm-qr', StgmQrElement);
defineElement('stgm-assessment', StgmAssessmentElement);
defineElement('stgm-comparison', StgmComparisonElement);
