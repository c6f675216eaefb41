import { allowedAttributes, isAllowedTag, type Node as ContentNode } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { messages } from './messages.js';
import type { RenderContext } from './render-context.js';

/** For every link of an entry: the other site does not learn which page the reader comes from, and cannot control it. */
export const linkAttributes = { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };

function renderNode(node: ContentNode, context: RenderContext): Node | string {
  if (typeof node === 'string') return node;
  const [name, second] = node;
  const given = typeof second === 'object' && !Array.isArray(second) ? second : undefined;
  const inside = renderNodes(node.slice(given ? 2 : 1) as ContentNode[], context);
  // The bundle was checked when it was read. It is checked again here, so that one mistake alone opens nothing.
  if (!isAllowedTag(name)) return inside;
  const attributes = allowedAttributes(name, given ?? {}) ?? {};
  switch (name) {
    case 'a':
      return createElement(name, { ...attributes, ...linkAttributes }, inside);
    case 'img':
      return createElement(name, { alt: '', ...attributes, src: context.base + attributes.src, loading: 'lazy', decoding: 'async' });
    case 'table': {
      // A wide table scrolls by itself, and the keyboard must be able to scroll it. A group and not a region: an entry may have several tables.
      const { ui, lang } = context;
      const frame = { class: 'wide', role: 'group', tabindex: 0, lang: ui, 'aria-label': messages[ui].table };
      return createElement('div', frame, createElement(name, { lang }, inside));
    }
    default:
      return /^h\d/.test(name) ? createHeading(context.level + +name[1]!, {}, inside) : createElement(name, attributes, inside);
  }
}

/**
 * Creates the elements of a content tree, tag by tag from the shared allow-list.
 * A tag that is not on the list is left out, and its text stays.
 */
export function renderNodes(nodes: readonly ContentNode[], context: RenderContext): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes.map((node) => renderNode(node, context)));
  return fragment;
}
