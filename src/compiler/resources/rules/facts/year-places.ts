import type { Rule } from '../../rule.js';

export const yearInNote: Rule = {
  name: 'year-in-note',
  why: {
    en: 'The note has a year. Of several the latest counts, because it belongs to the latest edition.',
    tr: 'Notta bir yıl var. Birkaç yıl varsa en yenisi alınır, çünkü son baskınındır.',
  },
  yes: [
    '[Rehber](https://a.org/), STGM, 2015 (ilk baskı 1998)',
    "[Rehber](https://a.org/), 2019'da yayımlandı",
    '[Rehber](https://a.org/) (2018-2019)',
  ],
  no: ['[Webinarı, 24 Ocak 2020](https://a.org/)', '[Rehber](https://a.org/), 2050'],
};

export const yearAtTitleEnd: Rule = {
  name: 'year-at-title-end',
  why: {
    en: 'The note has no year, and the title ends with one. A year in the middle of a title is part of its name.',
    tr: 'Notta yıl yoktur, başlık bir yılla biter. Başlığın ortasındaki yıl adın parçasıdır.',
  },
  yes: ['[Webinarı, 24 Ocak 2020](https://a.org/)', '[Rehber (2019)](https://a.org/)'],
  no: ['[AB PRAG 2016 – Güncellenmiş Tablo](https://a.org/). STGM', '[Rehber 2015](https://a.org/), 2019'],
};
