import { MAX_LANGUAGE_WORDS } from '../../limits.js';
import type { Rule } from '../../rule.js';

export const languageInBrackets: Rule = {
  name: 'language-in-brackets',
  why: {
    en: 'A part of what is in brackets begins or ends with the name of a language.',
    tr: 'Ayraç içindeki bir bölüm, bir dilin adıyla başlar ya da biter.',
  },
  yes: [
    '[Guide](https://a.org/), EC, 2002 (İngilizce Kaynak)',
    '[Guide](https://a.org/) (PDF, İngilizce)',
    '[Rehber](https://a.org/) (Kaynak İngilizcedir)',
  ],
  no: ['[Rehber](https://a.org/) (İngilizceden çeviren: A. Kaya)', '[Rehber](https://a.org/) – İngilizce'],
};

export const abbreviationInBrackets: Rule = {
  name: 'abbreviation-in-brackets',
  why: {
    en: 'A part of what is in brackets is nothing but the abbreviation of a language.',
    tr: 'Ayraç içindeki bir bölüm, yalnızca bir dilin kısaltmasıdır.',
  },
  yes: ['[Guide](https://a.org/) (ENG)', '[Guide](https://a.org/) (PDF, İng.)'],
  no: ['[Rehber](https://a.org/) (en az üç kişi için)', '[Rehber](https://a.org/), en'],
};

export const languageInNote: Rule = {
  name: 'language-in-note',
  why: {
    en: `A part of the note, between two punctuation marks, has at most ${MAX_LANGUAGE_WORDS} words and begins or ends with the name of a language.`,
    tr: `Notun iki noktalama arasında kalan bir bölümü en çok ${MAX_LANGUAGE_WORDS} sözcüktür ve bir dilin adıyla başlar ya da biter.`,
  },
  yes: [
    '[Rehber](https://a.org/), İngilizce kaynak',
    '[Rehber](https://a.org/). STGM, 2019. İngilizce.',
    '[Rehber](https://a.org/) – İngilizce',
  ],
  no: ['[Rehber](https://a.org/), İngilizce Öğretmenleri Derneği', '[Rehber](https://a.org/) (İngilizce)'],
};

export const languageAtTitleEnd: Rule = {
  name: 'language-at-title-end',
  why: {
    en: 'The last word of the title, after a comma or a dash, is the name of a language.',
    tr: 'Başlığın virgül ya da çizgiden sonraki son sözcüğü bir dilin adıdır.',
  },
  yes: ['[Guide to Partnership – İngilizce](https://a.org/)', '[Guide, English](https://a.org/)'],
  no: ['[İngilizce Öğrenme Rehberi](https://a.org/)', '[Sivil Toplum İçin İngilizce](https://a.org/)'],
};
