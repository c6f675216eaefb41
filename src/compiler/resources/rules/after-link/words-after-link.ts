import type { ResourceRule } from '../resource-rule.js';

/** The last rule of its group: it fits whatever reaches it. */
export const wordsAfterLink: ResourceRule = {
  name: 'words-after-link',
  why: {
    en: 'Too many words follow the link without punctuation that sets them off: the row is text with a link in it.',
    tr: 'Bağlantının ardında, noktalamayla ayrılmamış çok sözcük var: Satır, içinde bağlantı olan bir metindir.',
  },
  decides: 'text',
  fits: () => true,
  yes: ['[Platform](https://c.org/) üzerinden bütün dersler hemen açılır'],
  no: ['[Platform](https://c.org/) dersleri'],
};
