import { MAX_LANGUAGE_WORDS, MAX_WORDS_BEFORE_LANGUAGE } from '../../limits.js';
import type { Rule } from '../../rule.js';
import { abbreviationInBrackets, languageAtTitleEnd, languageInBrackets, languageInNote } from './language-places.js';
import { languages } from './languages.js';
import { languageInUrl, notTheLanguage } from './not-the-language.js';

const codes = new Map(languages.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));
const abbreviated = new Map(languages.flatMap(({ code, abbreviations }) => abbreviations.map((word) => [word, code] as const)));

const ANY_NAME = new RegExp([...codes.keys()].join('|'));

const beginsWith = (beginnings: readonly string[]) => new RegExp(`^(${beginnings.join('|')})`);
const NOT_THE_LANGUAGE = beginsWith(notTheLanguage.flatMap(({ beginnings }) => beginnings));

const URLS = /(?:https?:\/\/|www\.[^\s/]+\/)\S+/g;
const LANGUAGE_FOLDER = new RegExp(String.raw`/(?:${[...abbreviated.keys()].join('|')})(?![^\s/).,;])`);

/**
 * The language that the words of a resource name, and the rule for the place where they do.
 *
 * @param title case folded, like the note
 * @param rejected receives the rules that kept the name of a language from counting
 */
export function findLanguage(title: string, note: string, rejected?: Rule[]): { lang: string; rule: Rule } | undefined {
  if (note.includes('/')) {
    if (rejected && note.match(URLS)?.some((url) => LANGUAGE_FOLDER.test(url))) rejected.push(languageInUrl);
    note = note.replace(URLS, ' ');
  }
  const text = `${title} ${note}`;
  for (const [, inside = ''] of /[([]/.test(text) ? text.matchAll(/[([]([^()[\]]*)/g) : []) {
    for (const part of inside.split(/[,;/|:–-]/)) {
      const named = languageOf(part, { mostWords: Infinity, lastOf: MAX_WORDS_BEFORE_LANGUAGE.inBrackets, rejected });
      if (named !== undefined) return { lang: named, rule: languageInBrackets };
      const short = abbreviated.get(part.replace('.', '').trim());
      if (short !== undefined) return { lang: short, rule: abbreviationInBrackets };
    }
  }
  if (!ANY_NAME.test(text)) return undefined; // true for most texts, and much faster than looking at every part
  const limits = { mostWords: MAX_LANGUAGE_WORDS, lastOf: MAX_WORDS_BEFORE_LANGUAGE.outside, rejected };
  for (const part of note.split(/[.,;:–—()[\]]|\s-\s/)) {
    const lang = languageOf(part, limits);
    if (lang !== undefined) return { lang, rule: languageInNote };
  }
  const lang = languageOf(/[,–—-]\s*(\p{L}+)[\s.]*$/u.exec(title)?.[1] ?? '', limits);
  return lang === undefined ? undefined : { lang, rule: languageAtTitleEnd };
}

interface Limits {
  /** How many words may begin with the name of a language. */
  mostWords: number;
  /** How many may end with it: from two to so many. */
  lastOf: number;
  rejected: Rule[] | undefined;
}

/** The language that a few words begin or end with: "ingilizce kaynak", "kaynak ingilizcedir". */
function languageOf(part: string, { mostWords, lastOf, rejected }: Limits): string | undefined {
  const words = part.match(/\p{L}+/gu) ?? [];
  if (words[0] === 'in') words.shift(); // "in English"
  const [first, second = ''] = words;
  if (words.length <= mostWords) {
    const lang = languageNamed(first);
    if (lang !== undefined && !NOT_THE_LANGUAGE.test(second)) return lang;
    if (lang !== undefined) rejected?.push(notTheLanguage.find(({ beginnings }) => beginsWith(beginnings).test(second))!);
  }
  return words.length >= 2 && words.length <= lastOf ? languageNamed(words.at(-1)) : undefined;
}

/** The code of a language by its name, also with the Turkish ending for "is": "ingilizcedir". */
const languageNamed = (word = ''): string | undefined => codes.get(word.replace(/dir$/, ''));
