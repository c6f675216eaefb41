import type { FailureReason } from './load-failure.js';

const explanations: Record<FailureReason, string> = {
  network: 'No answer came. Fix: send "Access-Control-Allow-Origin: *"; allow the host in connect-src',
  timeout: 'The host is too slow',
  'not-found': 'Fix: correct question, choice and lang, or write src="https://HOST/content/"',
  http: 'The host has a problem',
  format: 'Fix: update the script or the content, whichever is older',
  content: 'This is not a question file. Fix: correct src',
};

/**
 * A failure in words for the webmaster: what, why and how to fix it.
 *
 * @param url of the question file
 * @param detail what the host, the browser or the reader of bundles said
 */
export const explainFailure = (reason: FailureReason, url: string, detail: string): string =>
  `${url} cannot be shown (${detail}). ${explanations[reason]}`;
