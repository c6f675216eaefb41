import { createElement } from '../create-element.js';
import { helpMessages, type InterfaceLanguage } from '../messages.js';
import { insertAfter, titleIn, type Frame } from './frame.js';

/**
 * An entry in a native `details`. The title is its summary, so that it does not appear twice.
 *
 * @param ui where the title is next to it already, on the control that `for` names: the language in which the summary says what is inside
 */
export function createDisclosure(onToggle: (open: boolean) => void, ui?: InterfaceLanguage): Frame {
  const summary = createElement('summary', ui && { lang: ui }, ui ? helpMessages[ui].open : '');
  const details = createElement('details', { part: 'disclosure' }, summary);
  const element = createElement('div', { class: 'notice frame' }, details);
  details.addEventListener('toggle', () => onToggle(details.open));
  return {
    element,
    insert(article) {
      // The title is outside the article and still in its language.
      element.lang = article.lang;
      element.dir = article.dir;
      if (!ui) summary.replaceChildren(titleIn(article));
      insertAfter(summary, article);
    },
    // A reader who has opened it finds it open when the next entry is there.
    empty() {},
    show: () => void (details.open = true),
    close: () => void (details.open = false),
  };
}
