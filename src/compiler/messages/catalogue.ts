import type { Place, ProblemDetails, ProblemId } from '../model/problem.js';

/** A problem in an editor's words. Each part is a clause or two without a full stop at the end; none may be empty. */
export interface Message {
  /** What is wrong at that place. */
  what: string;
  /** What it means for readers, or why it is refused. */
  why: string;
  /** What to write, with the values of this case. */
  fix: string;
}

/** The message of every problem in one language. A message that is missing, or that needs other details, does not compile. */
export type Catalogue = { [Id in ProblemId]: (details: ProblemDetails[Id], place: Place) => Message };

/** The messages around the problems in one language. */
export interface ReportMessages {
  /** The severities, and the labels before {@link Message.why} and {@link Message.fix}. */
  error: string;
  warning: string;
  hint: string;
  why: string;
  fix: string;
  /** Replaces `count` problems that are not shown, because the same id was shown often enough in that file, and says their lines. */
  more: (count: number, id: ProblemId, lines?: readonly string[]) => string;
  /** How much was found in how many files. */
  summary: (counts: { errors: number; warnings: number; files: number }) => string;
  /** Where there are drafts: the names of some, and how many others there are. */
  drafts: (names: readonly string[], others: number) => string;
  /** Before the addresses whose statement has changed. */
  statements: (count: number) => string;
  /** In place of the new statement, at an address that has none. */
  gone: string;
  /** After errors. */
  notWritten: string;
  /** When the bundle was written; `out` is its folder. */
  written: (counts: { questions: number; entries: number; out: string }) => string;
}
