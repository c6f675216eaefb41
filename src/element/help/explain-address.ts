import { readId } from '../../bundle/index.js';
import { createElement } from '../create-element.js';
import type { GuidanceHost } from '../guidance-host.js';
import { report } from '../report.js';
import { findSlip } from './find-slip.js';
import { isQuestionMode } from './is-question-mode.js';

/** The page is on the computer of the person who makes it. */
const isLocal = /^(localhost|.*\.localhost|127\..*|\[::1\]|)$/.test(location.hostname);

type Name = 'question' | 'choice';

/** What the reader chooses, in a control or in the question, comes later. What is there must be an id all the same. */
const isOpen = (element: GuidanceHost, name: Name): boolean =>
  element.htmlFor ? !element[name] : name === 'choice' && !!readId(element.question) && isQuestionMode(element);

const isWrong = (element: GuidanceHost, name: Name): boolean => !readId(element[name]) && !isOpen(element, name);

const wrongOf = (element: GuidanceHost): Name[] => (['question', 'choice'] as const).filter((name) => isWrong(element, name));

/** What is wrong, and how to write it: with the value of the attribute that is nearly called so. */
function explainAttribute(element: GuidanceHost, name: Name): string {
  const example = name === 'question' ? '9' : '2';
  const given = element[name];
  if (given) return `${name}="${given}" is not an id. Fix: write ${name}="${example}"`;
  const slip = findSlip(element, name);
  const value = (slip && element.getAttribute(slip)) || example;
  return `${name} is missing. ${slip ? `There is ${slip}="${value}". ` : ''}Fix: write ${name}="${value}"`;
}

function explain(element: GuidanceHost, wrong: Name[]): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const address = host?.getAttribute('data-stgm-guidance');
  return typeof address === 'string'
    ? `data-stgm-guidance="${address}" is not an address. Fix: write data-stgm-guidance="9/2"`
    : wrong.map((name) => explainAttribute(element, name)).join('. ');
}

const explained = new WeakSet<Element>();

/**
 * Says which attribute is missing or not an id, and which one was probably meant: in the console, and on the page while its author works on it.
 * Says it once per element, and takes it back when the attribute is right.
 */
export function explainAddress(element: GuidanceHost): void {
  const wrong = wrongOf(element);
  if (!wrong.length || explained.has(element)) return;
  explained.add(element);
  const message = explain(element, wrong);
  report(element, message);
  if (!isLocal) return;
  const note = createElement('p', { class: 'notice', part: 'status', lang: 'en', dir: 'ltr' }, `<stgm-guidance>: ${message}.`);
  element.renderRoot.append(note);
  element.addController({ hostUpdated: () => (note.hidden = !wrongOf(element).length) });
}
