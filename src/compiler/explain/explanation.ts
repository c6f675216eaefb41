import type { Kind } from '../../bundle/index.js';
import type { Address } from '../model/entry.js';
import type { PlacedPart } from '../resources/placed-part.js';
import type { Rule } from '../resources/rule.js';

/** What the compiler made of an entry, with the rule that decided each time. */
export interface Explanation {
  address: Pick<Address, 'question' | 'choice'>;
  isDraft: boolean;
  blocks: ExplainedBlock[];
}

export interface ExplainedBlock {
  /** Line of the file, from 1; undefined where the compiler does not know it. */
  line: number | undefined;
  role: PlacedPart['role'];
  text: string;
  /** Why the block has this role, and before that why it was taken out of a larger one. */
  rules: Rule[];
  /** The rows of a block that holds resources, and of any other the rows that have a link. */
  rows: ExplainedRow[];
}

export interface ExplainedRow {
  line: number | undefined;
  text: string;
  /** Whether the row has the shape of a resource. In a list of resources a row can be one without it. */
  hasShape: boolean;
  /** The rules about its shape, and the one that decided in spite of it. */
  rules: Rule[];
  /** The resource that it became, the same object for rows that were joined; undefined where it stays in the answer. */
  resource: ExplainedResource | undefined;
}

export interface ExplainedResource {
  title: string;
  url: string;
  /** What moved words into the title or out of it. */
  titleRules: Rule[];
  kind: { value: Kind; rule: Rule };
  lang: Fact<string>;
  year: Fact<number>;
}

/** A fact that the words of a resource state, or do not. */
export interface Fact<Value> {
  value: Value | undefined;
  rule: Rule | undefined;
  /** What looked like one and is not. */
  rejected: { found: string | undefined; rule: Rule }[];
}
