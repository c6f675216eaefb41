import type { Choice } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { directionOf, languageName, sameLanguage } from './languages.js';
import { messages } from './messages.js';
import type { RenderContext } from './render-context.js';
import { renderNodes } from './render-nodes.js';
import { renderResource } from './render-resource.js';

/** The heading is the author's own where the text before the resources begins with one. */
function renderResources({ resources, resourcesIntro }: Choice, context: RenderContext): Element {
  const { level, ui } = context;
  const [first, ...rest] = resourcesIntro;
  const ownHeading = Array.isArray(first) && /^h\d/.test(first[0]) ? (first.slice(1) as Choice['answer']) : undefined;
  return createElement(
    // A `div` is what reader views of browsers take for furniture of the page.
    'section',
    { part: 'resources' },
    ownHeading
      ? createHeading(level + 1, {}, renderNodes(ownHeading, context))
      : createHeading(level + 1, { lang: ui }, messages[ui].resources),
    createElement('div', { class: 'intro' }, renderNodes(ownHeading ? rest : resourcesIntro, context)),
    createElement('ul', { role: 'list' }, ...resources.map((resource, index) => renderResource(resource, index, context))),
  );
}

/**
 * Creates an entry as readers see it: the statement that they chose, the answer, and the resources.
 * Where the entry is not in the language of the interface, the line above the title names its language.
 */
export function renderEntry(choice: Choice, context: RenderContext): HTMLElement {
  const { level, ui, lang } = context;
  const language = sameLanguage(lang, ui) ? '' : ` · ${languageName(lang, ui)}`;
  return createElement(
    'article',
    { lang, dir: directionOf(lang), 'aria-labelledby': 'title' },
    createElement('p', { class: 'eyebrow', lang: ui }, messages[ui].yourAnswer + language),
    createHeading(level, { id: 'title', part: 'title', tabindex: -1 }, choice.title),
    createElement('div', { part: 'answer' }, renderNodes(choice.answer, context)),
    choice.resources.length || choice.resourcesIntro.length ? renderResources(choice, context) : '',
  );
}
