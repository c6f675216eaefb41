import type { Attributes, Node, Tag } from '../../bundle/index.js';

/** A tag of the tree, taken apart: where its attributes end and its children begin depends on what it has. */
export interface Element {
  /** Undefined for text and for no node. */
  name: Tag | undefined;
  attributes: Attributes;
  children: Node[];
}

/** Takes a node apart. Text has no name, no attributes and no children. */
export function elementOf(node: Node | undefined): Element {
  const attributes = attributesOf(node);
  const children = typeof node === 'object' ? (node.slice(attributes ? 2 : 1) as Node[]) : [];
  return { name: nameOf(node), attributes: attributes ?? {}, children };
}

/** The name of a tag, undefined for text. */
export function nameOf(node: Node | undefined): Tag | undefined {
  return typeof node === 'string' ? undefined : node?.[0];
}

/** The children of a tag in a new array, empty for text. */
export function childrenOf(node: Node | undefined): Node[] {
  return elementOf(node).children;
}

function attributesOf(node: Node | undefined): Attributes | undefined {
  const second = typeof node === 'object' ? node[1] : undefined;
  return typeof second === 'object' && !Array.isArray(second) ? second : undefined;
}

/** The same tag with other children, as a new node. Text stays as it is. */
export function withChildren(node: Node, children: readonly Node[]): Node {
  return typeof node === 'string' ? node : ([...node.slice(0, attributesOf(node) ? 2 : 1), ...children] as Node);
}

/** The same node with other children: what is known about the node, such as its line, stays known. */
export function replaceChildren(node: Exclude<Node, string>, children: readonly Node[]): void {
  node.splice(attributesOf(node) ? 2 : 1, Infinity, ...children);
}

/** The text of a tree, without its tags. */
export function textOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) text += typeof node === 'string' ? node : textOf(childrenOf(node));
  return text;
}

/** The URL of a link, undefined for everything else. */
export function linkTarget(node: Node | undefined): string | undefined {
  return nameOf(node) === 'a' ? String(attributesOf(node)?.href) : undefined;
}

/** Whether a node is a bullet list or a numbered one. */
export const isList = (node: Node | undefined): boolean => nameOf(node) === 'ul' || nameOf(node) === 'ol';

/** Whether a node is a paragraph. */
export const isParagraph = (node: Node | undefined): boolean => nameOf(node) === 'p';

/** Makes one text of texts that are next to each other, and leaves empty ones out. */
export function joinTexts(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node !== '') joined.push(node);
  }
  return joined;
}
