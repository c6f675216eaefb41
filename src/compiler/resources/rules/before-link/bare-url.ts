import { textOf } from '../../../answer/node-tree.js';
import { MAX_WORDS_BEFORE_NAMED } from '../../limits.js';
import { looksLikeUrl } from '../../looks-like-url.js';
import type { ResourceRule } from '../resource-rule.js';

/** A URL that is written out. What the words before it name is what it opens. */
export const bareUrl: ResourceRule = {
  name: 'bare-url',
  why: {
    en: `The row ends with a URL that is written out. At most ${MAX_WORDS_BEFORE_NAMED} words before it name what it opens; after it only brackets may follow.`,
    tr: `Satır, açık yazılmış bir web adresiyle biter. Önündeki en çok ${MAX_WORDS_BEFORE_NAMED} sözcük açılacak şeyin adıdır; arkasında yalnızca ayraç içinde bir şey olabilir.`,
  },
  decides: 'resource',
  fits: (row) =>
    looksLikeUrl(row.text) && !/\p{L}/u.test(textOf(row.after).replace(/^\s*[([].*/s, '')) && row.wordsBefore <= MAX_WORDS_BEFORE_NAMED,
  yes: ['Sivil Toplum Rehberi, STGM, 2019. https://a.org/1.pdf', 'Bir site (https://b.org/)', 'https://a.org/ (İngilizce)'],
  no: ['https://a.org/ adresindeki formu doldurup derneğe gönderin.', '[Rehber](https://a.org/)'],
};
