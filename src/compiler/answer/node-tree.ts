import type { Attributes, Node, Tag } from '../../bundle/index.js';

/** A tag of the tree, taken apart: where its attributes end and its children begin depends on what it has. */
export interface Element {
  name: string | undefined;
  attributes: Attributes;
  children: Node[];
}

export function elementOf(node: Node | undefined): Element {
  if (node === undefined || typeof node === 'string') return { name: undefined, attributes: {}, children: [] };
  const [name, second] = node;
  const attributes = typeof second === 'object' && !Array.isArray(second) ? second : undefined;
  return { name, attributes: attributes ?? {}, children: node.slice(attributes ? 2 : 1) as Node[] };
}

/** The name of a tag, undefined for text. */
export function nameOf(node: Node | undefined): Tag | undefined {
  return typeof node === 'string' ? undefined : node?.[0];
}

/** The same tag with other children. */
export function withChildren(node: Node, children: readonly Node[]): Node {
  return typeof node === 'string' ? node : ([...node.slice(0, node.length - elementOf(node).children.length), ...children] as Node);
}

/** The words of a tree. */
export function textOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) text += typeof node === 'string' ? node : textOf(elementOf(node).children);
  return text;
}

/** The target of a link, undefined for everything else. */
export function linkTarget(node: Node | undefined): string | undefined {
  return nameOf(node) === 'a' ? String(elementOf(node).attributes.href) : undefined;
}

export const isList = (node: Node | undefined): boolean => nameOf(node) === 'ul' || nameOf(node) === 'ol';

export const isParagraph = (node: Node | undefined): boolean => nameOf(node) === 'p';

/** Text beside text becomes one text. */
export function joinTexts(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node !== '') joined.push(node);
  }
  return joined;
}
