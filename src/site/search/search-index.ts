import type { AsPlainObject } from 'minisearch';

/** What a result shows of an entry. */
export interface SearchEntry {
  question: string;
  choice: string;
  /** The statement. */
  title: string;
  /** Title of the question; empty if it has none. */
  questionTitle: string;
  /** BCP 47 of the statement and of the question's title, where they are not in the language of the index. */
  lang?: string;
  questionLang?: string;
}

/** All that a search in one language needs, as JSON. */
export interface SearchIndex {
  lang: string;
  entries: SearchEntry[];
  /** By the position of an entry in `entries`. */
  index: AsPlainObject;
}
