import { createElement } from '../../element/create-element.js';
import { renderResource } from '../../element/render-resource.js';
import type { RenderContext } from '../../element/render-context.js';
import type { ServingResource } from './finding.js';
import { reportMessages } from './report-messages.js';

/** Creates the list of all resources, with the questions for which each is useful. Each row says its kind. */
export const renderResources = (resources: readonly ServingResource[], context: RenderContext): Element =>
  createElement('ul', { role: 'list' }, ...resources.map((serving, index) => createRow(serving, index, context)));

function createRow({ resource, lang, serves }: ServingResource, index: number, context: RenderContext): Element {
  const row = renderResource(resource, index, { ...context, lang: lang ?? context.lang });
  row.append(createElement('div', { class: 'about', lang: context.ui }, reportMessages[context.ui].serves(serves.join(', '))));
  return row;
}
