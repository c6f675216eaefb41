import { MAX_LOOSE_WORDS } from '../../limits.js';
import type { ResourceRule } from '../resource-rule.js';

/** `Rehber: [Bir](…)`. Punctuation among the words makes a sentence of them; a colon at their end does not. */
export const fewWordsBeforeLink: ResourceRule = {
  name: 'few-words-before-link',
  why: {
    en: `At most ${MAX_LOOSE_WORDS} words come before the link, without punctuation among them: they are part of the title. What comes after the link decides.`,
    tr: `Bağlantıdan önce en çok ${MAX_LOOSE_WORDS} sözcük var, aralarında noktalama yok: Başlığın parçasıdırlar. Kararı, bağlantıdan sonra gelenler verir.`,
  },
  decides: 'look-after',
  fits: (row) => row.wordsBefore <= MAX_LOOSE_WORDS && !/[,;.!?]|:\s*\S/.test(row.lead),
  yes: ['Rehber: [Bir](https://a.org/)', '**Rehber:** [Bir](https://a.org/), 2019'],
  no: ['Önce tüzüğü yazın, sonra [bakın](https://a.org/)', 'Yeni bir dernek kurmak isteyenler için hazırlanmış [rehber](https://a.org/)'],
};
