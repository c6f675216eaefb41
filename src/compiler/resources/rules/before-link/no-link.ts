import type { ResourceRule } from '../resource-rule.js';

/** Nothing to open, or something other than words comes first. */
export const noLink: ResourceRule = {
  name: 'no-link',
  why: {
    en: 'The row has no link, or a picture comes before it: there is nothing to open, or the link belongs to the picture.',
    tr: 'Satırda bağlantı yok ya da bağlantıdan önce bir görsel var: Açılacak bir şey yoktur ya da bağlantı görsele aittir.',
  },
  decides: 'text',
  fits: ({ target }) => target === undefined,
  yes: ['Basılı bir kitap, STGM, 2019', '![Kapak](media/kapak.png) [Rehber](https://a.org/)'],
  no: ['[Rehber](https://a.org/)'],
};
