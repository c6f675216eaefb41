import type { Node } from '../../../../bundle/index.js';
import { linkTarget, textOf } from '../../../answer/node-tree.js';
import type { Rule } from '../../rule.js';

export const linkInPieces: Rule = {
  name: 'link-in-pieces',
  why: {
    en: 'The next link has the same URL with nothing between the two: a word processor cut one link into pieces, and all are the title.',
    tr: 'Ardındaki bağlantı aynı yere gider, arada bir şey yoktur: Yazı programı bir bağlantıyı bölmüştür, parçaların hepsi başlıktır.',
  },
  yes: ['[STGM-UNFPA](https://a.org/) [Eğitimleri](https://a.org/) [Videosu](https://a.org/)'],
  no: ['[Rehber](https://a.org/), [STGM, 2009](https://a.org/)', '[Bir](https://a.org/) [İki](https://b.org/)'],
};

/** Takes the further pieces of a link from the nodes after it, and gives back their text. */
export function takePieces(target: string, after: Node[]): string {
  let text = '';
  for (;;) {
    const gap = typeof after[0] === 'string' ? after[0] : undefined;
    const next = gap === undefined ? 0 : 1;
    if ((gap ?? '').trim() || linkTarget(after[next]) !== target) return text;
    const [piece] = after.splice(0, next + 1).slice(-1);
    text += `${gap ?? ''}${textOf([piece!])}`;
  }
}
