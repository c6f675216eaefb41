import { textOf } from '../../../answer/node-tree.js';
import { foldCase } from '../../fold-case.js';
import { looksLikeUrl } from '../../looks-like-url.js';
import type { ResourceRule } from '../resource-rule.js';

/** The last word of a sentence that says what readers can or should do, case folded: "inceleyebilirsiniz", "bakın", "öneririz". */
const REQUEST =
  /(?:s[iuü]n[iuü]z|(?<!\p{L})(?:bak|incele|izle|oku|tikla|indir|katil|kullan|yararlan|faydalan|ulaş|başvur|dinle|gözden geçir|göz at|ziyaret ed|ziyaret et)(?:y?[iuü]n(?:[iuü]z)?)|(?:öner|tavsiye ed)(?:er|[iuü]r|[iuü]yor)[iuü]z)["”’»)]*\s*$/u;

/** Up to the end of the sentence that holds the link. */
const FIRST_SENTENCE = /^.*?\p{L}["”’»)]*(?=[.!?](?:\s|$))/su;

/** `STGM’nin “[Plan](…)” isimli videosuna bakabilirsiniz`: what comes after the link ends a sentence to the reader. */
export const readerAddressed: ResourceRule = {
  name: 'reader-addressed',
  why: {
    en: 'The sentence that holds the link says what readers can or should do ("inceleyebilirsiniz", "bakın", "öneririz"): it is text. A sentence of its own after the title may say so.',
    tr: 'Bağlantının bulunduğu cümle okura ne yapabileceğini söyler (“inceleyebilirsiniz”, “bakın”, “öneririz”): Metindir. Başlıktan sonraki ayrı bir cümle bunu söyleyebilir.',
  },
  decides: 'text',
  fits: ({ lead, text, following, after }) => {
    const isSetOff = /^["”’'»)]*\s*[.,;:(–—-]/.test(following) || /[.,;:–—-]\s*$/.test(text);
    const isOver = /^["”’'»)]*\s*[.!?:;]/.test(following);
    if (isOver || looksLikeUrl(text) || (isSetOff && !/\p{L}/u.test(lead))) return false;
    const rest = foldCase(textOf(after));
    return REQUEST.test(FIRST_SENTENCE.exec(rest)?.[0] ?? rest);
  },
  yes: [
    'STGM’nin “[Plan Nedir?](https://a.org/)” videosuna, [Rehber](https://b.org/) kitabına bakabilirsiniz',
    '[Rehbere](https://a.org/) bakın',
    'Yeni başlayanlara [Bir](https://a.org/) kitabını öneririz.',
  ],
  no: [
    '[Bir](https://a.org/), STGM. Mutlaka okuyun.',
    '[Bir](https://a.org/)',
    'https://a.org/’dan bakın',
    'Rehber: [Bir](https://a.org/). Mutlaka izleyin.',
  ],
};
