import type { Options } from 'minisearch';
import { indexedWords } from './words-of.js';

/** The texts of an entry that are searched. */
export interface SearchFields {
  title: string;
  questionTitle: string;
  /** Titles of the resources. */
  resources: string;
  /** The answer, and what is written around the resources. */
  text: string;
}

/** A word in a title counts more than the same word in a text: the title says what the entry is about. */
const BOOST: Record<keyof SearchFields, number> = { title: 4, questionTitle: 2, resources: 1.5, text: 1 };

/** How MiniSearch makes and reads an index. Words of a query are words of the texts already, see `findTerms`. */
export const searchOptions: Options<SearchFields & { id: number }> = {
  fields: Object.keys(BOOST),
  tokenize: indexedWords,
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, combineWith: 'OR', tokenize: (words) => words.split(' ') },
};
