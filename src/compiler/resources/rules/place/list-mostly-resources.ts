import type { Rule } from '../../rule.js';

export const listMostlyResources: Rule = {
  name: 'list-mostly-resources',
  why: {
    en: 'By itself this row is text with a link in it, but its list holds resources, and its link can be opened like theirs.',
    tr: 'Bu satır tek başına, içinde bağlantı olan bir metindir; ama listesi kaynak listesidir ve bağlantısı onlarınki gibi açılabilir.',
  },
  yes: [
    'Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)\n- Üye olmak için önce tüzüğü okuyun, sonra [forma](https://c.org/) bakın.',
  ],
  no: ['Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)'],
};
