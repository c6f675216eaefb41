import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import { distance } from 'fastest-levenshtein';
import { stopWords } from './stop-words.js';
import { basesOf, isFormOf } from './turkish-endings.js';
import type { Term, Vocabulary } from './vocabulary.js';
import { fold } from './words-of.js';

/** Words of the texts that a word of a query means → how surely, from 0 to 1. */
export type FoundTerms = ReadonlyMap<string, number>;

/** Fewer letters are the beginning of too many words. */
const MIN_PREFIX = 2;

/** Shorter stems, such as `ü` for `üye`, are what many words begin with. */
const MIN_STEM = 3;

/** Shorter words have too many neighbours that are one letter away. */
const MIN_MISTYPED = 5;

/** How a word is looked for. */
export interface Manner {
  /** Language of the texts. */
  lang: string;
  /** True if the query is typed with Turkish letters. Then `yaş` is not `yas`. */
  isTurkish: boolean;
}

/**
 * Finds the words of the texts that a word of a query means: the word itself and its forms in the language of the texts. If there are
 * none: words that begin with it, because somebody may still be typing it, or that have the same stem. If there are none: words that
 * differ in one letter.
 */
export function findTerms(word: string, vocabulary: Vocabulary, manner: Manner): FoundTerms {
  const forms = findForms(word, vocabulary, manner);
  if (forms.size > 0) return forms;
  const folded = fold(word);
  const near = [
    ...(folded.length < MIN_PREFIX ? [] : vocabulary.startingWith(folded).map((term) => [term, 0.6] as const)),
    ...[...findSameStem(word, vocabulary, stemTurkish), ...findSameStem(word, vocabulary, stemEnglish)].map((term) => [term, 0.5] as const),
  ].filter(([term]) => !stopWords.has(term.folded));
  if (near.length > 0) return new Map(near.reverse().map(([term, weight]) => [term.word, weight]));
  return findMistyped(folded, vocabulary, manner);
}

function findForms(word: string, vocabulary: Vocabulary, { lang, isTurkish }: Manner): Map<string, number> {
  const folded = fold(word);
  const found = [
    ...vocabulary.startingWith(folded).filter((term) => term.folded === folded),
    ...(lang === 'tr' ? findTurkish(folded, vocabulary) : lang === 'en' ? findSameStem(word, vocabulary, stemEnglish) : []),
  ].filter((term) => term.folded === folded || !stopWords.has(term.folded));
  const alike = isTurkish ? found.filter((term) => hasSameLetters(term.word, word)) : found;
  return new Map((alike.length > 0 ? alike : found).map((term) => [term.word, term.folded === folded ? 1 : 0.9]));
}

/** Forms of a Turkish word, and of the word that it is a form of. */
function findTurkish(folded: string, vocabulary: Vocabulary): Term[] {
  const bases = basesOf(folded);
  // A word that has a plural in the texts is no form of a shorter one: what looks like its ending is not.
  const lemma = bases.findIndex((base) => vocabulary.startingWith(base).some((term) => isPluralOf(term, base)));
  const used = lemma < 0 ? bases : bases.slice(0, lemma + 1);
  return used.flatMap((base) =>
    vocabulary.startingWith(base.slice(0, Math.max(2, base.length - 2))).filter((term) => isFormOf(term.folded, base)),
  );
}

const isPluralOf = ({ folded }: Term, base: string): boolean => /^l[ae]r/.test(folded.slice(base.length)) && isFormOf(folded, base);

/** Somebody who types ç, ğ, ö, ş or ü types all of them: `yaşında` is then a form of `yaş` and not of `yas`. A last ğ may be a k. */
function hasSameLetters(term: string, word: string): boolean {
  const length = [...term].findIndex((letter, index) => fold(letter) !== fold(word[index] ?? ''));
  const same = length < 0 ? Math.min(term.length, word.length) : length;
  return term.slice(0, same) === word.slice(0, same);
}

/** Words with the same stem, by a stemmer of Snowball. */
function findSameStem(word: string, vocabulary: Vocabulary, stemmer: (word: string) => string): Term[] {
  const stem = stemmer(word);
  return stem.length < MIN_STEM ? [] : vocabulary.startingWith(fold(stem).slice(0, MIN_STEM)).filter((term) => stemmer(term.word) === stem);
}

/** Words one letter away from the word, or from the word without its endings, with their forms. The first letter is seldom wrong. */
function findMistyped(folded: string, vocabulary: Vocabulary, manner: Manner): Map<string, number> {
  const bases = basesOf(folded).filter((base) => base.length >= MIN_MISTYPED);
  const near = vocabulary
    .startingWith(folded.slice(0, 1))
    .filter(
      (term) =>
        term.folded.length >= MIN_MISTYPED && !stopWords.has(term.folded) && bases.some((base) => isOneLetterAway(term.folded, base)),
    );
  return new Map(near.flatMap(({ word }) => [...findForms(word, vocabulary, manner).keys()].map((term) => [term, 0.4])));
}

/** One letter more, less or other, or two that have changed places. */
function isOneLetterAway(term: string, word: string): boolean {
  if (Math.abs(term.length - word.length) > 1) return false;
  if (distance(term, word) <= 1) return true;
  if (term.length !== word.length) return false;
  const at = [...term].findIndex((letter, index) => letter !== word[index]);
  return term === word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
