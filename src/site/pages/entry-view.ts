import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import { renderEntry } from '../../element/render-entry.js';
import { linkBetween } from '../model/site-paths.js';
import type { SiteLanguage } from '../model/site.js';

/** Heading level of the statement, below that of the question. */
const LEVEL = 2;

/**
 * Renders an entry inside the `<stgm-guidance>` tag that will take over. It uses the element's own renderer, so both look the same.
 *
 * The entry is in light DOM. A declarative shadow root would need its style sheet as an inline `<style>`, which a strict `style-src`
 * blocks, and reader modes, text browsers and search engines do not read shadow roots.
 *
 * @param path of the page
 */
export function renderEntryView(choice: Choice, question: string, { lang, ui }: SiteLanguage, path: string): HTMLElement {
  const base = linkBetween(path, 'content/');
  const attributes = { question, choice: choice.id, src: base, lang, 'heading-level': LEVEL };
  return createElement('stgm-guidance' as 'div', attributes, renderEntry(choice, { level: LEVEL, base, ui, lang: choice.lang ?? lang }));
}
