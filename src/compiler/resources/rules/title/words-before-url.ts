import type { Rule } from '../../rule.js';

export const wordsBeforeUrl: Rule = {
  name: 'words-before-url',
  why: {
    en: 'The words before a URL that is written out are the title. The URL stays readable in the note.',
    tr: 'Açık yazılmış web adresinin önündeki sözcükler başlıktır. Adres notta okunur kalır.',
  },
  yes: ['Rehber: https://a.org/x.pdf', 'Bir site (https://b.org/)'],
  no: ['https://b.org/', 'Rehber: [Bir](https://a.org/)'],
};

/** The words before a URL without the punctuation between the two. */
export const titleBeforeUrl = (before: string): string => before.replace(/[\s.,;:([–—-]+$/, '');
