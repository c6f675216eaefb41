import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import { renderEntry } from '../../element/render-entry.js';
import { linkBetween } from '../model/locations.js';
import type { SiteLanguage } from '../model/site.js';

/** Level of the statement on a page, below the question. */
const LEVEL = 2;

/**
 * An entry inside the tag that will show it: by the element's own renderer, so that there is nothing to keep the same by hand.
 * In light DOM, because a declarative shadow root would bring its style sheet along as an inline `<style>`, which a strict
 * `style-src` blocks, and because readers' modes, text browsers and search engines know nothing of shadow roots.
 *
 * @param path of the page
 */
export function renderEntryView(choice: Choice, question: string, { lang, ui }: SiteLanguage, path: string): HTMLElement {
  const base = linkBetween(path, 'content/');
  const attributes = { question, choice: choice.id, src: base, lang, 'heading-level': LEVEL };
  return createElement('stgm-guidance' as 'div', attributes, renderEntry(choice, { level: LEVEL, base, ui, lang: choice.lang ?? lang }));
}
