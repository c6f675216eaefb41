import type { ResourceRule } from '../resource-rule.js';

/** Words that may be among names: "and", "and others", "editor". */
const AMONG_NAMES = ['ve', 'and', 'vd', 'et', 'al', 'ed', 'haz', '&'];

const YEAR = String.raw`(?:19|20)\d\d`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]*`;
const IN_BRACKETS = String.raw`\((?:ed\.?|haz\.?|${YEAR}|\p{Lu}{2,})\)`; // (ed.), (2018), (YADA)

/** Names and nothing else, maybe with a year, with punctuation at the end. */
const AUTHORS = new RegExp(
  String.raw`^(?:(?:${NAME}|${AMONG_NAMES.join('|')}|${IN_BRACKETS}|${YEAR})(?![\p{L}\p{N}])[\s.,;:]*)+(?<=[.,;)]\s*)$`,
  'u',
);

/** Whether these words are only names of people or organisations. The names then go to the note. */
export const areAuthors = (words: string): boolean => words !== '' && AUTHORS.test(words);

/** `Demir, F. (2018). [Rehber](…)`: how many bibliographies begin. */
export const authorsBeforeLink: ResourceRule = {
  name: 'authors-before-link',
  why: {
    en: 'Only names come before the link, maybe with a year, and punctuation sets them off: these are the authors. What comes after the link decides.',
    tr: 'Bağlantıdan önce yalnızca adlar var, belki bir de yıl; noktalama onları ayırır: Bunlar yazarlardır. Kararı, bağlantıdan sonra gelenler verir.',
  },
  decides: 'look-after',
  fits: ({ lead }) => areAuthors(lead),
  yes: [
    'Ayşe Kaya ve A. Can, [Bir](https://a.org/), STGM, 2019',
    'Demir, F. (2018). [İki](https://b.org/). Ankara: İletişim.',
    'Yaşama Dair Vakıf (YADA), [Bir](https://a.org/), 2014',
  ],
  no: ['Dernekler için, [veri tabanı](https://a.org/)', 'Ayşe Kaya [Bir](https://a.org/)'],
};
