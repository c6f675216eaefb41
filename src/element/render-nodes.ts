import { allowedAttributes, isAllowedTag, type Kind, type Node as ContentNode } from '../bundle/index.js';
import { createElement, createHeading } from './create-element.js';
import { kindName } from './kind-name.js';
import { interfaceLanguage, messages } from './messages.js';
import type { RenderContext } from './render-context.js';
import { withoutPrototype } from './without-prototype.js';

/** For every link of an entry: the other site does not learn which page the reader comes from, and cannot control it. */
export const linkAttributes = { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };

/** What touches the end of a link and belongs to its last word. */
const SUFFIX = /^['’]?\p{L}*/u;

/** @param opens what the link before this node opens, in words; taken out of it where they are shown */
function renderNode(node: ContentNode, context: RenderContext, opens: string[]): Node | string {
  if (typeof node === 'string') return node.replace(SUFFIX, `$&${opens.splice(0).join('')}`);
  const [name, second] = node;
  const given = typeof second === 'object' && !Array.isArray(second) ? second : undefined;
  const inside = renderNodes(node.slice(given ? 2 : 1) as ContentNode[], context);
  // The bundle was checked when it was read. It is checked again here, so that one mistake alone opens nothing.
  if (!isAllowedTag(name)) return inside;
  const { kind, ...attributes } = withoutPrototype(allowedAttributes(name, given ?? {}) ?? {});
  switch (name) {
    case 'a':
      if (kind) opens.push(` (${kindName(kind as Kind, attributes.href as string, interfaceLanguage(context.lang))})`);
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
  const opens: string[] = [];
  for (const node of nodes) {
    if (typeof node !== 'string') fragment.append(...opens.splice(0));
    fragment.append(renderNode(node, context, opens));
  }
  fragment.append(...opens);
  return fragment;
}
