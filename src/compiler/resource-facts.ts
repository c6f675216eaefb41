import type { Kind } from '../bundle/index.js';

/** What decides the kind of a resource. The first row that fits counts; nothing fits a `page`. README documents this table. */
export const kindRules: readonly { kind: Kind; what: string; fits(url: URL, title: string): boolean }[] = [
  {
    kind: 'document',
    what: 'the path ends in .pdf, .doc(x), .odt, .rtf, .xls(x), .ods, .ppt(x), .odp or .epub',
    fits: ({ pathname }) => /\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|epub)$/i.test(pathname),
  },
  {
    kind: 'video',
    what: 'the host is YouTube, Vimeo or Dailymotion, or the title says "video" or "webinar"',
    fits: ({ hostname }, title) => /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/.test(hostname) || /video|webinar/.test(title),
  },
  {
    kind: 'course',
    what: 'the title says "ders…", "kurs…", "course" or "training", or the host begins with "egitim."',
    fits: ({ hostname }, title) => /(?<!\p{L})(ders(i|in|ler|leri)?(?!\p{L})|kurs|course|training)/u.test(title) || hostname.startsWith('egitim.'),
  },
];

/** @param url absolute, as the allow-list let it through */
export function kindOf(url: string, title: string): Kind {
  const parsed = new URL(url);
  const folded = foldCase(title);
  return kindRules.find(({ fits }) => fits(parsed, folded))?.kind ?? 'page';
}

/** Lower case by the rules of both languages: dotted and dotless i are one letter, so `VİDEO` and `VIDEO` are "video". */
export function foldCase(text: string): string {
  return text.replace(/[İIı]/g, 'i').toLowerCase();
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

/** The language that an item names in brackets, or as its last word: "(İngilizce)", "(İngilizce kaynak)", "…, İngilizce". */
export function languageSaid(text: string): string | undefined {
  const folded = foldCase(text);
  const said = /[([](\p{L}+)|[,–-]\s*(\p{L}+)[\s.]*$/gu;
  for (const [, bracketed, last] of folded.matchAll(said)) {
    const code = LANGUAGES.get(bracketed ?? last ?? '');
    if (code !== undefined) return code;
  }
  return undefined;
}

/**
 * The year of publication: the last one that the note tells, else the one that ends the title.
 * A year inside a title ("AB PRAG 2016 – Güncellenmiş…") is part of its name.
 */
export function yearSaid(title: string, note: string): number | undefined {
  const inNote = note.replace(/https?:\/\/\S+/g, '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1);
  const year = inNote ?? /(?<!\d)((?:19|20)\d\d)[\s.)]*$/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}
