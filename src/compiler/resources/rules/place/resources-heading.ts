import type { Node } from '../../../../bundle/index.js';
import { elementOf, isList, isParagraph, textOf } from '../../../answer/node-tree.js';
import { headingLevel, range, rowsOf } from '../../blocks.js';
import { isResource } from '../../decide-resource.js';
import { foldCase } from '../../fold-case.js';
import type { Places } from '../../place.js';
import { readLinks } from '../../read-links.js';
import { readRow } from '../../read-row.js';
import type { Rule } from '../../rule.js';
import { isLeadIn } from './lead-in.js';

/** Case folded. "Mali kaynaklar" are money and not in the list. */
const NOUNS = ['kaynaklar', 'kaynakça', 'resources'];
const ADJECTIVES = 'ek yararli faydali ilgili önerilen diğer further useful more related additional'.split(' ');

const MARK = new RegExp(`^(?:(?:${ADJECTIVES.join('|')})\\s+)?(?:${NOUNS.join('|')}):?$`);

export const resourcesHeading: Rule = {
  name: 'resources-heading',
  why: {
    en: 'The heading says "Kaynaklar", "Kaynakça" or "Resources", maybe with a word such as "Yararlı" or "Further" before it. "Mali kaynaklar" are money.',
    tr: 'Başlık “Kaynaklar”, “Kaynakça” ya da “Resources” der; önünde “Yararlı” gibi bir sözcük olabilir. “Mali kaynaklar” ise paradır.',
  },
  yes: [
    '## Kaynaklar\n\n- [Bir](https://a.org/)',
    '## Yararlı kaynaklar\n\n- [Bir](https://a.org/)',
    '### Resources\n\n- [Bir](https://a.org/)',
  ],
  no: ['## Mali kaynaklar\n\n- [Bir](https://a.org/)', '## Kaynaklar\n\nBu metni uzmanlarımız yazdı.'],
};

export const listUnderHeading: Rule = {
  name: 'list-under-heading',
  why: {
    en: 'Under such a heading every list with a link holds resources, and so does every paragraph with the shape of a resource, up to the next heading of the same level.',
    tr: 'Böyle bir başlığın altında, aynı düzeydeki bir sonraki başlığa kadar, içinde bağlantı olan her liste ve kaynak biçimindeki her paragraf kaynaktır.',
  },
  yes: ['## Kaynaklar\n\n- Üye olun: [Bir](https://a.org/) uzun bir açıklama cümlesi burada yer alır.\n\n## Son söz\n\nKolay gelsin.'],
  no: ['## Kaynaklar\n\nEğitimlere katılmak isterseniz [STOK Platformu](https://b.org/)ndaki derslere bakabilirsiniz.'],
};

export const textUnderHeading: Rule = {
  name: 'text-under-heading',
  why: {
    en: 'Text between such a heading and its first list leads to the resources; further down only one short sentence or a heading right above a list does.',
    tr: 'Böyle bir başlık ile ilk liste arasındaki metin kaynaklara götürür; daha aşağıda yalnızca listenin hemen üstündeki kısa cümle ya da başlık.',
  },
  yes: ['## Kaynaklar\n\nŞunları öneririz. Hepsi ücretsizdir.\n\n- [Bir](https://a.org/)'],
  no: ['## Kaynaklar\n\n- [Bir](https://a.org/)\n\nŞunları öneririz. Hepsi ücretsizdir.'],
};

/** Whether a text is what such a heading says. */
export const isMark = (node: Node): boolean => MARK.test(foldCase(textOf([node])).trim());

/** A paragraph that says no more than "Kaynaklar:" becomes the heading that it is meant to be. */
export const asHeading = (node: Node): Node => (isParagraph(node) && isMark(node) ? ['h1', textOf([node]).trim().replace(/:$/, '')] : node);

/** Finds the resources under headings that announce them; undefined where there is nothing to open under any. */
export function placeUnderHeadings(nodes: readonly Node[]): Places | undefined {
  const places: Places = new Map();
  let end = 0;
  for (const [index, node] of nodes.entries()) {
    if (index >= end && headingLevel(node) > 0 && isMark(node)) end = placeUnder(nodes, index, places);
  }
  return places.size > 0 ? places : undefined;
}

/** Places what is under one heading, and gives back the index at which that ends. */
function placeUnder(nodes: readonly Node[], heading: number, places: Places): number {
  const level = headingLevel(nodes[heading]);
  const next = nodes.findIndex((node, index) => index > heading && headingLevel(node) > 0 && headingLevel(node) <= level);
  const end = next < 0 ? nodes.length : next;
  let isFirst = true;
  let above: number[] = [];
  for (const index of range(heading + 1, end)) {
    const node = nodes[index];
    if (holdsSomeResource(node)) {
      if (isFirst) places.set(heading, { role: 'intro', rule: resourcesHeading });
      for (const before of above) if (isFirst || isLeadIn(nodes[before])) places.set(before, { role: 'intro', rule: textUnderHeading });
      places.set(index, { role: 'resources', rule: listUnderHeading });
      isFirst = false;
      above = [];
    } else if (isParagraph(node) || headingLevel(node) > 0) above.push(index);
    else above = [];
  }
  return end;
}

function holdsSomeResource(node: Node | undefined): boolean {
  if (isList(node)) return rowsOf(node).some((row) => readRow(row).target !== undefined);
  return isParagraph(node) && readLinks(node)?.canBeSplit !== false && isResource(elementOf(node).children);
}
