import type { Node } from '../../bundle/index.js';
import type { Rule } from './rule.js';
import { indentedRows, splitIndented } from './rules/place/indented-rows.js';
import { linesOfLinks, splitLines } from './rules/place/lines-of-links.js';
import { linksInOneParagraph, splitLinks } from './rules/place/links-in-one-paragraph.js';
import { namedGroups, splitGroups } from './rules/place/named-groups.js';

/** A block of an answer, or a part of one that is a block by itself. */
export interface Part {
  node: Node;
  /** The block of the answer that it comes from; the same as `node` where nothing was split. */
  block: Node;
  /** Why the block was split. */
  splitBy: Rule | undefined;
}

/** The first that fits counts. */
const SPLITTERS: readonly [Rule, (block: Node, above: Node | undefined) => Node[] | undefined][] = [
  [indentedRows, splitIndented],
  [namedGroups, splitGroups],
  [linesOfLinks, splitLines],
  [linksInOneParagraph, splitLinks],
];

/** Takes blocks apart that hold rows where Markdown sees one block: named groups, lines, indented lists. */
export function splitBlocks(blocks: readonly Node[]): Part[] {
  const parts: Part[] = [];
  for (const [index, block] of blocks.entries()) {
    const splitter = splitterOf(block, blocks[index - 1]);
    if (!splitter) parts.push({ node: block, block, splitBy: undefined });
    else for (const node of splitter.nodes) parts.push({ node, block, splitBy: splitter.rule });
  }
  return parts;
}

function splitterOf(block: Node, above: Node | undefined): { nodes: Node[]; rule: Rule } | undefined {
  for (const [rule, split] of SPLITTERS) {
    const nodes = split(block, above);
    if (nodes) return { nodes, rule };
  }
  return undefined;
}
