import type { Rule } from '../../rule.js';

export const authorsIntoNote: Rule = {
  name: 'authors-into-note',
  why: {
    en: 'Authors before the link are not part of the title: they begin the note.',
    tr: 'Bağlantıdan önceki yazarlar başlığa ait değildir: Not onlarla başlar.',
  },
  yes: ['Ayşe Kaya ve A. Can, [Bir](https://a.org/), STGM, 2019'],
  no: ['Rehber: [Bir](https://a.org/)', '[Bir](https://a.org/), Ayşe Kaya'],
};
