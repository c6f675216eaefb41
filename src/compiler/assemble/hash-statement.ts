import { createHash } from 'node:crypto';

/** Of 16 million values: that another statement gets the same one is not to be expected, and a snippet stays short. */
const LENGTH = 6;

/**
 * A short hash of a statement, by which a snippet says which one it is for. Another statement has another hash. Case, punctuation,
 * blanks and diacritics do not count, so that a comma or a circumflex can be corrected without touching the pages that show the entry.
 *
 * Only the compiler computes it and everybody else compares: how it is made may change with a format, but not within one.
 *
 * @returns hexadecimal digits
 */
export function hashStatement(statement: string): string {
  const letters = statement
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, LENGTH);
}
