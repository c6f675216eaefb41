import type { Node } from '../../bundle/index.js';
import type { Place } from './place.js';
import type { Rule } from './rule.js';
import type { Part } from './split-blocks.js';

/** A block with what became of it, the rule that says so, and its rows where it holds resources. */
export interface PlacedPart extends Part {
  role: Place['role'] | 'left-out';
  rule: Rule;
  rows: readonly PlacedRow[];
}

/** A row of a block that holds resources. */
export interface PlacedRow {
  /** The item of the list, or the paragraph itself. */
  node: Node;
  content: Node[];
  /** Index of its resource; undefined where the row has no link. Rows that were joined share one. */
  resource: number | undefined;
}
