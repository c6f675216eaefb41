import type { ProblemDetails, ProblemId } from '../model/problem.js';
import type { EntryText } from './entry-text.js';

/**
 * Looks for one problem in the text of an entry. The text itself is never changed: only its author knows what was meant.
 *
 * To add a check, add a file that exports one, and name it in `check-text.ts`.
 */
export interface Check<Id extends ProblemId = ProblemId> {
  name: Id;
  /** Why the problem occurs, and what it means for readers. */
  why: string;
  /** Markdown in which the check finds its problem. A test compiles each. */
  yes: readonly string[];
  /** Markdown that looks similar and is right. */
  no: readonly string[];
  /** Calls `report` once for each place, in any order. It takes linear time: entries can be hostile. */
  find(text: EntryText, report: Report<Id>): void;
}

/** Reports a problem at a line of the Markdown, counted from 0. */
export type Report<Id extends ProblemId> = (line: number, details: ProblemDetails[Id]) => void;

/** A regular expression that decides something, with the reason for it. `yes` and `no` are Markdown, as in {@link Check}. */
export interface PatternRow {
  name: string;
  why: string;
  yes: readonly string[];
  no: readonly string[];
  pattern: RegExp;
}

/** One regular expression for all rows. It sees at once that a text has none of them, which is the usual case. */
export function anyOf(rows: readonly { pattern: RegExp }[], flags: string): RegExp {
  return new RegExp(rows.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags);
}
