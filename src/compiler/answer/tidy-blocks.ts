import type { Node, Tag } from '../../bundle/index.js';
import { childrenOf, nameOf, replaceChildren, textOf } from './node-tree.js';

const BLOCK_NODES = new Set<unknown>('p h1 h2 h3 h4 h5 h6 ul ol pre blockquote hr table'.split(' '));

/**
 * The children of a tag, without the blanks that HTML ignores there. Text that is next to blocks becomes a paragraph,
 * so that a tag holds either blocks or text.
 */
export function tidy(name: Tag, nodes: Node[]): Node[] {
  if (name === 'ul' || name === 'ol') return items(nodes);
  if (['table', 'thead', 'tbody', 'tr'].includes(name)) return nodes.filter((node) => typeof node !== 'string' || node.trim());
  if (name === 'blockquote') return blocks(nodes);
  if (name === 'li' || name === 'td' || name === 'th') return nodes.some(isBlock) ? blocks(nodes, name === 'li') : trim(nodes);
  return BLOCK_NODES.has(name) && name !== 'pre' ? trim(nodes) : nodes;
}

/** The items of a list. What raw HTML has between them becomes an item, too. */
function items(nodes: Node[]): Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    const content = tidy('li', run);
    if (content.some(isSeen)) result.push(['li', ...content]);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && node[0] === 'li') {
      close();
      result.push(node);
    } else run.push(node);
  }
  close();
  return result;
}

/**
 * Makes paragraphs of the text between blocks, and leaves empty ones out.
 *
 * @param unwrapOne whether a single paragraph is replaced by its children: in a list item the paragraph of a loose list
 *   is the item itself
 */
export function blocks(nodes: Node[], unwrapOne = false): Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    const inline = trim(run);
    if (inline.some(isSeen)) result.push(['p', ...inline]);
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      close();
      if (node[0] !== 'p' || isSeen(node)) result.push(node);
    } else run.push(node);
  }
  close();
  const [only] = result;
  return unwrapOne && result.length === 1 && only![0] === 'p' ? (only!.slice(1) as Node[]) : result;
}

/** Whether readers see something of a node: text or an image. */
const isSeen = (node: Node): boolean =>
  typeof node === 'string' ? node.trim() !== '' : node[0] === 'img' || childrenOf(node).some(isSeen);

/** Parts of lists and tables. */
const PART_NODES = new Set<unknown>('li thead tbody tr th td'.split(' '));

/** Whether a tag belongs inside a line of text. */
export const isInline = (name: Tag): boolean => !BLOCK_NODES.has(name) && !PART_NODES.has(name);

/** Whether a node is a block or a part of a list or table: formatting must not be around it. */
export const isStructure = (node: Node): node is Exclude<Node, string> => typeof node !== 'string' && !isInline(node[0]);

/**
 * Moves formatting from around blocks into them: `<b><p>…</p></b>` becomes `<p><b>…</b></p>`. The blocks stay the same nodes.
 *
 * @param format makes the formatting tag around text
 */
export function formatInside(nodes: readonly Node[], format: (text: Node[]) => Node): Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (textOf(run).trim()) result.push(format(run));
    run = [];
  };
  for (const node of nodes) {
    if (isStructure(node)) {
      close();
      replaceChildren(node, formatInside(childrenOf(node), format));
      result.push(node);
    } else run.push(node);
  }
  close();
  return result;
}

/** Whether a node is a line break. */
export const isBreak = (node: Node | undefined): boolean => nameOf(node) === 'br';

const isBlock = (node: Node): node is Exclude<Node, string> => typeof node !== 'string' && BLOCK_NODES.has(node[0]);

/** A copy without the blanks and line breaks at both ends, which would be empty lines. */
export function trim(nodes: Node[]): Node[] {
  const result = [...nodes];
  while (isBreak(result[0]) || (typeof result[0] === 'string' && !(result[0] = result[0].trimStart()))) result.shift();
  for (let last = result.at(-1); typeof last === 'string' || isBreak(last); last = result.at(-1)) {
    const text = typeof last === 'string' ? last.trimEnd() : '';
    if (text) {
      result[result.length - 1] = text;
      break;
    }
    result.pop();
  }
  return result;
}

/**
 * Makes the highest heading `h1`: the element decides which level of the host page that is. Changes the nodes it is given.
 */
export function relativeHeadings(nodes: Node[]): Node[] {
  const level = (node: Node) => (typeof node === 'string' ? undefined : /^h([1-6])$/.exec(node[0])?.[1]);
  const highest = Math.min(...nodes.map((node) => Number(level(node) ?? 7)));
  if (highest === 1 || highest === 7) return nodes;
  for (const node of nodes) {
    const own = level(node);
    if (own && typeof node !== 'string') node[0] = `h${Number(own) - highest + 1}` as Tag; // the same node, so that its line stays known
  }
  return nodes;
}
