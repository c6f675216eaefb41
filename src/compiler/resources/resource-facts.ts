import type { Kind } from '../../bundle/index.js';

/** What decides the kind of a resource. The first row that fits counts; nothing fits a `page`. README documents this table. */
export const kindRules: readonly { kind: Kind; what: string; fits(url: URL, title: string): boolean }[] = [
  {
    kind: 'document',
    what: 'the path ends in .pdf, .doc(x), .odt, .rtf, .xls(x), .ods, .ppt(x), .odp or .epub, is that of an article on DergiPark, or the title says "(PDF)"',
    fits: ({ pathname }, title) =>
      /\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|epub)$|\/download\/article-file\//i.test(pathname) || /[([]\s*pdf(?!\p{L})/u.test(title),
  },
  {
    kind: 'video',
    what: 'the host is YouTube, Vimeo or Dailymotion, or the title says "video" or "webinar"',
    fits: ({ hostname }, title) =>
      /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/.test(hostname) || /video|webinar/.test(title),
  },
  {
    kind: 'course',
    what: 'the title says "ders…", "kurs…", "course" or "training", or the host begins with "egitim."',
    fits: ({ hostname }, title) =>
      /(?<!\p{L})(ders(i|in|ler|leri)?(?!\p{L})|kurs|course|training)/u.test(title) || hostname.startsWith('egitim.'),
  },
];

/** What is told of a resource by its words and its address. */
export interface ResourceFacts {
  kind: Kind;
  lang: string | undefined;
  year: number | undefined;
}

/** @param url absolute, as the allow-list let it through */
export function factsOf(url: string, title: string, note: string): ResourceFacts {
  const [titleFolded, noteFolded] = [foldCase(title), foldCase(note)];
  return { kind: kindOf(new URL(url), titleFolded), lang: languageSaid(titleFolded, noteFolded), year: yearSaid(titleFolded, noteFolded) };
}

const kindOf = (url: URL, title: string): Kind => kindRules.find(({ fits }) => fits(url, title))?.kind ?? 'page';

/** Lower case by the rules of both languages: dotted and dotless i are one letter, so `VİDEO` and `VIDEO` are "video"; decomposed letters (NFD) are composed. */
export function foldCase(text: string): string {
  return text.normalize().replaceAll('İ', 'i').replaceAll('ı', 'i').toLowerCase();
}

/** Names of languages in Turkish and English, case folded, and their codes. */
const LANGUAGES = new Map(
  Object.entries({
    en: 'ingilizce english',
    tr: 'türkçe turkish',
    de: 'almanca german',
    fr: 'fransizca french',
    ar: 'arapça arabic',
    ku: 'kürtçe kurdish',
    ru: 'rusça russian',
    es: 'ispanyolca spanish',
    it: 'italyanca italian',
    fa: 'farsça persian',
  }).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
);

const NAMED = new RegExp([...LANGUAGES.keys()].join('|'));

/** What only counts where nothing else stands in the brackets: "en" is a Turkish word. */
const ABBREVIATIONS = new Map([
  ['en', 'en'],
  ['eng', 'en'],
  ['ing', 'en'],
  ['tr', 'tr'],
  ['tur', 'tr'],
]);

/** Behind the name of a language: it is not the one in which the thing is written. "(Türkçe altyazılı)", "İngilizce dersi". */
const ABOUT = /^(altyaz|alt$|çevir|çeviri|özet|öğren|ders|kurs|sözlü|bil|subtitle|summary|translat|lesson|course)/;

/** In an address "/en" is a folder and no language. */
const ADDRESS = /(?:https?:\/\/|www\.[^\s/]+\/)\S+/g;

/**
 * The language that an item names in brackets ("(İngilizce)", "(İngilizce kaynak)", "(PDF, İngilizce)"), as a part of its
 * note that says nothing else ("…, İngilizce kaynak"), or behind the last comma or dash of its title.
 * Both are to be case folded.
 */
export function languageSaid(title: string, note: string): string | undefined {
  if (note.includes('/')) note = note.replace(ADDRESS, ' ');
  const text = `${title} ${note}`;
  for (const [, inside = ''] of /[([]/.test(text) ? text.matchAll(/[([]([^()[\]]*)/g) : []) {
    for (const part of inside.split(/[,;/|:–-]/)) {
      const code = languageOf(part, Infinity) ?? ABBREVIATIONS.get(part.replace('.', '').trim());
      if (code !== undefined) return code;
    }
  }
  if (!NAMED.test(text)) return undefined; // most name none, which is much faster to see
  const ending = /[,–—-]\s*(\p{L}+)[\s.]*$/u.exec(title)?.[1] ?? '';
  for (const part of [...note.split(/[.,;:–—()[\]]|\s-\s/), ending]) {
    const code = languageOf(part, 2);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The language that a few words begin with, or that two or three end with ("kaynak İngilizcedir"). */
function languageOf(part: string, mostWords: number): string | undefined {
  const words = part.match(/\p{L}+/gu) ?? [];
  if (words[0] === 'in') words.shift();
  const name = (word = '') => LANGUAGES.get(word.replace(/dir$/, ''));
  if (words.length <= mostWords && !ABOUT.test(words[1] ?? '') && name(words[0]) !== undefined) return name(words[0]);
  return words.length === 2 || (words.length === 3 && mostWords > 2) ? name(words.at(-1)) : undefined;
}

/** Numbers in case folded text that look like years and are none: pages, laws, aims, ISBNs, and days on which somebody looked. */
const NO_YEARS = new RegExp(
  [
    String.raw`https?:\/\/\S+`,
    String.raw`(?:erişim|accessed|retrieved)[^;)\]]*`,
    String.raw`isbn[\s:\d-]+`,
    String.raw`(?<!\p{L})(?:gündem|vizyon|agenda|vision|sayi|no)(?:i|si)?[\s:.]*\d{4}`,
    String.raw`(?<!\p{L})(?:ss?|sf|syf|sayfa|pp?)(?:\s*[.:]\s*|\s)\d+(?:\s*[-–]\s*\d+)?`,
    String.raw`\d+(?:\s*[-–]\s*\d+)?\s*(?:ss?\.|sf|sayfa|sayili|pp?\.|pages|tl|kişi|hedef|sürdürülebilir|gündem|vizyon|agenda)`,
  ].join('|'),
  'gu',
);

const PERIOD = /(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/g;

/** Without what looks like a year and is none. A plan for 2023-2027 did not come out in 2027; "2018-2019" may be a volume. */
const onlyYears = (text: string): string =>
  text.replace(NO_YEARS, ' ').replace(PERIOD, (period, from: string, to: string) => (Number(to) - Number(from) > 1 ? ' ' : period));

const ENDING_YEAR = /(?<!\d)(19\d\d|20[0-4]\d)[\s.)”"]*$/;

/**
 * The year of publication: the latest that the note tells, else the one that ends the title.
 * A year inside a title ("AB PRAG 2016 – Güncellenmiş…") is part of its name. Both are to be case folded.
 */
function yearSaid(title: string, note: string): number | undefined {
  const inNote = /(?:19|20)\d\d/.test(note)
    ? onlyYears(note)
        .match(/(?<!\d)(?:19\d\d|20[0-4]\d)(?!\d)/g)
        ?.sort()
        .at(-1)
    : undefined;
  const year = inNote ?? (ENDING_YEAR.test(title) ? ENDING_YEAR.exec(onlyYears(title))?.[1] : undefined);
  return year === undefined ? undefined : Number(year);
}
