import type { Node } from '../../../../bundle/index.js';
import { readLinks } from '../../read-links.js';
import type { Rule } from '../../rule.js';
import { isLeadIn } from './lead-in.js';

export const linksInOneParagraph: Rule = {
  name: 'links-in-one-paragraph',
  why: {
    en: 'The paragraph is several links with nothing but commas, semicolons or the like between them, maybe after a few words and a colon: each link is a row of its own. Where "and" joins them, the paragraph stays in the answer.',
    tr: 'Paragraf, aralarında yalnızca virgül, noktalı virgül gibi işaretler olan birkaç bağlantıdır; önlerinde kısa bir giriş ve iki nokta olabilir: Her bağlantı ayrı bir maddedir. Aralarında “ve” varsa paragraf yanıtta kalır.',
  },
  yes: [
    'Bakın:\n\n[Bir](https://a.org/1), [İki](https://a.org/2), [Üç](https://a.org/3)',
    'Bakın: [Bir](https://a.org/1) (STGM, 2019); [İki](https://a.org/2), TÜSEV',
    'Bakın:\n\n“[Bir](https://a.org/1)” / “[İki](https://a.org/2)”.',
  ],
  no: [
    'Bakın:\n\n[Bir](https://a.org/1), [İki](https://a.org/2) ve [Üç](https://a.org/3)',
    'Bakın:\n\n[Rehber](https://a.org/1), [STGM](https://s.org/)\n\n[İki](https://a.org/2), [STGM](https://s.org/)',
    'Bakın:\n\n[Bir](https://a.org/1), [İki](https://a.org/2) kitaplarını okuyun.',
  ],
};

/** The lead-in and the links of such a paragraph, each as a paragraph; undefined for any other block. */
export function splitLinks(block: Node): Node[] | undefined {
  const links = readLinks(block);
  if (!links?.canBeSplit || (links.lead !== '' && !isLeadIn(['p', links.lead]))) return undefined;
  const rows = links.lead === '' ? links.rows : [[links.lead], ...links.rows];
  return rows.map((row): Node => ['p', ...row]);
}
