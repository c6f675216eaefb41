import { createElement } from '../create-element.js';
import type { InterfaceLanguage } from '../messages.js';
import { placeBehind, titleIn, type Frame } from './frame.js';
import { helpMessages } from './help-messages.js';

/** An entry in a native modal `dialog`, and the button that opens it. Escape, the way of the focus in and back, and what is behind are the browser's. */
export function createDialog(ui: InterfaceLanguage, onToggle: (open: boolean) => void): Frame {
  const words = helpMessages[ui];
  const opener = createElement(
    'button',
    { type: 'button', part: 'button', lang: ui, 'aria-haspopup': 'dialog', 'aria-describedby': 'title' },
    words.open,
  );
  const closer = createElement('button', { type: 'button', class: 'close', lang: ui }, words.close);
  const box = createElement('div', { class: 'box' }, closer);
  const dialog = createElement('dialog', { part: 'dialog', 'aria-labelledby': 'title' }, box);
  const show = (): void => {
    if (dialog.open || !dialog.isConnected) return;
    dialog.showModal();
    // A long text is read from its beginning. (An `autofocus` would do that too, and make a page that has just loaded jump here.)
    titleIn(dialog).focus();
    onToggle(true);
  };
  opener.addEventListener('click', show);
  closer.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => onToggle(false));
  // A click beside the dialog hits the dialog itself: the box covers all of it. So does a selection that begins inside and ends beside it.
  let beganInside = false;
  dialog.addEventListener('pointerdown', ({ target }) => (beganInside = target !== dialog));
  dialog.addEventListener('click', ({ target }) => target === dialog && !beganInside && dialog.close());
  return {
    element: createElement('div', { class: 'notice frame', dir: 'ltr' }, opener, dialog),
    place: (article) => placeBehind(closer, article),
    empty: () => dialog.close(),
    show,
    close: () => dialog.close(),
  };
}
