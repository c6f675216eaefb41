import type { Rule } from '../../rule.js';

export const wordsIntoTitle: Rule = {
  name: 'words-into-title',
  why: {
    en: 'Words before the link that are not authors are part of the title.',
    tr: 'Bağlantıdan önceki sözcükler yazar adı değilse başlığın parçasıdır.',
  },
  yes: ['**Rehber:** [Bir](https://a.org/)', 'Derneği’nin “[Rehber](https://a.org/)” isimli yayını'],
  no: ['Ayşe Kaya, [Bir](https://a.org/), 2019', 'Rehber: https://a.org/'],
};
