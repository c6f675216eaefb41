import type { Check } from './check.js';

/** A row that has more cells than its table has columns. `keep-extra-cells.ts` moves their words to the last column. */
export const tableRowLong: Check<'table-row-long'> = {
  name: 'table-row-long',
  why: 'One | too many. GitHub’s Markdown would leave the words out.',
  yes: ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |'],
  no: ['| a | b |\n| --- | --- |\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |', '| a | b |\n| --- | --- |\n| 1 |'],
  find({ rendered }, report) {
    for (const line of rendered.longRows) report(line, {});
  },
};
