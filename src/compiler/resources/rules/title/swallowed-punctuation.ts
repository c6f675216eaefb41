import type { Rule } from '../../rule.js';

/** Punctuation at the end of a link's text that belongs to what follows. */
const SWALLOWED = /[\s.,;:([–—-]/;

export const swallowedPunctuation: Rule = {
  name: 'swallowed-punctuation',
  why: {
    en: 'Punctuation at the end of the link is not part of the title; an opening bracket goes to the note.',
    tr: 'Bağlantının sonundaki noktalama başlığa ait değildir; açılan ayraç nota geçer.',
  },
  yes: ['[A Practical Guide (](https://a.org/)Pratik Rehber). Yazar: F. Nappini', '[Webinar,](https://a.org/) STGM'],
  no: ['[Katılabiliyor muyuz?](https://a.org/) İlknur Üstün'],
};

/** Splits the text of a link into its words and the punctuation at its end. */
export function splitSwallowed(text: string): [words: string, swallowed: string] {
  let end = text.length;
  while (end > 0 && SWALLOWED.test(text[end - 1]!)) end -= 1;
  return [text.slice(0, end), text.slice(end)];
}
