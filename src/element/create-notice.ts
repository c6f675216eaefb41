import { createElement } from './create-element.js';
import { messages, type InterfaceLanguage } from './messages.js';

/** What stands in the place of an entry that is not there. */
export interface Notice {
  element: HTMLElement;
  update(ui: InterfaceLanguage, state: 'waiting' | 'failed' | 'retrying'): void;
}

/** When a failure was last put into words on this page. */
let said = 0;
/** Failures come in crowds, one host and a thousand elements, and a screen reader would read out each: those so close together are one. */
const CROWD = 1000;

/**
 * While an entry is awaited: its space, and after a moment a word. When it cannot come: one calm line and a button.
 * The same elements all the time, because a screen reader announces what changes in a status and not one that appears,
 * and because a button that is pressed must not vanish under the keyboard.
 */
export function createNotice(retry: () => void): Notice {
  const status = createElement('p', { role: 'status', part: 'status' });
  const waiting = createElement('p', { class: 'waiting' });
  const button = createElement('button', { type: 'button' });
  button.addEventListener('click', retry);
  const element = createElement('div', { class: 'notice', dir: 'ltr' }, status, waiting, button);
  const update: Notice['update'] = (ui, state) => {
    const text = messages[ui];
    element.lang = ui;
    // A word that is there for a moment only distracts; a failure is said at once.
    element.classList.toggle('awaited', state === 'waiting');
    const failed = state === 'failed';
    // Decided when it fails, and before there are words in it.
    if (!failed || !status.textContent) {
      status.role = failed && Date.now() - said < CROWD ? null : 'status';
      if (failed) said = Date.now();
    }
    status.textContent = failed ? text.failed : '';
    waiting.textContent = text.loading;
    waiting.hidden = state !== 'waiting';
    button.textContent = state === 'failed' ? text.retry : text.loading;
    button.hidden = state === 'waiting';
  };
  return { element, update };
}
