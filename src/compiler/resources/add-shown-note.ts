import type { Node, Resource } from '../../bundle/index.js';
import { childrenOf, linkTarget, nameOf, textOf } from '../answer/node-tree.js';
import { foldCase } from './fold-case.js';
import { YEAR } from './limits.js';
import { languages } from './rules/facts/languages.js';

const MONTHS =
  'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = String.raw`((?:(?:\d{1,2} )?(?:${MONTHS}) )?(?:${YEAR}))`;
const YEARS = new RegExp(String.raw`(?<!\d)(?:${YEAR})(?!\d)`, 'g');

/** The places of a date that a note can do without: what is left is a whole note. */
const DATE_PLACES = [
  String.raw`^[([]?${DATE}[)\]]?\.?$`,
  String.raw`\s*[([]${DATE}[)\]](?=\s*(?:$|[.,;]))`,
  String.raw`\s*[,;]\s*${DATE}(?=\.?$|\.\s+\p{Lu})`,
  String.raw`(?<=\.)\s+${DATE}\.?$`,
  // After one name, of a city or a publisher: "Ankara 2011".
  String.raw`(?<=(?:^|[.,;]\s*)(?!(?:Cilt|Sayı|No|Baskı|Basım|Yıl|Yaz|Kış|Bahar|Güz|Dönem|Vol|Issue|Edition)\s)\p{Lu}[\p{L}&-]+(?:\s\([^()]*\))?)\s+${DATE}(?=\.?$)`,
].map((place) => new RegExp(place, 'u'));

/** The places of a language: in brackets, or the last few words. */
const LANGUAGE_PLACES = [
  /^[([]([^()[\]]*)[)\]]/g,
  /\s*[([]([^()[\]]*)[)\]](?=\s*(?:$|[.,;]))/g,
  /(?:^|[.,;–—]|\s-)\s*(\p{L}+(?: \p{L}+)?)(?=\.?$)/gu,
];

/** Words that say no more than the name of a language next to them, case folded. */
const BESIDE_LANGUAGE = new Set(['kaynak', 'kaynaktir', 'source', 'in']);

/** Words that a name may have besides those with a capital letter. */
const SMALL_WORDS = /^(?:ve|ile|için|and|for|of|the)$/;

/** What is not the name of a publisher: more than a name, or who did what. */
const NOT_A_NAME = /[.,;:()[\]"“”'’?!…\d]|^(?:Hazırlayan|Yazan|Yazar|Çeviren|Derleyen|Editör|By)\b/u;

const MOST_WORDS_OF_NAME = 5;

/**
 * Adds how a resource is shown, where its note repeats facts that the line below the title shows anyway: the language, the year,
 * and the publisher where the note has nothing else. `note` keeps every word. A note of which no whole note would be left stays as it is.
 *
 * @param entryLang BCP 47. Only a language that differs from it is shown.
 */
export function addShownNote(resource: Resource, entryLang: string): Resource {
  const shown = shorten(resource, entryLang);
  const { shownNote = shown.note, url, year } = shown;
  return shownNote.length > 0 && repeatsRow(shownNote, url, year) ? { ...shown, shownNote: [] } : shown;
}

function shorten(resource: Resource, entryLang: string): Resource {
  const { note, lang, year, url } = resource;
  const [written] = note;
  if (note.length !== 1 || typeof written !== 'string') return resource;
  const said = lang === undefined || lang === entryLang ? written : withoutLanguage(written, lang);
  const [rest, date] = year === undefined ? [said] : withoutDate(said, year);
  const text = rest.replace(/^[\s.,;:–—-]+|[\s,;:–—-]+$/gu, '');
  const name = text.replace(/\.$/, '');
  const isPublisher = isName(name);
  if (rest === written && !isPublisher) return resource;
  const imprint = [isPublisher && !isInHost(name, url) ? name : '', date ?? year ?? ''].filter(Boolean).join(' · ');
  return {
    ...resource,
    ...(imprint === String(year ?? '') ? {} : { imprint }),
    shownNote: text === '' || isPublisher ? [] : [text],
  };
}

/** True when a note is nothing but its resource's URL, host or year again. */
function repeatsRow(note: readonly Node[], url: string, year: number | undefined): boolean {
  if (!note.every((node) => leadsNowhereElse(node, url))) return false;
  const facts = [url, hostOf(url).replace(/^www\./, ''), String(year ?? '')];
  return !/[\p{L}\p{N}]/u.test(facts.reduce((rest, fact) => rest.replace(fact, ''), textOf(note)));
}

function leadsNowhereElse(node: Node, url: string): boolean {
  return nameOf(node) !== 'img' && (linkTarget(node) ?? url) === url && childrenOf(node).every((child) => leadsNowhereElse(child, url));
}

function withoutLanguage(text: string, lang: string): string {
  const { names = [], abbreviations = [] } = languages.find(({ code }) => code === lang) ?? {};
  const isLanguage = (word: string) => names.includes(word.replace(/dir$/, '')) || abbreviations.includes(word);
  const place = LANGUAGE_PLACES.flatMap((one) => [...text.matchAll(one)]).find(([, inside]) => {
    const words = foldCase(inside!)
      .split(/[\s.]+/)
      .filter((word) => word !== '' && !BESIDE_LANGUAGE.has(word));
    return words.length === 1 && isLanguage(words[0]!);
  });
  return place ? text.slice(0, place.index) + text.slice(place.index + place[0].length) : text;
}

/** A note with several years is left alone: each says something else. */
function withoutDate(text: string, year: number): [rest: string, date?: string] {
  if (text.match(YEARS)?.join() !== String(year)) return [text];
  const place = DATE_PLACES.map((one) => one.exec(text)).find(Boolean);
  return place ? [text.slice(0, place.index) + text.slice(place.index + place[0].length), place[1]!] : [text];
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text !== '' &&
    !NOT_A_NAME.test(text) &&
    words.length <= MOST_WORDS_OF_NAME &&
    words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && SMALL_WORDS.test(word)))
  );
}

/** The line shows the host: "stgm.org.tr" says "STGM". */
const isInHost = (publisher: string, url: string): boolean => hostOf(url).split('.').includes(foldCase(publisher));

/** Empty for a text that is not a URL. The reader of the bundle refuses it. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
