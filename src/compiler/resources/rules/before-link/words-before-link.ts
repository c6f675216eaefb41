import type { ResourceRule } from '../resource-rule.js';

/** A sentence that holds a link. It is the last rule of its group, and fits whatever reaches it. */
export const wordsBeforeLink: ResourceRule = {
  name: 'words-before-link',
  why: {
    en: 'Too many words come before the link, or punctuation is among them: the row is a sentence with a link in it.',
    tr: 'Bağlantıdan önce çok sözcük var ya da aralarında noktalama var: Satır, içinde bağlantı olan bir cümledir.',
  },
  decides: 'text',
  fits: () => true,
  yes: [
    'Dernekler için, T.C. İçişleri Bakanlığı, [veri tabanına](https://a.org/),',
    'Üye olmak isterseniz önce tüzüğü dikkatle okuyun sonra [bu forma](https://a.org/) yazın',
  ],
  no: ['Rehber: [Bir](https://a.org/)'],
};
