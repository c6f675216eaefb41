import type { Row } from '../read-row.js';
import type { Rule } from '../rule.js';

/** A rule that decides whether a row is a resource. */
export interface ResourceRule extends Rule {
  /**
   * What a row is that fits: a resource; text, which stays in the answer; or not decided yet.
   * With `look-after`, the rules about what comes after the link decide.
   */
  decides: 'resource' | 'text' | 'look-after';
  fits(row: Row): boolean;
}
