import type { FailureReason } from './load-failure.js';
import { report } from './report.js';

/** Says in the console why a file of the content cannot be shown, and what to do. */
export const reportFailure = (element: Element, url: string, reason: FailureReason, message: string): void =>
  report(
    element,
    `${url} cannot be shown (${reason}: ${message}). Fix: open it; send "Access-Control-Allow-Origin: *"; or write src="https://HOST/content/".`,
  );
