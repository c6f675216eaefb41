import { foldCase } from '../../fold-case.js';
import type { ResourceRule } from '../resource-rule.js';

/** Case folded. What they begin goes on from the sentence before. */
const CONNECTIVES = [
  'ayrica',
  'yine',
  'üstelik',
  'dahasi',
  'öte yandan',
  'ayni zamanda',
  '(?:buna |bunlara )?ek olarak',
  'bun(?:un|larin)(?: da)? (?:yani sira|yaninda|disinda|dişinda)',
  'bun(?:un|lar)la (?:birlikte|beraber)',
  '(?:eğer )?(?:isterseniz|dilerseniz|ilgilenirseniz|arzu ederseniz)',
  'örneğin',
  'mesela',
  'also',
  'see(?: also)?',
  'for example',
  'in addition',
  'additionally',
  'furthermore',
  'moreover',
  'besides',
  'if you (?:like|wish|want)',
  '(?:you|we) (?:can|may|could|might|also|recommend|suggest)',
];

const CONNECTIVE = new RegExp(`^(?:${CONNECTIVES.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** `Ayrıca STGM’nin “[Webinar](…)” videosuna`: half a sentence, however short it is. */
export const connectiveBeforeLink: ResourceRule = {
  name: 'connective-before-link',
  why: {
    en: 'The row begins with "Ayrıca", "Yine", "Also" or the like, which goes on from the sentence before: it is text with a link in it. With a colon right before the link ("Ayrıca bakınız:") it is not.',
    tr: 'Satır “Ayrıca”, “Yine”, “Bununla birlikte” gibi bir sözle başlar; bu, önceki cümleyi sürdürür: Satır, içinde bağlantı olan bir metindir. Bağlantının hemen önünde iki nokta varsa (“Ayrıca bakınız:”) değildir.',
  },
  decides: 'text',
  fits: ({ lead }) => CONNECTIVE.test(foldCase(lead)) && !/:\s*["“”„«]?\s*$/.test(lead),
  yes: [
    'Ayrıca STGM’nin “[Bir Plan Nedir?](https://a.org/)” isimli videosu, 2019',
    'Bunun yanı sıra [Bir](https://a.org/), STGM',
    'You can also read [One](https://a.org/)',
  ],
  no: ['Ayrıca bakınız: [Bir](https://a.org/)', '[Ayrıca](https://a.org/), STGM', 'Ayrıcalık: [Bir](https://a.org/)'],
};
