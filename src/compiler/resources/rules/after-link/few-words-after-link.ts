import { MAX_LOOSE_WORDS, MAX_WORDS_AFTER } from '../../limits.js';
import type { ResourceRule } from '../resource-rule.js';
import { endsSentence } from './sentence-after-link.js';

/** `[Bir](…) isimli yayını`, and a link alone. */
export const fewWordsAfterLink: ResourceRule = {
  name: 'few-words-after-link',
  why: {
    en: `At most ${MAX_WORDS_AFTER} words follow the link, and with those before it at most ${MAX_LOOSE_WORDS} (before a title in quotation marks there may be more): too few for a sentence.`,
    tr: `Bağlantının ardında en çok ${MAX_WORDS_AFTER}, öndekilerle birlikte en çok ${MAX_LOOSE_WORDS} sözcük var (tırnak içindeki başlığın önünde daha çok olabilir): Cümle için azdır.`,
  },
  decides: 'resource',
  fits: (row) =>
    !endsSentence(row.textAfter) &&
    row.wordsAfter <= MAX_WORDS_AFTER &&
    (row.isQuoted || row.wordsAfter + row.wordsBefore <= MAX_LOOSE_WORDS),
  yes: ['[Bir](https://a.org/)', '[İki](https://b.org/)nin kılavuzu', '[Merkez](https://a.org/) kapasite geliştirme eğitimleri'],
  no: [
    '[Bu belge](https://b.org/) yol gösterir.',
    '[Platform](https://c.org/) üzerinden bütün dersler hemen açılır',
    'Bizim için çok önemli [Bir](https://a.org/) yayın dizisi var',
  ],
};
