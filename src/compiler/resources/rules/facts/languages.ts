import type { Rule } from '../../rule.js';

/** A language that entries name. */
export interface Language extends Rule {
  /** BCP 47. */
  code: string;
  /** Its names in Turkish and English, case folded. */
  names: readonly string[];
  /** Case folded; read only where nothing else is between two marks in brackets: "en" is a Turkish word. */
  abbreviations: readonly string[];
}

const language = (
  code: string,
  names: readonly [turkish: string, english: string],
  abbreviations: readonly string[],
  examples: Pick<Rule, 'yes' | 'no'>,
): Language => ({
  name: `language-${code}`,
  code,
  names,
  abbreviations,
  why: {
    en: `These words name the language: ${[...names, ...abbreviations.map((word) => `(${word})`)].join(', ')}.`,
    tr: `Dili şu sözcükler söyler: ${[...names, ...abbreviations.map((word) => `(${word})`)].join(', ')}.`,
  },
  ...examples,
});

/** The languages that the compiler knows. Another one is another row. */
export const languages: readonly Language[] = [
  language('en', ['ingilizce', 'english'], ['en', 'eng', 'ing'], {
    yes: ['[Guide](https://a.org/) (İNGİLİZCE)', '[Guide](https://a.org/) (in English)', '[Guide](https://a.org/) (İng.)'],
    no: ['[Rehber](https://a.org/) (en az üç kişi için)'],
  }),
  language('tr', ['türkçe', 'turkish'], ['tr', 'tur'], {
    yes: ['[Webinar (Türkçe), STGM](https://a.org/)', '[Guide](https://a.org/) (Turkish)', '[Guide](https://a.org/) (TR)'],
    no: ['[Rehber](https://a.org/) (Türkiye)'],
  }),
  language('de', ['almanca', 'german'], [], {
    yes: ['[Leitfaden](https://a.org/) (Almanca)', '[Leitfaden](https://a.org/) (German)'],
    no: ['[Leitfaden](https://a.org/) (Almanya)', '[Leitfaden](https://a.org/) (de)'],
  }),
  language('fr', ['fransizca', 'french'], [], {
    yes: ['[Guide](https://a.org/) (Fransızca)', '[Guide](https://a.org/) (French)'],
    no: ['[Guide](https://a.org/) (Fransa)'],
  }),
  language('ar', ['arapça', 'arabic'], [], {
    yes: ['[Rehber](https://a.org/) (Arapça)', '[Rehber](https://a.org/) (Arabic)'],
    no: ['[Rehber](https://a.org/) (Arap ülkeleri)'],
  }),
  language('ku', ['kürtçe', 'kurdish'], [], {
    yes: ['[Rehber](https://a.org/) (Kürtçe)', '[Rehber](https://a.org/) (Kurdish)'],
    no: ['[Rehber](https://a.org/) (Kürt kadınları)'],
  }),
  language('ru', ['rusça', 'russian'], [], {
    yes: ['[Rehber](https://a.org/) (Rusça)', '[Rehber](https://a.org/) (Russian)'],
    no: ['[Rehber](https://a.org/) (Rusya)'],
  }),
  language('es', ['ispanyolca', 'spanish'], [], {
    yes: ['[Guía](https://a.org/) (İspanyolca)', '[Guía](https://a.org/) (Spanish)'],
    no: ['[Guía](https://a.org/) (İspanya)'],
  }),
  language('it', ['italyanca', 'italian'], [], {
    yes: ['[Guida](https://a.org/) (İtalyanca)', '[Guida](https://a.org/) (Italian)'],
    no: ['[Guida](https://a.org/) (İtalya)'],
  }),
  language('fa', ['farsça', 'persian'], [], {
    yes: ['[Rehber](https://a.org/) (Farsça)', '[Rehber](https://a.org/) (Persian)'],
    no: ['[Rehber](https://a.org/) (İran)'],
  }),
];
