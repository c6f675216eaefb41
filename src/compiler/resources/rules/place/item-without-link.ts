import type { Rule } from '../../rule.js';

export const itemWithoutLink: Rule = {
  name: 'item-without-link',
  why: {
    en: 'An item of the list has no link, so there is nothing to open. It stays in the answer, and the problem resource-link-missing names it.',
    tr: 'Listedeki bir maddede bağlantı yoktur, açılacak bir şey de yoktur. Madde yanıtta kalır; resource-link-missing uyarısı onu söyler.',
  },
  yes: ['Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)\n- Basılı bir kitap'],
  no: ['Bakın:\n\n- [Bir](https://a.org/)'],
};
