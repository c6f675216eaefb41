import { MIN_PERIOD } from '../../limits.js';
import type { Rule } from '../../rule.js';

/** Something with four digits that is not the year of publication. */
export interface NotAYear extends Rule {
  /** A pattern for case folded text, with the flag `u`. */
  pattern: string;
}

/** All of these are taken out of the text at once, before years are looked for. */
export const notAYear: readonly NotAYear[] = [
  {
    name: 'year-in-url',
    pattern: String.raw`https?:\/\/\S+`,
    why: {
      en: 'A number in a URL is the name of a folder.',
      tr: 'Web adresindeki sayı bir klasör adıdır.',
    },
    yes: ['[Rehber](https://a.org/). Bkz. https://b.org/1999/'],
    no: ['[Rehber](https://a.org/), 1999'],
  },
  {
    name: 'day-of-access',
    pattern: String.raw`(?:erişim|accessed|retrieved)[^;)\]]*`,
    why: {
      en: 'It is the day on which somebody looked at the page.',
      tr: 'Birinin sayfaya baktığı gündür.',
    },
    yes: ['[Rehber](https://a.org/) (Erişim: 20.05.2022)', '[Guide](https://a.org/), retrieved 3 May 2021'],
    no: ['[Rehber](https://a.org/), 20.05.2022'],
  },
  {
    name: 'isbn',
    pattern: String.raw`isbn[\s:\d-]+`,
    why: {
      en: 'It is part of an ISBN.',
      tr: 'ISBN numarasının parçasıdır.',
    },
    yes: ['[Rehber](https://a.org/), ISBN 978-605-2011-33-1'],
    no: ['[Rehber](https://a.org/), 2011'],
  },
  {
    name: 'number-after-word',
    pattern: String.raw`(?<!\p{L})(?:gündem|vizyon|agenda|vision|sayi|no)(?:i|si)?[\s:.]*\d{4}`,
    why: {
      en: 'It is an aim or the number of an issue: the word before it says so.',
      tr: 'Bir hedef yılı ya da sayı numarasıdır; önündeki sözcük bunu söyler.',
    },
    yes: ['[Rehber](https://a.org/), Gündem 2030', '[Dergi](https://a.org/), Sayı 2005'],
    no: ['[Rehber](https://a.org/), Mart 2019'],
  },
  {
    name: 'page-number',
    pattern: String.raw`(?<!\p{L})(?:ss?|sf|syf|sayfa|pp?)(?:\s*[.:]\s*|\s)\d+(?:\s*[-–]\s*\d+)?`,
    why: {
      en: 'It is the number of a page.',
      tr: 'Sayfa numarasıdır.',
    },
    yes: ['[Rehber](https://a.org/), s. 2010', '[Rehber](https://a.org/), Ankara, ss. 1990-2010'],
    no: ['[Rehber](https://a.org/), İletişim Yayınları 2010'],
  },
  {
    name: 'number-before-word',
    pattern: String.raw`\d+(?:\s*[-–]\s*\d+)?\s*(?:ss?\.|sf|sayfa|sayili|pp?\.|pages|tl|kişi|hedef|sürdürülebilir|gündem|vizyon|agenda)`,
    why: {
      en: 'It counts pages, money or people, numbers a law, or is an aim: the word after it says so.',
      tr: 'Sayfa, para ya da kişi sayısı, yasa numarası ya da hedef yılıdır; ardındaki sözcük bunu söyler.',
    },
    yes: [
      '[Rehber](https://a.org/), 2040 sayfa',
      '[Rehber](https://a.org/), 2004 sayılı Kanun',
      '[Rehber](https://a.org/), 2030 Gündemi için',
    ],
    no: ['[Rehber](https://a.org/), 2019 Ankara'],
  },
];

/** Two years with a dash between them. */
export const period = {
  name: 'period',
  pattern: String.raw`(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)`,
  why: {
    en: `They are the ends of a period of at least ${MIN_PERIOD} years: a plan for 2023-2027 was not published in 2027.`,
    tr: `En az ${MIN_PERIOD} yıllık bir dönemin başı ve sonudur: 2023-2027 planı 2027’de yayımlanmamıştır.`,
  },
  yes: ['[Plan](https://a.org/), STGM (2019-2023)', '[Strateji Belgesi 2023-2027](https://a.org/)'],
  no: ['[Dergi](https://a.org/) (2018-2019)'],
} satisfies NotAYear;
