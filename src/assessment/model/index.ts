/** Everything about answers that needs no page: types, addresses, codes, levels, comparing, exporting. */
export * from './answers.js';
export * from './assessment.js';
export * from './code.js';
export * from './compare.js';
export * from './export.js';
export * from './fragment.js';
export * from './level.js';
export * from './profile.js';
export * from './query.js';
