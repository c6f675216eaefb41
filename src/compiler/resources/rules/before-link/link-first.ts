import type { ResourceRule } from '../resource-rule.js';

/** The usual shape. */
export const linkFirst: ResourceRule = {
  name: 'link-first',
  why: {
    en: 'The row begins with the link. What comes after the link decides.',
    tr: 'Satır bağlantıyla başlar. Kararı, bağlantıdan sonra gelenler verir.',
  },
  decides: 'look-after',
  fits: ({ lead }) => lead === '',
  yes: ['[Rehber](https://a.org/), STGM', '1\\. **[Rehber](https://a.org/)**'],
  no: ['Rehber: [Bir](https://a.org/)', 'https://a.org/'],
};
