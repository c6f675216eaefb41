/** What may come before a block: blanks, marks of quotations and of lists. */
const CONTAINERS = String.raw`[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s[\s>]*)*`;

const OPENING = new RegExp(String.raw`^${CONTAINERS}(\`{3,}(?=[^\`]*$)|~{3,})`);

const CLOSING = /^[\s>]*(`{3,}|~{3,})\s*$/;

/** Tells, line by line, whether a text is inside of fenced code; the fences count as inside. Every character of code is meant. */
export function createFenceTracker(): (line: string) => boolean {
  let fence: string | undefined;
  return (line) => {
    if (fence === undefined) {
      fence = /`{3}|~{3}/.test(line) ? OPENING.exec(line)?.[1] : undefined;
      return fence !== undefined;
    }
    const closing = CLOSING.exec(line)?.[1];
    if (closing?.[0] === fence[0] && closing!.length >= fence.length) fence = undefined;
    return true;
  };
}
