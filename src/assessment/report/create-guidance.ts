import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import type { RenderContext } from '../../element/render-context.js';
import { renderEntry } from '../../element/render-entry.js';

/**
 * Creates a folded entry. Its content is created when it is opened for the first time, in a shadow root of its own: the ids of one entry
 * are those of every other.
 *
 * @param summary the line to click
 * @param styles of an entry
 */
export function createGuidance(choice: Choice, summary: string, context: RenderContext, styles: CSSStyleSheet[]): HTMLDetailsElement {
  const frame = createElement('div');
  const details = createElement('details', { lang: context.ui }, createElement('summary', {}, summary), frame);
  details.addEventListener('toggle', () => {
    if (frame.shadowRoot) return;
    const root = frame.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles;
    root.append(renderEntry(withoutSource(choice), context));
  });
  return details;
}

/** The report says once whose words these are. */
function withoutSource(choice: Choice): Choice {
  const copy = { ...choice };
  delete copy.source;
  return copy;
}
