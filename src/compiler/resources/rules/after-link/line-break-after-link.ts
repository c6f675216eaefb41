import { isBreak } from '../../../answer/tidy-blocks.js';
import type { ResourceRule } from '../resource-rule.js';

/** The title alone in its line, and what it is about in the next. */
export const lineBreakAfterLink: ResourceRule = {
  name: 'line-break-after-link',
  why: {
    en: 'The line ends after the link. The next line is about what the link opens.',
    tr: 'Bağlantıdan sonra satır biter. Alttaki satır, açılacak şeyi anlatır.',
  },
  decides: 'resource',
  fits: ({ after }) => isBreak(after[0]),
  yes: ['[Bir](https://a.org/)<br>Bu rehber, dernek kurmak isteyenlere adım adım yol gösterir.'],
  no: ['[Bir](https://a.org/) bu rehberde dernek kurmak isteyenlere adım adım yol gösterir.'],
};
