import type { Node } from '../../bundle/index.js';
import { elementOf, isList, isParagraph, nameOf, textOf } from '../answer/node-tree.js';
import { isResource } from './decide-resource.js';
import { MIN_SHARE } from './limits.js';
import { readLinks } from './read-links.js';

/** The level of a heading, 0 for anything else. */
export const headingLevel = (node: Node | undefined): number => Number(/^h([1-6])$/.exec(nameOf(node) ?? '')?.[1] ?? 0);

export const isDivider = (node: Node | undefined): boolean => nameOf(node) === 'hr';

/** The contents of the rows of a block: of each item of a list, or of a paragraph itself. */
export function rowsOf(block: Node | undefined): Node[][] {
  const { children } = elementOf(block);
  return isList(block) ? children.map((item) => elementOf(item).children) : [children];
}

/** Whether at least {@link MIN_SHARE} of the rows of a list, or a paragraph, are resources. A paragraph that ends with a colon leads to something. */
export function holdsResources(block: Node | undefined): boolean {
  if (!isList(block) && !(isParagraph(block) && !/:\s*$/.test(textOf([block!])))) return false;
  if (readLinks(block)?.canBeSplit === false) return false;
  const rows = rowsOf(block);
  const found = rows.filter(isResource).length;
  return found > 0 && found >= rows.length * MIN_SHARE;
}

/** The whole numbers from the first to before the last. */
export const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
