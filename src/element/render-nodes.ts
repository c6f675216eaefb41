import { allowedAttributes, isAllowedTag, type LinkKind, type Node as ContentNode } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { messages } from './messages.js';
import type { RenderContext } from './render-context.js';
import { withoutPrototype } from './without-prototype.js';

/** For every link of an entry: the other site does not learn which page the reader comes from, and cannot control it. */
export const linkAttributes = { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };

/** @param after the nodes after this one. What a link opens is put into them. */
function renderNode(node: ContentNode, context: RenderContext, after: ContentNode[]): Node | string {
  if (typeof node === 'string') return node;
  const [name, second] = node;
  const given = typeof second === 'object' && !Array.isArray(second) ? second : undefined;
  const inside = renderNodes(node.slice(given ? 2 : 1) as ContentNode[], context);
  // The bundle was checked when it was read. It is checked again here, so that one mistake alone opens nothing.
  if (!isAllowedTag(name)) return inside;
  const { kind, ...attributes } = withoutPrototype(allowedAttributes(name, given ?? {}) ?? {});
  switch (name) {
    case 'a':
      // After the suffix, if one touches the link.
      if (kind)
        after.unshift(
          (typeof after[0] === 'string' ? (after.shift() as string) : '').replace(
            /[\s.,;:!?)]|$/,
            ` (${messages[context.ui][kind as LinkKind]})$&`,
          ),
        );
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
 * A tag that is not on the list is left out, and its text stays. After the word that a link ends in comes what the link opens,
 * where the bundle has it: `<a>rehber</a>’i (PDF)`.
 */
export function renderNodes(nodes: readonly ContentNode[], context: RenderContext): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const rest = [...nodes]; rest.length > 0;) fragment.append(renderNode(rest.shift()!, context, rest));
  return fragment;
}
