import { textOf } from '../../../answer/node-tree.js';
import { countWords } from '../../count-words.js';
import { foldCase } from '../../fold-case.js';
import { MAX_LOOSE_WORDS, MAX_WORDS_AFTER } from '../../limits.js';
import type { ResourceRule } from '../resource-rule.js';

/** Words that say what somebody did for it, case folded: "hazırlayan Ayşe Kaya", "by Ayşe Kaya", "published by STGM". */
const TURKISH_CREDIT =
  /^(?:yayima hazirlayan|(?:hazirlayan|yazan|yazar|çeviren|derleyen|editör|yayimlayan|yayinlayan|anlatan|sunan|konuşmaci|konuşan|eğitmen|yönetmen)(?:lar|ler)?i?|yayinci|yayinevi|çeviri|kaynak)(?!\p{L})/u;
const ENGLISH_CREDIT =
  /^(?:(?:written|edited|published|prepared|produced|compiled|translated|hosted|presented|created|made|developed|released)\s+(?:in\s+\d{4}\s+)?)?(?:by|from|author|authors|editor|editors|publisher)(?!\p{L}):?\s*/u;

/** "çev. Ayşe Kaya", "ed. A. Kaya". */
const ABBREVIATED = /^(?:(?:çev|haz|yay|yaz|yön|der|ed|eds|trans|tr)\.\s*)+/iu;

/** "STGM tarafından hazırlandı", "… yayımlanan rehber". */
const MADE_BY = /^\p{Lu}.*\starafından\s+\p{L}+(?:\s+\p{L}+)?$/u;

/** What a publication is called, case folded and with a possessive: "STGM yayını", "a guide". */
const TURKISH_WORK =
  /(?:^|\s)(?:yayin|kitap|kitab|kitapçiğ|rehber|kilavuz|rapor|video|webinar|seminer|ders|eğitim|makale|yazi|araştirma|çalişma|belge|doküman|dokuman|broşür|bülten|dergi|site|sayfa|program|podcast|film|belgesel|sunum|not|bilgi not|form|şablon)(?:s?[iuü]|l[ae]ri?|s[iuü])?(?:d[iuü]r)?$/u;
const ENGLISH_WORK =
  /^(?:(?:a|an|the|our|their)\s+)?(?:\S+\s+){0,3}(?:guide|handbook|book|booklet|toolkit|manual|report|video|webinar|course|training|lesson|article|paper|study|publication|brochure|podcast|film|presentation|website|web site|page|template|checklist)s?(?:\s+(?:by|from|of|for|on|about|in|with)\s.*)?$/;

/** Names, numbers and what is between them. */
const NAMES = /^(?:(?:[\p{Lu}\d][\p{L}\p{M}\d'’./-]*|and|the|of|for|in|on|at|et|al|with|ve|ile|için|vd|de|da|van|von|&)(?:\s+|$))+$/u;

/** The words up to the first punctuation that ends a part, and what follows it. A full stop after one letter is an initial. */
const PARTS = /^((?:[^.,;:([!?]|(?<=(?:^|\s)\p{L})\.|(?<=\p{L})[.:](?=\p{L}))*)([.,;:([!?]?)(.*)$/su;

/** Whether these words say who made something or what it is, and are no sentence. */
function isCredit(text: string): boolean {
  const [abbreviated = ''] = ABBREVIATED.exec(text.trim()) ?? [];
  const [, first = '', mark, rest = ''] = PARTS.exec(text.trim().slice(abbreviated.length)) ?? [];
  const words = first.trim();
  const folded = foldCase(words);
  const goesOn = mark === ',' && !NAMES.test(rest.replace(/[.,;:()]+/g, ' ').trim()) && countWords(rest) > MAX_WORDS_AFTER;
  if (words === '' || goesOn) return false;
  if (abbreviated) return NAMES.test(words.replace(ENGLISH_CREDIT, ''));
  const english = ENGLISH_CREDIT.exec(folded);
  if (english) return NAMES.test(words.slice(english[0].length)) || (words.length === english[0].trim().length && mark === ':');
  if (TURKISH_CREDIT.test(folded)) return mark === ':' || !/[kn][iuü]z$/.test(folded);
  if (NAMES.test(words) || MADE_BY.test(words) || ENGLISH_WORK.test(folded)) return true;
  return TURKISH_WORK.test(folded) && (/^\p{Lu}/u.test(words) || countWords(words) <= MAX_LOOSE_WORDS);
}

/** `[Rehber](…) STGM yayını.`: a note that nothing sets off, maybe with a full stop. */
export const creditAfterLink: ResourceRule = {
  name: 'credit-after-link',
  why: {
    en: 'Right after the link come its makers or what it is ("by Ayşe Kaya.", "STGM yayını."), not a sentence: this is the note.',
    tr: 'Bağlantının hemen ardında bir cümle değil, onu hazırlayanlar ya da ne olduğu yazar (“by Ayşe Kaya.”, “STGM yayını.”): Bu nottur.',
  },
  decides: 'resource',
  fits: ({ lead, after }) => !/\p{L}/u.test(lead) && isCredit(textOf(after)),
  yes: [
    '[Bir](https://a.org/) by Ayşe Kaya and the Example Foundation.',
    '[Bir](https://a.org/) STGM yayını.',
    '[Bir](https://a.org/) hazırlayan Ayşe Kaya ve Ali Can Demir.',
    '[Bir](https://a.org/) yazar: Ayşe Kaya ve Ali Can, 2019.',
    '[Bir](https://a.org/) çev. Ayşe Kaya.',
    '[Bir](https://a.org/) Sivil Toplum Geliştirme Merkezi tarafından hazırlandı.',
    '[Bir](https://a.org/) published by STGM in 2019.',
    '[Bir](https://a.org/) a short guide for small groups.',
    '[Bir](https://a.org/) STGM.',
  ],
  no: [
    '[Bir](https://a.org/) by following these steps you can start.',
    '[Bu belgeyi](https://b.org/) inceleyin.',
    '[STGM](https://b.org/) yayınlarına bakın.',
    '[Bir](https://a.org/), STGM yayını.',
    '[Guide](https://a.org/) by STGM explains how to begin.',
  ],
};
