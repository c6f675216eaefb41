import type { Node } from '../../../../bundle/index.js';
import { elementOf, isParagraph, linkTarget, textOf } from '../../../answer/node-tree.js';
import { headingLevel, range } from '../../blocks.js';
import { MAX_LEAD_IN_LENGTH } from '../../limits.js';
import type { Rule } from '../../rule.js';

export const leadIn: Rule = {
  name: 'lead-in',
  why: {
    en: `The heading and the sentence right above the resources lead to them. A sentence with a link in it must announce them with a colon or semicolon; ${MAX_LEAD_IN_LENGTH} characters are the most. A paragraph that says only "Kaynaklar:" becomes a heading.`,
    tr: `Kaynakların hemen üstündeki başlık ve cümle onlara götürür. İçinde bağlantı olan cümle iki nokta ya da noktalı virgülle bitmelidir; en çok ${MAX_LEAD_IN_LENGTH} karakter. Yalnızca “Kaynaklar:” diyen paragraf başlık olur.`,
  },
  yes: [
    'Metin.\n\nDaha fazlası için bakabilirsiniz;\n\n- [Bir](https://a.org/)',
    'Metin.\n\n## Daha fazlası\n\n- [Bir](https://a.org/)',
    'Metin.\n\n**Yararlı Kaynaklar:**\n\n- [Bir](https://a.org/)',
    'Metin.\n\n[Merkezin](https://c.org/) şu kaynaklarına bakın:\n\n- [Bir](https://a.org/)',
  ],
  no: ['Metin burada biter. Ardından bir cümle daha gelir.\n\n- [Bir](https://a.org/)'],
};

/** Whether a text ends as a sentence does that announces what follows. */
export const announces = (text: string): boolean => /[:;]\s*$/.test(text);

/** Whether a block can lead to a list: a heading, or one short sentence. */
export function isLeadIn(block: Node | undefined): boolean {
  if (headingLevel(block) > 0) return true;
  if (!isParagraph(block)) return false;
  const { children } = elementOf(block);
  const text = textOf(children).trim();
  const isSentence = !/[.!?…]["”’)]*\s+\p{Lu}/u.test(text);
  const holdsLink = children.some((node) => linkTarget(node) !== undefined);
  return text.length <= MAX_LEAD_IN_LENGTH && (announces(text) ? isSentence || !holdsLink : isSentence && !holdsLink);
}

/** The indices of the blocks right above a list that lead to it: a heading, a sentence, or two of which the first announces. */
export function leadInAbove(nodes: readonly Node[], start: number): number[] {
  const isSentence = (node: Node | undefined) => isParagraph(node) && isLeadIn(node);
  let first = isSentence(nodes[start - 1]) ? start - 1 : start;
  if (first < start && isSentence(nodes[first - 1]) && announces(textOf([nodes[first - 1]!]))) first -= 1;
  if (headingLevel(nodes[first - 1]) > 0) first -= 1;
  return range(first, start);
}
