import type { FailureReason } from './load-failure.js';

const fixes: Partial<Record<FailureReason, string>> = {
  network: 'send "Access-Control-Allow-Origin: *"; allow the host in connect-src',
  'not-found': 'correct question, choice and lang, or write src="https://HOST/content/"',
  format: 'update the script or the content, whichever is older',
  content: 'let src name the folder that the compiler wrote',
};

/**
 * A failure in words for the webmaster: what, why and how to fix it.
 *
 * @param url of the question file
 * @param detail what the host, the browser or the reader of bundles said
 */
export const explainFailure = (reason: FailureReason, url: string, detail: string): string =>
  `${url} cannot be shown (${reason}: ${detail}). Fix: ${fixes[reason] ?? 'open the URL in a browser'}`;
