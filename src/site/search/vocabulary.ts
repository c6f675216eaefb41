import { fold } from './words-of.js';

/** A word of the texts, as it is indexed and folded. */
export interface Term {
  word: string;
  folded: string;
}

/** Every word of the texts, in the order of the folded words, so that those with the same beginning are together. */
export class Vocabulary {
  readonly terms: readonly Term[];

  constructor(words: Iterable<string>) {
    this.terms = [...words]
      .map((word) => ({ word, folded: fold(word) }))
      .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  }

  /** The words that begin with some letters, folded. */
  startingWith(prefix: string): Term[] {
    let [low, high] = [0, this.terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.terms[middle]!.folded < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.terms[end]?.folded.startsWith(prefix)) end += 1;
    return this.terms.slice(low, end);
  }
}
