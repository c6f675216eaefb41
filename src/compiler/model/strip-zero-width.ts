/**
 * Text without characters that no reader sees and that break searching, URLs and Markdown: zero-width space, word
 * joiner, stray byte order marks, marks of direction. The joiners stay where they shape what is seen, in Arabic script
 * and in emoji, and marks of direction in a text that has words from right to left.
 */
export function stripZeroWidth(text: string): string {
  if (!/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(text)) return text; // nearly always, and much faster to see
  const stripped = text.replace(
    /[\u200B\u2060\uFEFF]|(?<!\p{Script=Arabic}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)[\u200C\u200D]/gu,
    '',
  );
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(stripped)
    ? stripped
    : stripped.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
