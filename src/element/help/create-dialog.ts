import { createElement } from '../create-element.js';
import { directionOf } from '../languages.js';
import { helpMessages, type InterfaceLanguage } from '../messages.js';
import { insertAfter, titleIn, type Frame } from './frame.js';

/**
 * An entry in a native modal `dialog`, and the button that opens it.
 * The browser handles Escape, moves the focus in and back, and keeps the rest of the page inert.
 */
export function createDialog(ui: InterfaceLanguage, onToggle: (open: boolean) => void): Frame {
  const { open, close } = helpMessages[ui];
  const opener = createElement(
    'button',
    { type: 'button', part: 'button', lang: ui, 'aria-haspopup': 'dialog', 'aria-describedby': 'title' },
    open,
  );
  const closer = createElement('button', { type: 'button', class: 'close', lang: ui }, close);
  const box = createElement('div', { class: 'box' }, closer);
  const dialog = createElement('dialog', { part: 'dialog', 'aria-labelledby': 'title' }, box);
  const show = (): void => {
    if (dialog.open || !dialog.isConnected) return;
    dialog.showModal();
    // Readers begin a long text at its beginning. (`autofocus` would do this too, and would make a page jump here while it loads.)
    titleIn(dialog).focus();
    onToggle(true);
  };
  opener.addEventListener('click', show);
  closer.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => onToggle(false));
  // A click outside the box hits the dialog itself, because the box covers all of it. So does a selection that begins inside and ends outside.
  let beganInside = false;
  dialog.addEventListener('pointerdown', ({ target }) => (beganInside = target !== dialog));
  dialog.addEventListener('click', ({ target }) => target === dialog && !beganInside && dialog.close());
  return {
    element: createElement('div', { class: 'notice frame', dir: directionOf(ui) }, opener, dialog),
    insert: (article) => insertAfter(closer, article),
    empty: () => dialog.close(),
    show,
    close: () => dialog.close(),
  };
}
