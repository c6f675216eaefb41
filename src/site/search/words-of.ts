/** What may be between the letters of one word without being seen: soft hyphens, joiners, a byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** An apostrophe after a letter or a digit, with the ending that it sets off: `STGM’nin`, `2024'te`, `NGO's`. */
const ENDING = /(?<=[\p{L}\p{N}])['’‘ʼ`´][\p{L}\p{N}]+/gu;

/** Every mark but those of ç, ğ, ö, ş and ü, which make other letters. */
const OTHER_MARKS = /(?<![cs])\u0327|(?<!g)\u0306|(?<![ou])\u0308|[^\P{M}\u0306\u0308\u0327]/gu;

/**
 * The words of a text in small letters: `İLKE'nin` and `ilkenin` begin with `ilke`. ı is written as i, because a capital I may be
 * either. Circumflexes and accents are gone (`kâr` is `kar`), but ç, ğ, ö, ş and ü are kept; {@link fold} takes them away too.
 */
export function wordsOf(text: string): string[] {
  const small = text.replace(INVISIBLE, '').replace(ENDING, '').toLocaleLowerCase('tr').replaceAll('ı', 'i');
  return (
    small
      .normalize('NFKD')
      .replace(OTHER_MARKS, '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word as somebody writes it who has no Turkish keyboard: `gönüllü` is `gonullu`. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Two words that many write as one: how the first is, and how the second begins. */
const COMPOUNDS = [
  ['iş', 'birli'],
  ['öz', 'değerlendir'],
  ['e', 'posta'],
  ['web', 'site'],
] as const;

const isCompound = (first: string, second = ''): boolean =>
  COMPOUNDS.some(([whole, beginning]) => fold(first) === fold(whole) && fold(second).startsWith(fold(beginning)));

/** The words to index: of `iş birliği`, also `işbirliği`. */
export function indexedWords(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => (isCompound(word, words[index + 1]) ? [word, word + words[index + 1]!] : [word]));
}

/** The words to look for: of `iş birliği`, only `işbirliği`, which {@link indexedWords} has for both. */
export function soughtWords(query: string): string[] {
  const words = wordsOf(query);
  return words.flatMap((word, index) =>
    isCompound(word, words[index + 1]) ? [word + words[index + 1]!] : isCompound(words[index - 1] ?? '', word) ? [] : [word],
  );
}
