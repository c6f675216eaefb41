import { createElement } from '../create-element.js';
import { placeBehind, titleIn, type Frame } from './frame.js';

/** An entry in a native `details`: the title is its summary, because said twice, one below the other, it would only be in the way. */
export function createDisclosure(onToggle: (open: boolean) => void): Frame {
  const summary = createElement('summary');
  const details = createElement('details', { part: 'disclosure' }, summary);
  const element = createElement('div', { class: 'notice frame' }, details);
  details.addEventListener('toggle', () => onToggle(details.open));
  return {
    element,
    place(article) {
      // The title stands outside of the article, and speaks its language all the same.
      element.lang = article.lang;
      element.dir = article.dir;
      summary.replaceChildren(titleIn(article));
      placeBehind(summary, article);
    },
    // Opened once, it is open again when the next entry is there.
    empty() {},
    show: () => void (details.open = true),
    close: () => void (details.open = false),
  };
}
