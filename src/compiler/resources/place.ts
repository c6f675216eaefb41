import type { Rule } from './rule.js';

/** What becomes of a block, and the rule that says so. */
export interface Place {
  /** `intro` leads to the resources, `resources` holds them. Everything else is the answer. */
  role: 'intro' | 'resources' | 'answer';
  rule: Rule;
}

/** The places of blocks, by index. A block that is not among them is part of the answer. */
export type Places = Map<number, Place>;
