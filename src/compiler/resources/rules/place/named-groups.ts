import type { Node } from '../../../../bundle/index.js';
import { elementOf, isList } from '../../../answer/node-tree.js';
import { holdsResources } from '../../blocks.js';
import type { Rule } from '../../rule.js';
import { isLeadIn } from './lead-in.js';

export const namedGroups: Rule = {
  name: 'named-groups',
  why: {
    en: 'Each item of the list is a name with a list of resources under it: the names lead in, and the inner lists hold the resources.',
    tr: 'Listenin her maddesi bir ad ve altında bir kaynak listesidir: Adlar giriştir, içteki listeler kaynakları tutar.',
  },
  yes: ['Bakın:\n\n* Videolar:\n    * [Bir](https://a.org/)\n* Rehberler:\n    * [İki](https://b.org/)'],
  no: ['Bakın:\n\n* Videolar:\n    * [Bir](https://a.org/)\n* [İki](https://b.org/)'],
};

/** The names and lists of such a list; undefined for any other block. */
export function splitGroups(block: Node): Node[] | undefined {
  if (!isList(block)) return undefined;
  const groups = elementOf(block).children.map((item) => elementOf(item).children);
  const isGroup = ([label, list, ...more]: Node[]) => more.length === 0 && isLeadIn(label) && isList(list) && holdsResources(list);
  return groups.every(isGroup) ? groups.flat() : undefined;
}
