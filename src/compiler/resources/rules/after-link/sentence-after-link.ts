import type { ResourceRule } from '../resource-rule.js';

/** Whether words end as a sentence does. */
export const endsSentence = (words: string): boolean => /\p{L}[.!?]\s*$/u.test(words);

/** Words go on after the link to the end of a sentence. */
export const sentenceAfterLink: ResourceRule = {
  name: 'sentence-after-link',
  why: {
    en: 'The words after the link end as a sentence does: the row is text with a link in it.',
    tr: 'Bağlantıdan sonraki sözcükler bir cümle gibi biter: Satır, içinde bağlantı olan bir metindir.',
  },
  decides: 'text',
  fits: ({ textAfter }) => endsSentence(textAfter),
  yes: ['[Bu belge](https://b.org/) yol gösterir.', 'Bu [rehber](https://a.org/) size uygun mu?'],
  no: ['[Bir](https://a.org/) kılavuzu', '[Bir](https://a.org/). STGM.', '[Bir](https://a.org/) STGM yayını.'],
};
