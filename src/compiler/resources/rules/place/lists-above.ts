import type { Rule } from '../../rule.js';

export const listsAbove: Rule = {
  name: 'lists-above',
  why: {
    en: 'Another list of resources right above the lead-in of the last one, with a lead-in of its own, belongs to it.',
    tr: 'Son listenin giriş cümlesinin hemen üstünde, kendi giriş cümlesi olan bir kaynak listesi daha varsa o da kaynaktır.',
  },
  yes: ['Kaynaklar şunlardır;\n\n- [Bir](https://a.org/)\n\nVideolar da yardımcı olabilir;\n\n- [İki](https://b.org/)'],
  no: ['- [Üç](https://c.org/)\n\nUzun bir paragraf. İki cümleli.\n\nBakın:\n\n- [Bir](https://a.org/)'],
};
