import type { Node } from '../../../../bundle/index.js';
import { elementOf, isList, nameOf, textOf } from '../../../answer/node-tree.js';
import { holdsResources } from '../../blocks.js';
import type { Rule } from '../../rule.js';
import { announces } from './lead-in.js';
import { splitLines } from './lines-of-links.js';

export const indentedRows: Rule = {
  name: 'indented-rows',
  why: {
    en: 'A quotation right after a list or a sentence that announces something, with nothing but resources in it, is a list that a word processor has indented.',
    tr: 'Bir listenin ya da haber veren bir cümlenin hemen ardındaki, içinde yalnızca kaynak olan alıntı, yazı programının girintilediği bir listedir.',
  },
  yes: [
    'Bakın:\n\n- [Bir](https://a.org/), STGM\n\n> - [İki](https://b.org/)',
    'Bakın:\n\n> [Bir](https://a.org/)\n> [İki](https://b.org/)',
  ],
  no: ['Metin.\n\n> [Bir](https://a.org/)'],
};

/** The blocks of such a quotation; undefined for any other block. */
export function splitIndented(block: Node, above: Node | undefined): Node[] | undefined {
  if (nameOf(block) !== 'blockquote' || !above || !(isList(above) || announces(textOf([above])))) return undefined;
  const children = elementOf(block).children.flatMap((child) => splitLines(child) ?? [child]);
  return children.every(holdsResources) ? children : undefined;
}
