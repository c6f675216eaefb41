import { distance } from 'fastest-levenshtein';
import { readId } from '../../bundle/index.js';
import { createElement } from '../create-element.js';
import type { GuidanceHost } from '../guidance-host.js';
import { report } from '../report.js';

/** The page is on the computer of the person who makes it. */
const isLocal = /^(localhost|.*\.localhost|127\..*|\[::1\]|)$/.test(location.hostname);

/** How many letters a slip may have: `choise`, `chioce`, `data-choice`. */
const MAX_SLIPS = 2;

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

const missingOf = (element: GuidanceHost): ('question' | 'choice')[] =>
  element.htmlFor ? [] : (['question', 'choice'] as const).filter((name) => isMissing(element[name]));

/** What is missing, and how to write it: with the value of the attribute that is nearly called so. */
function explain(element: GuidanceHost, name: 'question' | 'choice'): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const address = host?.getAttribute('data-stgm-guidance');
  if (typeof address === 'string') return `data-stgm-guidance="${address}" has no ${name}. Fix: write data-stgm-guidance="9/2"`;

  const slip = element.getAttributeNames().find((given) => distance(given.replace('data-', ''), name) <= MAX_SLIPS);
  const value = (slip && element.getAttribute(slip)) || (name === 'question' ? '9' : '2');
  return `${name} is missing. ${slip ? `There is ${slip}="${value}". ` : ''}Fix: write ${name}="${value}"`;
}

const explained = new WeakSet<Element>();

/**
 * Says which attribute is missing, and which one was probably meant: in the console, and on the page while its author works on it.
 * Says it once per element, and takes it back when the attribute is there.
 */
export function explainMissing(element: GuidanceHost): void {
  const missing = missingOf(element);
  // What is there and is no id has been reported. It comes first.
  const isReported = [element.question, element.choice].some((value) => !isMissing(value) && !readId(value));
  if (!missing.length || isReported || explained.has(element)) return;
  explained.add(element);
  const message = missing.map((name) => explain(element, name)).join('. ');
  report(element, message);
  if (!isLocal) return;
  const note = createElement('p', { class: 'notice', part: 'status', lang: 'en', dir: 'ltr' }, `<stgm-guidance>: ${message}.`);
  element.renderRoot.append(note);
  element.addController({ hostUpdated: () => (note.hidden = !missingOf(element).length) });
}
