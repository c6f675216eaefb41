import type { Check } from './check.js';
import { LINK } from './entry-text.js';

/** Closing round brackets right after a link. */
const CLOSING = new RegExp(`${LINK}(\\)+)`, 'g');
const SIGN = `${LINK})`;

/** A closing round bracket after a link that was never opened. */
export const parenthesisDoubled: Check<'parenthesis-doubled'> = {
  name: 'parenthesis-doubled',
  why: 'The bracket that ends the URL was typed twice. Brackets of the sentence are counted, so that (see [words](https://…)) is right.',
  yes: ['[yayın](https://a.org/))', '([a](https://a.org/))) ve (bkz. [b](https://b.org/)).'],
  no: ['(bkz. [yayın](https://a.org/))', '([a](https://a.org/) ve [b](https://b.org/))'],
  find({ blocks }, report) {
    for (const block of blocks) {
      const { text } = block;
      if (!text.includes(SIGN)) continue;
      let open = 0;
      let from = 0;
      for (const { 1: closing = '', index } of text.matchAll(CLOSING)) {
        open = openBrackets(text.slice(from, index), open);
        from = index;
        if (closing.length > open) report(block.lineAt(index), { text: block.withLinkTexts(LINK, index) });
      }
    }
  },
};

/** How many round brackets are open after a text, when `open` are open before it. */
function openBrackets(text: string, open: number): number {
  for (const [bracket] of text.matchAll(/[()]/g)) open = bracket === '(' ? open + 1 : Math.max(0, open - 1);
  return open;
}
