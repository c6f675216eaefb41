import type { Node } from '../../bundle/index.js';
import type { Rule } from './rule.js';
import { indentedRows, splitIndented } from './rules/place/indented-rows.js';
import { linesOfLinks, splitLines } from './rules/place/lines-of-links.js';
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
];

/** Takes blocks apart that hold rows where Markdown sees one block: named groups, lines, indented lists. */
export function splitBlocks(blocks: readonly Node[]): Part[] {
  return blocks.flatMap((block, index): Part[] => {
    for (const [splitBy, split] of SPLITTERS) {
      const nodes = split(block, blocks[index - 1]);
      if (nodes) return nodes.map((node) => ({ node, block, splitBy }));
    }
    return [{ node: block, block, splitBy: undefined }];
  });
}
