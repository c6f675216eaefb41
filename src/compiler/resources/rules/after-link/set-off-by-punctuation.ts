import type { ResourceRule } from '../resource-rule.js';

/** `[Rehber](…), STGM`: the shape that content/README.md recommends. */
export const setOffByPunctuation: ResourceRule = {
  name: 'set-off-by-punctuation',
  why: {
    en: 'Punctuation right after the link sets off the note: author, publisher, year.',
    tr: 'Bağlantının hemen ardındaki noktalama notu ayırır: yazar, yayımlayan, yıl.',
  },
  decides: 'resource',
  fits: ({ following }) => /^["”’'»)]*\s*[.,;:(–—-]/.test(following),
  yes: ['[Bir](https://a.org/). Yazan: Ayşe Kaya, Aralık 2019', '[Bir](https://a.org/) (İngilizce)', '“[Bir](https://a.org/)”, STGM'],
  no: ['[Bir](https://a.org/)nin kılavuzu', '[Bir](https://a.org/)'],
};
