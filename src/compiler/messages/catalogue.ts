import type { Place, ProblemDetails, ProblemId } from '../model/problem.js';

/** A problem in an editor's words. Each part is one clause without a full stop; none may be empty. */
export interface Message {
  /** What is wrong right there. */
  what: string;
  /** What it would mean for readers, or why it is refused. */
  why: string;
  /** What to write, with the values of the case at hand. */
  fix: string;
}

/** The words for every problem in one language: a message that is missing, or that asks for other details, does not compile. */
export type Catalogue = { [Id in ProblemId]: (details: ProblemDetails[Id], place: Place) => Message };

/** The words around the problems in one language. */
export interface ReportWords {
  error: string;
  warning: string;
  why: string;
  fix: string;
  /** Stands for `count` problems that are not shown because the same id was shown often enough in that file. */
  more: (count: number, id: ProblemId) => string;
  /** The last line but one: what was found in how many files. */
  summary: (counts: { errors: number; warnings: number; files: number }) => string;
  /** Said where there are drafts: the names of some, and how many others there are. */
  drafts: (names: readonly string[], others: number) => string;
  /** Said after errors. */
  notWritten: string;
  /** Said when the bundle is there; `out` is its folder. */
  written: (counts: { questions: number; entries: number; out: string }) => string;
}
