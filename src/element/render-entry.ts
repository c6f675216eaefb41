import type { Choice, Resource } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { directionOf, languageName, sameLanguage } from './languages.js';
import { messages } from './messages.js';
import type { RenderContext } from './render-context.js';
import { renderNodes } from './render-nodes.js';
import { renderResource } from './render-resource.js';

/** Readers look for one kind in a longer list. */
const MOST_IN_ONE_LIST = 6;

/**
 * The heading is the author's own where the text before the resources begins with one. Many resources are grouped by kind:
 * the first kind comes first, and in a group they keep the author's order.
 */
function renderResources({ resources, resourcesIntro }: Choice, context: RenderContext): Element {
  const { level, ui } = context;
  const [first, ...rest] = resourcesIntro;
  const ownHeading = Array.isArray(first) && /^h\d/.test(first[0]) ? (first.slice(1) as Choice['answer']) : undefined;
  const list = (rows: Resource[]) =>
    createElement('ul', { role: 'list' }, ...rows.map((resource) => renderResource(resource, resources.indexOf(resource), context)));
  return createElement(
    // A `div` is what reader views of browsers take for furniture of the page.
    'section',
    { part: 'resources' },
    ownHeading
      ? createHeading(level + 1, {}, renderNodes(ownHeading, context))
      : createHeading(level + 1, { lang: ui }, messages[ui].resources),
    createElement('div', { class: 'intro' }, renderNodes(ownHeading ? rest : resourcesIntro, context)),
    ...(resources.length > MOST_IN_ONE_LIST
      ? [...new Set(resources.map(({ kind }) => kind))].flatMap((kind) => {
          const rows = resources.filter((resource) => resource.kind === kind);
          return [createHeading(level + 2, { class: 'kind', lang: ui }, `${messages[ui][kind]} (${rows.length})`), list(rows)];
        })
      : [list(resources)]),
  );
}

/**
 * Creates an entry as readers see it: the statement, the answer, and the resources.
 * Where the entry is not in the language of the interface, the line above the title names its language.
 */
export function renderEntry(choice: Choice, context: RenderContext): HTMLElement {
  const { level, ui, lang } = context;
  const language = sameLanguage(lang, ui) ? '' : ` · ${languageName(lang, ui)}`;
  return createElement(
    'article',
    { lang, dir: directionOf(lang), 'aria-labelledby': 'title' },
    createElement('p', { class: 'eyebrow', lang: ui }, messages[ui].guidance + language),
    createHeading(level, { id: 'title', part: 'title', tabindex: -1 }, choice.title),
    createElement('div', { part: 'answer' }, renderNodes(choice.answer, context)),
    choice.resources.length || choice.resourcesIntro.length ? renderResources(choice, context) : '',
    choice.source ? createElement('p', { part: 'source', lang: ui }, renderNodes(choice.source, context)) : '',
  );
}
