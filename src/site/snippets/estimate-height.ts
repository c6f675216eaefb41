import type { Choice, Node, Resource } from '../../bundle/index.js';

/** Width of a letter on average, words that are moved to the next line included; in em, a little wide for most fonts. */
const LETTER = 0.53;
const LINE = 1.6;
const HEADING_LINE = 1.35;
/** Between two paragraphs. */
const SPACE = 0.9;

/** Tags that stand for themselves, one above the other. All others are words in a line. */
const BLOCKS = /^(p|h\d|ul|ol|li|pre|blockquote|hr|table|thead|tbody|tr|img)$/;

const childrenOf = ([, ...rest]: readonly unknown[]): Node[] =>
  (typeof rest[0] === 'object' && !Array.isArray(rest[0]) ? rest.slice(1) : rest) as Node[];

const isBlock = (node: Node): boolean => typeof node !== 'string' && BLOCKS.test(node[0]);

const lettersIn = (node: Node): number =>
  typeof node === 'string' ? node.length : childrenOf(node).reduce((sum, child) => sum + lettersIn(child), 0);

const linesOf = (letters: number, width: number): number => Math.ceil((letters * LETTER) / Math.max(width, 1));

function heightOf(nodes: readonly Node[], width: number): number {
  if (!nodes.some(isBlock))
    return (
      linesOf(
        nodes.reduce((sum, node) => sum + lettersIn(node), 0),
        width,
      ) * LINE
    );
  return nodes.reduce(
    (sum, node) => sum + (isBlock(node) ? heightOfBlock(node as Exclude<Node, string>, width) : heightOf([node], width)),
    0,
  );
}

function heightOfBlock(node: Exclude<Node, string>, width: number): number {
  const [name, second] = node;
  const children = childrenOf(node);
  switch (name) {
    case 'ul':
    case 'ol':
    case 'blockquote':
      return heightOf(children, width - 1.4) + SPACE;
    case 'li':
      return (
        heightOf(
          children.map((child) => (Array.isArray(child) && child[0] === 'p' ? ['strong', ...childrenOf(child)] : child)),
          width,
        ) + 0.3
      );
    case 'tr': {
      const cells = Math.max(1, children.length);
      return Math.max(1, ...children.map((cell) => linesOf(lettersIn(cell), width / cells - 1.6))) * LINE + 0.9;
    }
    case 'img': {
      const { width: w = 0, height: h = 0 } = second as { width?: number; height?: number };
      return w && h ? Math.min(width, w / 16) * (h / w) : 0;
    }
    case 'table':
    case 'thead':
    case 'tbody':
      return heightOf(children, width);
    default:
      return /^h\d/.test(name) ? linesOf(lettersIn(node), width) * HEADING_LINE + SPACE * 1.2 : heightOf(children, width) + SPACE;
  }
}

function heightOfResource({ title, note }: Resource, width: number): number {
  const words = note.reduce((sum, node) => sum + lettersIn(node), 0);
  return 1.7 + (linesOf(title.length * 1.08, width) + 0.85) * LINE + linesOf(words * 0.92, width) * 0.92 * LINE;
}

/**
 * About how tall an entry stands on a page, in em of the text around it: an estimate from the number of letters,
 * for a usual font with lines of 1.6. Rather too tall than too low, since what follows must not be pushed down.
 *
 * @param width of the place, in em
 */
export function estimateHeight({ title, answer, resourcesIntro, resources }: Choice, width: number): number {
  const inner = width - 1.3; // the line at the side
  const head = 0.85 * LINE + linesOf(title.length * 1.2 * 1.08, inner) * 1.2 * HEADING_LINE + 1.02;
  const list = resources.length || resourcesIntro.length ? HEADING_LINE + 1.9 + heightOf(resourcesIntro, inner) : 0;
  return resources.reduce((sum, resource) => sum + heightOfResource(resource, inner - 3.25), head + heightOf(answer, inner) + list);
}
