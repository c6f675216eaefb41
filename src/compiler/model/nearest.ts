import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant, if one is close enough to be a slip of the fingers. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const match = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), match) <= Math.max(2, Math.floor(match.length / 3)) ? match : undefined;
}
