import { MAX_WORDS_BEFORE_NAMED } from '../../limits.js';
import type { ResourceRule } from '../resource-rule.js';

/** `Derneğin “[Rehber](…)” isimli yayını`: the title is in quotation marks after its makers. */
export const quotationBeforeLink: ResourceRule = {
  name: 'quotation-before-link',
  why: {
    en: `A quotation mark opens right before the link: the link is a title, and at most ${MAX_WORDS_BEFORE_NAMED} words before it say whose. What comes after the link decides.`,
    tr: `Bağlantının hemen önünde tırnak açılır: Bağlantı bir başlıktır, önündeki en çok ${MAX_WORDS_BEFORE_NAMED} sözcük kimin olduğunu söyler. Kararı, bağlantıdan sonra gelenler verir.`,
  },
  decides: 'look-after',
  fits: (row) => row.isQuoted,
  yes: [
    'Sivil Toplum ve Medya Çalışmaları Derneği’nin “[Rehber](https://a.org/)” isimli yayını',
    'STGM STOK Platformu "[Herkes Plan Sever](https://a.org/)" Dersleri',
  ],
  no: ['“Rehber” için [tıklayın](https://a.org/)'],
};
