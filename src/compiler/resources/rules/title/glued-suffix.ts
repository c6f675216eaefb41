import type { Rule } from '../../rule.js';

/** Small letters only: `[Bir](…)STGM` is a missing blank, not a suffix. */
const SUFFIX = /^['’]?[\p{Ll}\p{M}]+(?!\p{L})/u;

export const gluedSuffix: Rule = {
  name: 'glued-suffix',
  why: {
    en: 'A Turkish suffix that touches the link belongs to the last word of the title.',
    tr: 'Bağlantıya bitişik bir ek, başlığın son sözcüğüne aittir.',
  },
  yes: ['[İki](https://b.org/)nin kılavuzu', 'STGM [Platformu](https://a.org/)’nda'],
  no: ['[Bir](https://a.org/)STGM, 2019', '[Bir](https://a.org/) nin', '[Bir](https://a.org/)'],
};

/** The suffix that the text after the link begins with; empty where there is none. */
export const takeSuffix = (following: string): string => SUFFIX.exec(following)?.[0] ?? '';
