import type { FailureReason } from './load-question.js';

const said = new Set<string>();

/** Tells the webmaster in the console, once per page and cause, whatever the number of elements that meet it. */
export function report(element: Element | CustomElementConstructor, message: string): undefined {
  if (said.has(message)) return;
  said.add(message);
  // Old pages have a console of their own, with little in it.
  (console as Partial<Console>).warn?.(`<stgm-guidance>: ${message}`, element);
}

const explanations: Record<FailureReason, string> = {
  network:
    'The host is down, sends no CORS header, or the page forbids it. Fix: open the address; serve it with "Access-Control-Allow-Origin: *", and allow it in connect-src',
  timeout: 'The host is too slow. Fix: open the address',
  'not-found': 'There is no such text. Fix: correct question, choice, lang or src',
  http: 'The host is in trouble. Fix: open the address',
  format: 'Content and script do not fit. Fix: update the older one',
  content: 'This is no question file. Fix: let src name the folder that the compiler wrote',
};

/** What a failure is, why, and what a webmaster can do about it. */
export const explainFailure = (reason: FailureReason, url: string, detail: string): string =>
  `${url} cannot be shown (${detail}). ${explanations[reason]}.`;
