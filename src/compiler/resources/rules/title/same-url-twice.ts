import type { Rule } from '../../rule.js';

export const sameUrlTwice: Rule = {
  name: 'same-url-twice',
  why: {
    en: 'The row before has the same URL, and neither leads anywhere else: both rows are one resource. Without a note between them they are halves of one title.',
    tr: 'Önceki satır aynı yere gider, ikisinin de başka bağlantısı yoktur: İki satır tek kaynaktır. Arada not yoksa bir başlığın iki yarısıdırlar.',
  },
  yes: ['[Uzun bir başlığın ilk yarısı ve](https://a.org/)\n- [ikinci yarısı, 2019](https://a.org/)'],
  no: [
    '[Bir](https://a.org/)\n- [İki](https://b.org/)',
    '[STOK](https://s.org/) "[Bir](https://a.org/)"\n- [STOK](https://s.org/) "[İki](https://b.org/)"',
  ],
};
