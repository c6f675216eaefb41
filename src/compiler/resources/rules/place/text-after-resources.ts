import type { Node } from '../../../../bundle/index.js';
import { elementOf, isParagraph, linkTarget } from '../../../answer/node-tree.js';
import { holdsResources, isDivider } from '../../blocks.js';
import { MAX_PARAGRAPHS_AFTER } from '../../limits.js';
import type { Rule } from '../../rule.js';

export const textAfterResources: Rule = {
  name: 'text-after-resources',
  why: {
    en: `One paragraph may follow the resources, or up to ${MAX_PARAGRAPHS_AFTER} that each have a link. It is part of the answer.`,
    tr: `Kaynakların ardından bir paragraf ya da her birinde bağlantı olan en çok ${MAX_PARAGRAPHS_AFTER} paragraf gelebilir. Yanıtın parçasıdır.`,
  },
  yes: ['Bakın:\n\n- [Bir](https://a.org/)\n\nÖrnek bir politika için derneğin [şu belgesini](https://b.org/) inceleyebilirsiniz.'],
  no: ['Bakın:\n\n- [Bir](https://a.org/)\n\nMetin sürer.\n\nYine sürer.'],
};

/** The index of the first block after the resources, where nothing but such paragraphs follows. */
export function endOfResources(nodes: readonly Node[]): number {
  let end = nodes.length;
  while (end > 0 && (isDivider(nodes[end - 1]) || (isParagraph(nodes[end - 1]) && !holdsResources(nodes[end - 1])))) end -= 1;
  const after = nodes.slice(end).filter(isParagraph);
  const allHaveLinks = () => after.every((node) => elementOf(node).children.some((child) => linkTarget(child) !== undefined));
  return after.length < 2 || (after.length <= MAX_PARAGRAPHS_AFTER && allHaveLinks()) ? end : nodes.length;
}
