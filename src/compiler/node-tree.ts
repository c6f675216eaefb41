import type { Attributes, Node } from '../bundle/index.js';

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

/** The same tag with other children. */
export function withChildren(node: Node, children: readonly Node[]): Node {
  return typeof node === 'string' ? node : ([...node.slice(0, node.length - elementOf(node).children.length), ...children] as Node);
}

/** The words of a tree. */
export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(elementOf(node).children))).join('');
}

/** The target of a link, undefined for everything else. */
export function linkTarget(node: Node | undefined): string | undefined {
  const { name, attributes } = elementOf(node);
  return name === 'a' ? String(attributes.href) : undefined;
}

export const isList = (node: Node | undefined): boolean => ['ul', 'ol'].includes(elementOf(node).name ?? '');

export const isParagraph = (node: Node | undefined): boolean => elementOf(node).name === 'p';

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
