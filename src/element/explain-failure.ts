import type { FailureReason } from './load-failure.js';

const explanations: Record<FailureReason, string> = {
  network:
    'The host is down, sends no CORS header, or the page forbids the request. Fix: open the URL in a browser; serve it with "Access-Control-Allow-Origin: *", and allow it in connect-src',
  timeout: 'The host is too slow. Fix: open the URL in a browser',
  'not-found': 'There is no such text. Fix: correct question, choice, lang or src',
  http: 'The host has a problem. Fix: open the URL in a browser',
  format: 'The content and the script do not fit together. Fix: update the older one',
  content: 'This is not a question file. Fix: let src name the folder that the compiler wrote',
};

/**
 * A failure in words for the webmaster: what, why and how to fix it.
 *
 * @param url of the question file
 * @param detail what the host, the browser or the reader of bundles said
 * @param isLost true where nothing says where the content is
 */
export const explainFailure = (reason: FailureReason, url: string, detail: string, isLost = false): string =>
  `${url} cannot be shown (${detail}). ${isLost ? 'The script does not know its address. Fix: write src="https://HOST/content/"' : explanations[reason]}.`;
