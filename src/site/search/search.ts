import MiniSearch from 'minisearch';
import type { SearchEntry, SearchIndex } from './search-index.js';
import { findTerms, type FoundTerms } from './find-terms.js';
import { searchOptions } from './search-options.js';
import { stopWords } from './stop-words.js';
import { Vocabulary } from './vocabulary.js';
import { fold, soughtWords } from './words-of.js';

/** An entry that was found. */
export interface SearchResult extends SearchEntry {
  /** Only compares results of one query. */
  score: number;
}

/** An index that is ready to be searched. */
export interface OpenIndex {
  lang: string;
  entries: readonly SearchEntry[];
  index: MiniSearch;
  vocabulary: Vocabulary;
}

/** More words and letters make no query clearer, and a pasted page would only take long. */
const [MAX_WORDS, MAX_LETTERS] = [20, 40];

/** Somebody who types one of these has a Turkish keyboard. */
const TURKISH_LETTER = /[çğıöşüÇĞİÖŞÜ]/;

export const openIndex = ({ lang, entries, index }: SearchIndex): OpenIndex => ({
  lang,
  entries,
  index: MiniSearch.loadJS(index, searchOptions),
  vocabulary: new Vocabulary(index.index.map(([word]) => word)),
});

/**
 * Searches the entries of one language: those with all words of the query, and if there are none, those with most of them. A word is also
 * found by its forms; see {@link findTerms}. Words such as "and" count only if the query has no others.
 *
 * An address (`9/2`) finds its entry.
 *
 * @returns best first
 */
export function search({ lang, entries, index, vocabulary }: OpenIndex, query: string, { limit = Infinity } = {}): SearchResult[] {
  const addressed = entries.find(({ question, choice }) => `${question}/${choice}` === query.trim());
  if (addressed) return [{ ...addressed, score: 1 }];
  const manner = { lang, isTurkish: TURKISH_LETTER.test(query) };
  const found = meantWords(query)
    .map((word) => findTerms(word, vocabulary, manner))
    .filter((terms) => terms.size > 0)
    .map((terms) => scoresOf(index, terms));
  const totals = new Map<number, { words: number; score: number }>();
  for (const scores of found)
    for (const [id, score] of scores) {
      const { words, score: before } = totals.get(id) ?? { words: 0, score: 0 };
      totals.set(id, { words: words + 1, score: before + score });
    }
  const most = Math.max(...[...totals.values()].map(({ words }) => words));
  return [...totals]
    .filter(([, { words }]) => words === most)
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, limit)
    .map(([id, { score }]) => ({ ...entries[id]!, score: Math.round(score * 1000) / 1000 }));
}

function meantWords(query: string): string[] {
  const words = [...new Set(soughtWords(query))];
  const meant = words.filter((word) => !stopWords.has(fold(word)));
  return (meant.length > 0 ? meant : words).filter(({ length }) => length <= MAX_LETTERS).slice(0, MAX_WORDS);
}

const scoresOf = (index: MiniSearch, terms: FoundTerms): [number, number][] =>
  index.search([...terms.keys()].join(' '), { boostTerm: (term) => terms.get(term) ?? 1 }).map(({ id, score }) => [id as number, score]);
