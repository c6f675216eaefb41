/**
 * Lower case by the rules of Turkish and English: dotted and dotless i become one letter, so that `VİDEO` and `VIDEO` are both "video".
 * All word lists of the rules are written in this form.
 */
export function foldCase(text: string): string {
  return text.normalize().replaceAll('İ', 'i').replaceAll('ı', 'i').toLowerCase();
}
