import type { Node } from '../../../../bundle/index.js';
import { isList, isParagraph, textOf } from '../../../answer/node-tree.js';
import { holdsResources, range } from '../../blocks.js';
import { MIN_PARAGRAPHS } from '../../limits.js';
import type { Places } from '../../place.js';
import type { Rule } from '../../rule.js';
import { closingSentence, isClosingSentence } from './closing-sentence.js';
import { announces, leadIn, leadInAbove } from './lead-in.js';
import { listsAbove } from './lists-above.js';
import { endOfResources, textAfterResources } from './text-after-resources.js';

export const lastLinks: Rule = {
  name: 'last-links',
  why: {
    en: `The last list of the entry in which two of three items are resources holds the resources. Without a list, at least ${MIN_PARAGRAPHS} paragraphs in a row, or one that is announced and comes last.`,
    tr: `Metnin, üç maddesinden ikisi kaynak olan son listesi kaynakları tutar. Liste yoksa art arda en az ${MIN_PARAGRAPHS} paragraf ya da önündeki cümlenin haber verdiği en son paragraf.`,
  },
  yes: [
    'Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)\n- Basılı bir kitap',
    'Bakın:\n\n[Bir](https://a.org/), STGM\n\n[İki](https://b.org/). Ankara 2011.',
    'Metin. Sürer.\n\nŞuna bakabilirsiniz:\n\n[Bir](https://a.org/), STGM',
  ],
  no: [
    'Adımlar:\n\n- bir\n- iki',
    'Önce şuna [bakın](https://a.org/) ve ardından [buna](https://b.org/) geçin.',
    'Bakın:\n\n- [Bir](https://a.org/)\n- Tüzüğü okuyun.\n- Üye olun.',
  ],
};

/** Finds the resources at the end of an answer, with what leads to them; undefined where there are none. */
export function placeAtEnd(nodes: readonly Node[]): Places | undefined {
  const end = endOfResources(nodes);
  const start = startOfRun(nodes, end);
  if (start === end) return undefined;
  const hasList = nodes.slice(start, end).some(isList);
  const intro = leadInAbove(nodes, start);
  const isAnnounced = intro.length > 0 && announces(textOf([nodes[start - 1]!]));
  if (!hasList && end - start < MIN_PARAGRAPHS && !(isAnnounced && end === nodes.length)) return undefined;
  if (!hasList && nodes.slice(end).filter(isParagraph).length > 1) return undefined;

  const places: Places = new Map();
  for (const index of range(start, end)) places.set(index, { role: 'resources', rule: lastLinks });
  for (const index of intro) places.set(index, { role: 'intro', rule: leadIn });
  for (const index of range(end, nodes.length)) places.set(index, { role: 'answer', rule: textAfterResources });
  if (intro.length > 0 && isClosingSentence(nodes[end])) places.set(end, { role: 'intro', rule: closingSentence });

  let [first] = intro;
  while (first !== undefined && isList(nodes[first - 1])) {
    const above = startOfRun(nodes, first);
    const introAbove = leadInAbove(nodes, above);
    if (above === first || introAbove.length === 0) break;
    for (const index of range(above, first)) places.set(index, { role: 'resources', rule: listsAbove });
    for (const index of introAbove) places.set(index, { role: 'intro', rule: leadIn });
    [first] = introAbove;
  }
  return places;
}

/** The first of the blocks up to an index that all hold resources. */
function startOfRun(nodes: readonly Node[], end: number): number {
  let start = end;
  while (start > 0 && holdsResources(nodes[start - 1])) start -= 1;
  return start;
}
