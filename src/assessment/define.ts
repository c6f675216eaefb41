/** All elements of the assessment, for bundlers. For script tags there are two files: a page often needs only one of them. */
export * from './define-assessment.js';
export * from './define-report.js';
