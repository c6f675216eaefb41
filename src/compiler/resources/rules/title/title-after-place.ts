import type { Node } from '../../../../bundle/index.js';
import { joinTexts, linkTarget, textOf } from '../../../answer/node-tree.js';
import { countWords } from '../../count-words.js';
import { foldCase } from '../../fold-case.js';
import { MAX_WORDS_AFTER } from '../../limits.js';
import { endsWithQuotation, Row } from '../../read-row.js';
import type { Rule } from '../../rule.js';
import { splitSwallowed } from './swallowed-punctuation.js';

export const titleAfterPlace: Rule = {
  name: 'title-after-place',
  why: {
    en: 'The row begins with the place where the resource lies: a platform, a site, a page, with a link of its own or in the locative. The title comes after it, mostly in quotation marks. The place goes to the note.',
    tr: 'Satır, kaynağın bulunduğu yerle başlar: kendi bağlantısı olan ya da -da/-de ekiyle yazılmış bir platform, site, sayfa. Başlık ondan sonra, çoğunlukla tırnak içinde gelir. Yer nota geçer.',
  },
  yes: [
    '[STOK Öğrenme Platformunda](https://s.org/stok) “[Bir](https://s.org/bir)” dersleri',
    '[STOK Öğrenme Platformu](https://s.org/stok)nda yer alan "[Bir](https://s.org/bir)" dersleri',
    'STOK Öğrenme Platformunda "[Bir](https://a.org/)" dersleri',
    '[STOK Öğrenme Platformu](https://s.org/stok) [Bir](https://s.org/bir) ve [İki](https://s.org/iki)',
    '[Learning platform](https://s.org/learn): [One](https://s.org/one)',
    '[STGM](https://s.org/), [Bir](https://s.org/bir.pdf), 2019',
    '[STGM](https://s.org/stgm)’nin [Bir](https://s.org/bir) isimli yayını',
  ],
  no: [
    'STOK Öğrenme Platformu "[Bir](https://a.org/)" Dersleri',
    '[Bir](https://s.org/bir.pdf), [STGM](https://s.org/)',
    '“[Bir](https://s.org/bir)”, “[İki](https://s.org/iki)”',
    '[STOK Öğrenme Platformu](https://s.org/stok) ve [Bir](https://s.org/bir)',
    '[Bir](https://a.org/1) (“[İki](https://a.org/2)” ile birlikte)',
  ],
};

/** Where things lie, case folded, with any ending. */
const PLACE =
  /(?:^|\s)(?:platform|portal|site|websitesi|sayfa|kanal|kütüphane|veri ?taban|bilgi merkez|arşiv|akademi|blog|liste|website|page|channel|library|hub|academy|database|archive|playlist)\p{L}*['’]?\p{L}*$/u;
const LOCATIVE = /(?:[dt][ae])(?:ki)?$/u;

/** "that is there", between a place and a title. */
const LYING = /\s+(?:yer alan|bulunan|yayimlanan|yayinlanan|olan)$/u;

/** What may be between a place and a title without quotation marks: an ending, and a sign. */
const GAP = /^['’]?\p{Ll}*\s*[:,>»/|–—-]?\s*$/u;

/** The ending of what the next thing belongs to: "STGM’nin". */
const GENITIVE = /^['’]?n?[ıiuü]n\s+["“„«]?$/u;

/** What joins two things: neither is the place of the other. */
const JOINED = /^\s*(?:ve|veya|ya da|ile|and|or|&|\+)(?!\p{L})/iu;

/** A row without the place that it begins with, and the place; undefined where it begins with none. */
export function takePlace(row: Row): { row: Row; place: Node[] } | undefined {
  const next = row.after.findIndex((node) => linkTarget(node) !== undefined && linkTarget(node) !== row.target);
  const between = row.after.slice(0, Math.max(next, 0));
  if (next >= 0 && between.every((node) => typeof node === 'string')) {
    const gap = between.join('');
    if (!isPlaceOf(row, gap, row.after[next]!)) return undefined;
    const words = withoutQuotation(gap);
    const [text, swallowed] = splitSwallowed(row.text);
    const link: Node = swallowed ? ['a', { href: row.target! }, text] : row.link!;
    const place = joinTexts([row.before, link, words.replace(/[\s:,>»/|–—-]+$/, '')]);
    return { row: new Row(gap.slice(words.length).trimStart(), row.after[next], row.after.slice(next + 1)), place };
  }
  const words = withoutQuotation(row.before);
  if (words === row.before || !isLocative(words)) return undefined;
  return { row: new Row(row.before.slice(words.length).trimStart(), row.link, row.after), place: [words.trim()] };
}

/** The words without the mark at their end that opens a quotation. */
const withoutQuotation = (words: string): string => (endsWithQuotation(words) ? words.replace(/["“”„«]\s*$/, '') : words);

function isLocative(words: string): boolean {
  const folded = foldCase(words).trim().replace(LYING, '');
  return PLACE.test(folded) && LOCATIVE.test(folded);
}

function isPlaceOf(row: Row, gap: string, next: Node): boolean {
  if (JOINED.test(gap) || endsWithQuotation(row.before) || /^["“”„«]/.test(row.text) || /[.;!?()]/.test(gap)) return false;
  const named = `${splitSwallowed(row.text)[0]}${/^['’]?\p{Ll}*/u.exec(gap)![0]}`;
  const isPlace = GENITIVE.test(gap) || PLACE.test(foldCase(named).trim()) || (isHome(row.target!) && !isHome(linkTarget(next)!));
  const isQuoted = endsWithQuotation(gap) || /^["“„«]/.test(textOf([next]));
  if (isQuoted && countWords(gap) <= MAX_WORDS_AFTER) return isPlace || !/[:,]/.test(gap);
  return isPlace && GAP.test(gap) && !PLACE.test(foldCase(textOf([next])));
}

/** Whether a URL leads to the first page of a site. */
const isHome = (url: string): boolean => /^https?:\/\/[^/]+\/?$/.test(url);
