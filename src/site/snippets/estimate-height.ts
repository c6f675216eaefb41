import type { Choice, Node, Resource } from '../../bundle/index.js';

/*
 * Widths are in ex, the height of the letter x: the average letter of most fonts is about as wide, in narrow and wide ones.
 * Heights are in em, for a line height of 1.6. The numbers are those of the element's style sheet.
 */

/** Average width of a letter in ex. */
const LETTER = 0.93;
/** What the last line of a text adds, in lines: half of it, and what is lost where words wrap. */
const LAST_LINE = 0.5;
/** An em in ex. */
const EM = 1.85;
const LINE = 1.6;
/** Space between two paragraphs. */
const SPACE = 0.9;
/** The line at the side and its gap. */
const SIDE = 2.3;
/** The icon of a resource and its gap. */
const ICON = 4.9;
/** Space around a resource, its border, and the gaps between its rows. */
const AROUND_RESOURCE = 1.75;

const title = { size: 1.4, line: 1.3, margins: 1.2 };
const heading = { size: 1.2, line: 1.35, margins: 1.4 };

/** Bold letters are wider. */
const BOLD = 1.1;

/** Tags that are blocks, one below the other. All others are inline. */
const BLOCKS = /^(p|h\d|ul|ol|li|pre|blockquote|hr|table|thead|tbody|tr|img)$/;

const childrenOf = ([, ...rest]: readonly unknown[]): Node[] =>
  (typeof rest[0] === 'object' && !Array.isArray(rest[0]) ? rest.slice(1) : rest) as Node[];

const isBlock = (node: Node): boolean => typeof node !== 'string' && BLOCKS.test(node[0]);

const countLetters = (nodes: readonly Node[]): number =>
  nodes.reduce((sum: number, node) => sum + (typeof node === 'string' ? node.length : countLetters(childrenOf(node))), 0);

/** The number of lines on average: without jumps, so that a narrower column is never lower. */
function countLines(letters: number, width: number): number {
  const full = (letters * LETTER) / Math.max(width, 1);
  return letters === 0 ? 0 : Math.max(1, Math.min(full + LAST_LINE, 1 + (full - 0.9) * 2.75));
}

const heightOfHeading = (letters: number, width: number, { size, line, margins } = heading): number =>
  countLines(letters * size * BOLD, width) * size * line + margins;

function heightOf(nodes: readonly Node[], width: number): number {
  if (!nodes.some(isBlock)) return countLines(countLetters(nodes), width) * LINE;
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
      return heightOf(children, width - 1.4 * EM) + SPACE;
    case 'li':
      return (
        heightOf(
          children.map((child) => (Array.isArray(child) && child[0] === 'p' ? ['strong', ...childrenOf(child)] : child)),
          width,
        ) + 0.3
      );
    case 'tr': {
      const cells = Math.max(1, children.length);
      return Math.max(1, ...children.map((cell) => countLines(countLetters([cell]), width / cells - 1.6 * EM))) * LINE + 0.9;
    }
    case 'img': {
      const { width: w = 0, height: h = 0 } = second as { width?: number; height?: number };
      return w && h ? Math.min(width / EM, w / 16) * (h / w) : 0;
    }
    case 'table':
    case 'thead':
    case 'tbody':
      return heightOf(children, width);
    default:
      return /^h\d/.test(name) ? heightOfHeading(countLetters([node]), width) : heightOf(children, width) + SPACE;
  }
}

function heightOfResource({ title, url, imprint = '', note, shownNote = note }: Resource, width: number): number {
  const facts = `Belge · ${new URL(url).hostname} · ${imprint || '2020'}`.length * 0.85;
  const lines = countLines(title.length * BOLD, width) + countLines(facts, width) + countLines(countLetters(shownNote) * 0.92, width);
  return lines * LINE + AROUND_RESOURCE;
}

/**
 * Estimates the height of an entry on a page from its number of letters.
 *
 * @param width of the column, in ex
 * @returns height in em of the surrounding text
 */
export function estimateHeight({ title: statement, answer, resourcesIntro, resources, source = [] }: Choice, width: number): number {
  const inner = width - SIDE;
  const head = LINE + heightOfHeading(statement.length, inner, title);
  const list = resources.length || resourcesIntro.length ? heightOfHeading(9, inner) + SPACE + heightOf(resourcesIntro, inner) : 0;
  const kinds = resources.length > 6 ? new Set(resources.map(({ kind }) => kind)).size : 0;
  const last = source.length > 0 ? SPACE + heightOf(source, inner / 0.85) * 0.85 : 0;
  return resources.reduce(
    (sum, resource) => sum + heightOfResource(resource, inner - ICON),
    head + heightOf(answer, inner) + list + last + kinds * (heading.line + 2.1 * SPACE),
  );
}

/** Estimates the height of a line of text, which may wrap. In em; `width` in ex. */
export const estimateTextHeight = (text: string, width: number): number => countLines(text.length, width) * LINE;
