import type { Node } from '../../../../bundle/index.js';
import { isParagraph, textOf } from '../../../answer/node-tree.js';
import type { Rule } from '../../rule.js';
import { isLeadIn } from './lead-in.js';

export const closingSentence: Rule = {
  name: 'closing-sentence',
  why: {
    en: 'The paragraph right after the resources begins with a small letter: it is the end of the sentence that leads to them.',
    tr: 'Kaynakların hemen ardındaki paragraf küçük harfle başlar: Onlara götüren cümlenin sonudur.',
  },
  yes: ['Daha fazla bilgi için;\n\n- [Bir](https://a.org/), STGM\n\nkaynaklarını inceleyebilirsiniz.'],
  no: ['Daha fazla bilgi için;\n\n- [Bir](https://a.org/), STGM\n\nKolay gelsin.'],
};

/** Whether a block after the resources ends the sentence that leads to them. */
export const isClosingSentence = (node: Node | undefined): boolean =>
  node !== undefined && isParagraph(node) && /^\p{Ll}/u.test(textOf([node])) && isLeadIn(node);
