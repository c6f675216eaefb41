import type { Node, Tag } from '../../bundle/index.js';
import { elementOf, textOf } from './node-tree.js';

const BLOCK_NODES = new Set<unknown>('p h1 h2 h3 h4 h5 h6 ul ol pre blockquote hr table'.split(' '));

/** What is inside a tag, without the blanks that HTML ignores there, and with words beside blocks in paragraphs. */
export function tidy(name: Tag, nodes: Node[]): Node[] {
  if (name === 'ul' || name === 'ol') return items(nodes);
  if (['table', 'thead', 'tbody', 'tr'].includes(name)) return nodes.filter((node) => typeof node !== 'string' || node.trim());
  if (name === 'blockquote') return blocks(nodes);
  if (name === 'li' || name === 'td' || name === 'th') return nodes.some(isBlock) ? blocks(nodes, name === 'li') : trim(nodes);
  return BLOCK_NODES.has(name) && name !== 'pre' ? trim(nodes) : nodes;
}

/** The items of a list: what stands between them in raw HTML becomes one. */
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
 * Blocks in a row: words that stand between them become paragraphs.
 * In a list item the paragraph of a loose list is the item itself.
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

/** Whether there are words or a picture in it. */
const isSeen = (node: Node): boolean =>
  typeof node === 'string' ? node.trim() !== '' : node[0] === 'img' || elementOf(node).children.some(isSeen);

/** What stands in a list or a table. */
const PART_NODES = new Set<unknown>('li thead tbody tr th td'.split(' '));

export const isInline = (name: Tag): boolean => !BLOCK_NODES.has(name) && !PART_NODES.has(name);

/** Whether a node may hold blocks or be one: formatting must not stand around it. */
export const isStructure = (node: Node): node is Exclude<Node, string> => typeof node !== 'string' && !isInline(node[0]);

/**
 * Puts formatting inside the blocks around which it stands. The blocks stay the same nodes.
 *
 * @param format makes the formatting tag around words
 */
export function formatInside(nodes: readonly Node[], format: (words: Node[]) => Node): Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (textOf(run).trim()) result.push(format(run));
    run = [];
  };
  for (const node of nodes) {
    if (isStructure(node)) {
      close();
      const { children } = elementOf(node);
      node.splice(node.length - children.length, children.length, ...formatInside(children, format));
      result.push(node);
    } else run.push(node);
  }
  close();
  return result;
}

export const isBreak = (node: Node | undefined): boolean => elementOf(node).name === 'br';

const isBlock = (node: Node): node is Exclude<Node, string> => typeof node !== 'string' && BLOCK_NODES.has(node[0]);

/** Without the blanks and line breaks at both ends, which would be empty lines. */
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

/** Makes the highest heading `h1`: the element decides at which level of the host page that stands. */
export function relativeHeadings(nodes: Node[]): Node[] {
  const level = (node: Node) => (typeof node === 'string' ? undefined : /^h([1-6])$/.exec(node[0])?.[1]);
  const highest = Math.min(...nodes.map((node) => Number(level(node) ?? 7)));
  if (highest === 1 || highest === 7) return nodes;
  for (const node of nodes) {
    const own = level(node);
    if (own && typeof node !== 'string') node[0] = `h${Number(own) - highest + 1}` as Tag; // the same node: its line is known
  }
  return nodes;
}
