import type { Severity } from '../../compiler/model/problem.js';

/** What the open page must know, in the page and in each event. */
export interface PreviewState {
  /** Another one than the page's means that the page is old. */
  version: string;
  /** The page of the file that was saved last, as an absolute path. */
  saved: string | undefined;
  problems: PreviewProblem[];
  messages: PreviewMessages;
}

export interface PreviewProblem {
  severity: Severity;
  /** `content/S9C2.md:4:12`. */
  place: string;
  what: string;
  why: string;
  fix: string;
}

/** What the page says around the problems. */
export interface PreviewMessages {
  errors: string;
  warnings: string;
  /** There is nothing to show. */
  waiting: string;
}
