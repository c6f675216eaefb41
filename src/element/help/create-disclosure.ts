import { createElement } from '../create-element.js';
import { insertAfter, titleIn, type Frame } from './frame.js';

/** An entry in a native `details`. The title is its summary, so that it does not appear twice. */
export function createDisclosure(onToggle: (open: boolean) => void): Frame {
  const summary = createElement('summary');
  const details = createElement('details', { part: 'disclosure' }, summary);
  const element = createElement('div', { class: 'notice frame' }, details);
  details.addEventListener('toggle', () => onToggle(details.open));
  return {
    element,
    insert(article) {
      // The title is outside the article and still in its language.
      element.lang = article.lang;
      element.dir = article.dir;
      summary.replaceChildren(titleIn(article));
      insertAfter(summary, article);
    },
    // A reader who has opened it finds it open when the next entry is there.
    empty() {},
    show: () => void (details.open = true),
    close: () => void (details.open = false),
  };
}
