import { endsWithQuotation } from '../../read-row.js';
import type { Rule } from '../../rule.js';
import { count } from './count.js';

/** Letters up to the mark that closes the quotation, and one last word after it, which is no conjunction. */
const ENDING = /^[\p{L}\p{M}'’]*["”“»](?:\s+(?!(?:ve|veya|ile)(?!\p{L}))\p{L}+(?=\s*[.,;]?\s*$))?/u;

export const closingQuotation: Rule = {
  name: 'closing-quotation',
  why: {
    en: 'The title opens a quotation: the mark that closes it after the link belongs to the title, and so does a last single word.',
    tr: 'Başlıkta tırnak açılmıştır: Bağlantının ardında onu kapatan tırnak ve sondaki tek sözcük başlığa aittir.',
  },
  yes: ['STGM STOK Platformu "[Herkes Plan Sever](https://a.org/)" Dersleri', '[“Bir](https://a.org/)”, STGM'],
  no: ['[“Bir”](https://a.org/), STGM', '[Bir](https://a.org/)”, STGM'],
};

/** What closes the quotation of a title; undefined where none is open. */
export function closeQuotation(title: string, before: string, following: string): string | undefined {
  const isOpen = endsWithQuotation(before) || count(title, /"/g) % 2 === 1 || count(title, /[“„«]/g) > count(title, /[”»]/g);
  return isOpen ? (ENDING.exec(following)?.[0] ?? '') : undefined;
}
