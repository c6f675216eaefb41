import type { Choice, Node, Resource } from '../../bundle/index.js';

/** Average width of a letter in em, a little wide for most fonts. It includes what is lost when words wrap. */
const LETTER = 0.53;
const LINE = 1.6;
const HEADING_LINE = 1.35;
/** Space between two paragraphs, in em. */
const SPACE = 0.9;

/** Tags that are blocks, one below the other. All others are inline. */
const BLOCKS = /^(p|h\d|ul|ol|li|pre|blockquote|hr|table|thead|tbody|tr|img)$/;

const childrenOf = ([, ...rest]: readonly unknown[]): Node[] =>
  (typeof rest[0] === 'object' && !Array.isArray(rest[0]) ? rest.slice(1) : rest) as Node[];

const isBlock = (node: Node): boolean => typeof node !== 'string' && BLOCKS.test(node[0]);

const countLetters = (node: Node): number =>
  typeof node === 'string' ? node.length : childrenOf(node).reduce((sum, child) => sum + countLetters(child), 0);

const countLines = (letters: number, width: number): number => Math.ceil((letters * LETTER) / Math.max(width, 1));

function heightOf(nodes: readonly Node[], width: number): number {
  if (!nodes.some(isBlock))
    return (
      countLines(
        nodes.reduce((sum, node) => sum + countLetters(node), 0),
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
      return Math.max(1, ...children.map((cell) => countLines(countLetters(cell), width / cells - 1.6))) * LINE + 0.9;
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
      return /^h\d/.test(name) ? countLines(countLetters(node), width) * HEADING_LINE + SPACE * 1.2 : heightOf(children, width) + SPACE;
  }
}

function heightOfResource({ title, note }: Resource, width: number): number {
  const words = note.reduce((sum, node) => sum + countLetters(node), 0);
  return 1.7 + (countLines(title.length * 1.08, width) + 0.85) * LINE + countLines(words * 0.92, width) * 0.92 * LINE;
}

/**
 * Estimates the height of an entry on a page from its number of letters, for a usual font with a line height of 1.6.
 * The estimate is rather too high than too low, because too little space would push down what follows.
 *
 * @param width of the column, in em
 * @returns height in em of the surrounding text
 */
export function estimateHeight({ title, answer, resourcesIntro, resources, source = [] }: Choice, width: number): number {
  const inner = width - 1.3; // the accent line and its gap
  const head = 0.85 * LINE + countLines(title.length * 1.2 * 1.08, inner) * 1.2 * HEADING_LINE + 1.02;
  const list = resources.length || resourcesIntro.length ? HEADING_LINE + 1.9 + heightOf(resourcesIntro, inner) : 0;
  const last = source.length > 0 ? SPACE + heightOf(source, inner / 0.85) * 0.85 : 0;
  return resources.reduce((sum, resource) => sum + heightOfResource(resource, inner - 3.25), head + heightOf(answer, inner) + list + last);
}
