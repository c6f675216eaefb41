import type { Rule } from '../../rule.js';

/** A word after the name of a language which shows that the resource is not in that language. */
export interface NotTheLanguage extends Rule {
  /** How the word begins, case folded. */
  beginnings: readonly string[];
}

/** A language that a resource is about, or that only a part of it is in. */
export const notTheLanguage: readonly NotTheLanguage[] = [
  {
    name: 'language-of-subtitles',
    beginnings: ['altyaz', 'alt$', 'subtitle'],
    why: {
      en: 'Only the subtitles are in that language.',
      tr: 'Yalnızca altyazı o dildedir.',
    },
    yes: ['[Film](https://a.org/) (Türkçe alt yazılı)', '[Film](https://a.org/) (English subtitles)'],
    no: ['[Film](https://a.org/) (İngilizce, Türkçe altyazılı)'],
  },
  {
    name: 'language-of-translation',
    beginnings: ['çevir', 'çeviri', 'translat'],
    why: {
      en: 'The text was translated from or into that language, which says nothing about the file that the link opens.',
      tr: 'Metnin çevrildiği dil yazılmıştır; bu, bağlantıdaki dosyanın dilini söylemez.',
    },
    yes: ['[Rehber](https://a.org/) (Türkçe çevirisi)', '[Rehber](https://a.org/) (English translation)'],
    no: ['[Rehber](https://a.org/) (Türkçe kaynak)'],
  },
  {
    name: 'language-of-summary',
    beginnings: ['özet', 'summary'],
    why: {
      en: 'Only the summary is in that language.',
      tr: 'Yalnızca özet o dildedir.',
    },
    yes: ['[Rapor](https://a.org/), İngilizce özet', '[Rapor](https://a.org/) (English summary)'],
    no: ['[Rapor](https://a.org/), İngilizce rapor'],
  },
  {
    name: 'language-as-subject',
    beginnings: ['öğren', 'ders', 'kurs', 'sözlü', 'bil', 'lesson', 'course'],
    why: {
      en: 'The language is the subject: a lesson, a course, a dictionary, knowledge of it.',
      tr: 'Dil, konunun kendisidir: ders, kurs, sözlük, dil bilgisi.',
    },
    yes: ['[Rehber](https://a.org/) (İngilizce dersleri)', '[Rehber](https://a.org/) (İngilizce bilenler için)'],
    no: ['[Rehber](https://a.org/) (İngilizce)'],
  },
];

/** The language in the path of a URL. It is taken out before anything is read. */
export const languageInUrl: Rule = {
  name: 'language-in-url',
  why: {
    en: 'In a URL in the note, "/en" is a folder and not a language.',
    tr: 'Nottaki bir web adresinde “/en” bir klasördür, dil değildir.',
  },
  yes: ['[Film](https://a.org/) (https://b.org/en)'],
  no: ['[Film](https://a.org/) (EN)', '[Film](https://a.org/) (https://b.org/english-film)'],
};
