import type { Rule } from '../../rule.js';
import { count } from './count.js';

const ENDING = /^['’]?[\p{L}\p{M}]*\)/u;

export const closingBracket: Rule = {
  name: 'closing-bracket',
  why: {
    en: 'The title opens a bracket that the text right after the link closes: that text belongs to the title.',
    tr: 'Başlıkta açılan ayraç bağlantının hemen ardında kapanır: Arası başlığa aittir.',
  },
  yes: ['Rehber ([tıklayın](https://b.org/))', '[İki (Kısa](https://c.org/)ca)'],
  no: ['[İki (Kısa](https://c.org/) Sürüm), 2019', '[İki](https://c.org/))'],
};

/** What closes the bracket of a title; undefined where none is open. */
export function closeBracket(title: string, following: string): string | undefined {
  return count(title, /\(/g) > count(title, /\)/g) ? (ENDING.exec(following)?.[0] ?? '') : undefined;
}
