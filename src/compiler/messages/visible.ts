/** Characters that a terminal obeys or that nobody sees: controls, bidi and other formatting, line separators, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const hex = (character: string): string => {
  const code = character.codePointAt(0)!.toString(16).padStart(4, '0');
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
};

/**
 * `text` with every invisible character written out (`\u0007`), so that a file name or a title cannot control a terminal
 * or look like another one. A second call changes nothing.
 *
 * @see https://trojansource.codes/ for what bidi controls can hide
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, hex);
}

/** The first `most` characters of `text`, with `…` as the last one where something was cut. Characters are never cut in half. */
export function cut(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)]; // at most two code units each: a text of megabytes is not spread out
  return characters.length > most
    ? characters
        .slice(0, most - 1)
        .join('')
        .trimEnd() + '…'
    : text;
}
