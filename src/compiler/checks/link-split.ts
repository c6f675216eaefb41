import type { Check } from './check.js';
import { LINK } from './entry-text.js';

/** One link that was cut into two paragraphs: the first ends with it, the next one begins with it. */
export const linkSplit: Check<'link-split'> = {
  name: 'link-split',
  why: 'A line break inside a link of a word processor becomes two links to the same page, each with half of the words.',
  yes: ['Bakın: [Sivil Toplum](https://a.org/)\n\n[Rehberi](https://a.org/)'],
  no: [
    '[Rehber](https://a.org/)\n\n[Kılavuz](https://b.org/)',
    '[Rehber](https://a.org/) var.\n\n[Rehber](https://a.org/)',
    '[Rehber](https://a.org/)\n\nYine [rehber](https://a.org/)',
  ],
  find({ blocks }, report) {
    let before: string | undefined;
    for (const block of blocks) {
      const { links } = block;
      const text = links.length > 0 ? block.text.trim() : '';
      const first = links[0];
      if (first && first.target === before && text.startsWith(LINK)) report(block.lineAt(0), { url: first.target });
      before = text.endsWith(LINK) ? links.at(-1)?.target : undefined;
    }
  },
};
