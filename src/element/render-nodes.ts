import { allowedAttributes, isAllowedTag, type Node as ContentNode } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { messages, type InterfaceLanguage } from './messages.js';

/** What markup must know of the place where it is shown. */
export interface Surroundings {
  /** Level of the heading above: an `h1` of a tree comes one below it. */
  level: number;
  /** The folder that `media/` is in. */
  base: string;
  ui: InterfaceLanguage;
  /** Of the entry. */
  lang: string;
}

/** A link tells the other side nothing about this page, and gets no hold of it. */
export const linkAttributes = { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };

function renderNode(node: ContentNode, surroundings: Surroundings): Node | string {
  if (typeof node === 'string') return node;
  const [name, second] = node;
  const given = typeof second === 'object' && !Array.isArray(second) ? second : undefined;
  const inside = renderNodes(node.slice(given ? 2 : 1) as ContentNode[], surroundings);
  // The reader has checked all this. It is checked again where the page is written, so that no single mistake opens it.
  if (!isAllowedTag(name)) return inside;
  const attributes = allowedAttributes(name, given ?? {}) ?? {};
  switch (name) {
    case 'a':
      return createElement(name, { ...attributes, ...linkAttributes }, inside);
    case 'img':
      return createElement(name, { alt: '', ...attributes, src: surroundings.base + attributes.src, loading: 'lazy', decoding: 'async' });
    case 'table': {
      // Wider than a phone, it scrolls by itself, which the keyboard must be able to do. A group and not a region: an entry may have several.
      const { ui, lang } = surroundings;
      const frame = { class: 'wide', role: 'group', tabindex: 0, lang: ui, 'aria-label': messages[ui].table };
      return createElement('div', frame, createElement(name, { lang }, inside));
    }
    default:
      return /^h\d/.test(name) ? createHeading(surroundings.level + +name[1]!, {}, inside) : createElement(name, attributes, inside);
  }
}

/**
 * A tree as elements of the page, tag by tag from the shared allow-list:
 * what the list does not know loses its tag and keeps its words.
 */
export function renderNodes(nodes: readonly ContentNode[], surroundings: Surroundings): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes.map((node) => renderNode(node, surroundings)));
  return fragment;
}
