import type { Node } from '../../../../bundle/index.js';
import { elementOf, isParagraph } from '../../../answer/node-tree.js';
import { isBreak, trim } from '../../../answer/tidy-blocks.js';
import { isResource } from '../../decide-resource.js';
import type { Rule } from '../../rule.js';
import { isLeadIn } from './lead-in.js';

export const linesOfLinks: Rule = {
  name: 'lines-of-links',
  why: {
    en: 'Each line of the paragraph is a resource, except maybe the first, which may lead in: each line is a row of its own.',
    tr: 'Paragrafın her satırı bir kaynaktır; yalnızca ilki giriş cümlesi olabilir: Her satır ayrı bir maddedir.',
  },
  yes: ['Bakın:<br>- [Bir](https://a.org/)<br>- [İki](https://b.org/)', 'Bakın:\n\n[Bir](https://a.org/)\\\n[İki](https://b.org/), 2019'],
  no: ['Adres:<br>Ankara', 'Bakın:\n\n[Bir](https://a.org/)<br>Bu rehber yol gösterir.'],
};

/** The lines of such a paragraph as paragraphs; undefined for any other block. */
export function splitLines(block: Node): Node[] | undefined {
  if (!isParagraph(block)) return undefined;
  const { children } = elementOf(block);
  if (!children.some(isBreak)) return undefined;
  const lines: Node[][] = [[]];
  for (const node of children) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const rows = lines.map(trim).filter((line) => line.length > 0);
  const areRows = rows.length > 1 && rows.every((row, index) => isResource(row) || (index === 0 && isLeadIn(['p', ...row])));
  return areRows ? rows.map((row): Node => ['p', ...row]) : undefined;
}
