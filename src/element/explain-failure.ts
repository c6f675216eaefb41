import type { FailureReason } from './load-failure.js';

/** Says in one line why a file of the content cannot be shown, and what to do. */
export const explainFailure = (url: string, reason: FailureReason, message: string): string =>
  `${url} cannot be shown (${reason}: ${message}). Fix: open it; send "Access-Control-Allow-Origin: *"; allow it in connect-src; or write src="https://HOST/content/".`;
