import { createElement } from './create-element.js';
import { directionOf } from './languages.js';
import { messages, type InterfaceLanguage } from './messages.js';

/**
 * Shows what there is to say in the place of an entry; without a language, nothing.
 *
 * @param link to the question, where its choice has another statement now
 */
export type Notice = (ui: InterfaceLanguage | undefined, state: 'waiting' | 'failed' | 'retrying', link?: Node) => void;

/** The time until which another failure on this page is not announced. */
let quietUntil = 0;

/** Milliseconds. When a host fails, all elements of a page fail together, and a screen reader would read out each: only the first is announced. */
const QUIET = 1000;

/**
 * While the entry is loading: its space, and after a moment a word. When it cannot be shown: one calm line and a button.
 *
 * The elements are created once and kept. A screen reader announces a change in a status, but not a new status,
 * and a button must not disappear while the keyboard is on it.
 *
 * @param root where it is shown
 * @param retry called when the reader presses the button
 */
export function createNotice(root: ParentNode, retry: () => void): Notice {
  const status = createElement('p', { role: 'status', part: 'status' });
  const waiting = createElement('p', { class: 'waiting' });
  const button = createElement('button', { type: 'button' });
  button.addEventListener('click', retry);
  const element = createElement('div', { class: 'notice' }, status, waiting, button);
  root.append(element);
  return (ui, state, link) => {
    element.hidden = !ui;
    if (!ui) return;
    const { failed, changed, loading, retry } = messages[ui];
    const hasFailed = state === 'failed';
    element.lang = ui;
    element.dir = directionOf(ui);
    // The role is decided when it fails, before the status has text.
    if (!hasFailed || !status.textContent) {
      status.role = hasFailed && Date.now() < quietUntil ? null : 'status';
      if (hasFailed) quietUntil = Date.now() + QUIET;
    }
    status.textContent = hasFailed ? (link ? `${changed} ` : failed) : '';
    if (link) status.append(link);
    waiting.textContent = loading;
    waiting.hidden = state !== 'waiting';
    button.textContent = hasFailed ? retry : loading;
    button.hidden = state === 'waiting' || !!link;
  };
}
