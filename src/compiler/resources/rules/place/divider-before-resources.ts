import type { Rule } from '../../rule.js';

export const dividerBeforeResources: Rule = {
  name: 'divider-before-resources',
  why: {
    en: 'A line across the page between the answer and its resources is left out: nothing is below it in the answer.',
    tr: 'Yanıt ile kaynakları ayıran çizgi gösterilmez: Yanıtta altında bir şey kalmaz.',
  },
  yes: ['Metin.\n\n---\n\nBakın:\n\n- [Bir](https://a.org/)'],
  no: ['Metin.\n\n---\n\nMetin sürer.\n\nBakın:\n\n- [Bir](https://a.org/)'],
};
