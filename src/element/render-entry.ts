import type { Choice } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { directionOf, languageName, sameLanguage } from './languages.js';
import { messages } from './messages.js';
import { renderNodes, type Surroundings } from './render-nodes.js';
import { renderResource } from './render-resource.js';

/** The heading is the author's own where the text that leads to the resources begins with one. */
function renderResources({ resources, resourcesIntro }: Choice, surroundings: Surroundings): Element {
  const { level, ui } = surroundings;
  const [first, ...rest] = resourcesIntro;
  const written = Array.isArray(first) && /^h\d/.test(first[0]) ? (first.slice(1) as Choice['answer']) : undefined;
  return createElement(
    'div',
    { part: 'resources' },
    written
      ? createHeading(level + 1, {}, renderNodes(written, surroundings))
      : createHeading(level + 1, { lang: ui }, messages[ui].resources),
    createElement('div', { class: 'intro' }, renderNodes(written ? rest : resourcesIntro, surroundings)),
    createElement('ul', { role: 'list' }, ...resources.map((resource, index) => renderResource(resource, index, surroundings))),
  );
}

/**
 * An entry as the reader sees it: the statement they chose, the answer, and what is worth opening.
 * Where the page speaks another language than the entry, the line above the statement says which.
 */
export function renderEntry(choice: Choice, surroundings: Surroundings): HTMLElement {
  const { level, ui, lang } = surroundings;
  const foreign = sameLanguage(lang, ui) ? '' : ` · ${languageName(lang, ui)}`;
  return createElement(
    'article',
    { lang, dir: directionOf(lang), 'aria-labelledby': 'title' },
    createElement('p', { class: 'eyebrow', lang: ui }, messages[ui].yourAnswer + foreign),
    createHeading(level, { id: 'title', part: 'title', tabindex: -1 }, choice.title),
    createElement('div', { part: 'answer' }, renderNodes(choice.answer, surroundings)),
    choice.resources.length || choice.resourcesIntro.length ? renderResources(choice, surroundings) : '',
  );
}
