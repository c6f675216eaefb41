const reported = new Set<string>();

/**
 * Warns the webmaster in the console: once per page and message, however many elements have the same problem.
 *
 * @param element the one that has the problem; the console lets webmasters find it on the page
 * @param message what, why, and `Fix: …`
 */
export function report(element: Element | CustomElementConstructor, message: string): undefined {
  if (reported.has(message)) return;
  reported.add(message);
  // Some old pages replace the console with one that has few methods.
  (console as Partial<Console>).warn?.(`<stgm-guidance>: ${message}`, element);
}
