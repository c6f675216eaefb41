import type { Rule } from '../../rule.js';

export const restIsAnswer: Rule = {
  name: 'rest-is-answer',
  why: {
    en: 'No rule takes the block out of the text: it is part of the answer.',
    tr: 'Hiçbir kural bloğu metinden almaz: Yanıtın parçasıdır.',
  },
  yes: ['Metin.\n\nBakın:\n\n- [Bir](https://a.org/)'],
  no: ['Bakın:\n\n- [Bir](https://a.org/)'],
};
