import type { ResourceRule } from '../resource-rule.js';

/** `[Webinar,](…) STGM`: the link covers one sign too many. */
export const punctuationInsideLink: ResourceRule = {
  name: 'punctuation-inside-link',
  why: {
    en: 'The link itself ends with punctuation, which sets off what follows.',
    tr: 'Bağlantının kendisi noktalamayla biter; bu, arkadan geleni ayırır.',
  },
  decides: 'resource',
  fits: ({ text }) => /[.,;:?!(–-]\s*$/.test(text),
  yes: ['[Webinar,](https://a.org/) STGM, 28 Şubat 2018', '[Katılabiliyor muyuz?](https://a.org/) İlknur Üstün'],
  no: ['[Webinar](https://a.org/), STGM'],
};
