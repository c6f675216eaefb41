import { defaultTreeAdapter as tree, html, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * As much of a DOM as the element's renderer uses, over a tree of parse5, whose serializer follows the standard.
 * Whatever else is asked of it throws, so a renderer that starts to need more is noticed by the first page that is built.
 * (linkedom 0.18 was tried: `textContent` of its fragments is null, and it brings ten packages for these six methods.)
 */
class SmallNode {
  constructor(readonly tree: Tree.ParentNode) {}

  append(...children: (SmallNode | string)[]): void {
    for (const child of children) {
      if (typeof child === 'string') {
        if (child !== '') tree.insertText(this.tree, child);
        continue;
      }
      const isFragment = child.tree.nodeName === '#document-fragment';
      for (const node of isFragment ? [...child.tree.childNodes] : [child.tree as Tree.Element]) {
        tree.detachNode(node);
        tree.appendChild(this.tree, node);
      }
    }
  }

  get textContent(): string {
    return textOf(this.tree);
  }

  /** Only lists of tag names: `a,img`. */
  querySelectorAll(names: string): SmallElement[] {
    const wanted = names.split(',');
    if (wanted.some((name) => !/^[a-z]+$/.test(name))) throw new Error(`small-dom finds elements by tag name only, not "${names}"`);
    return elementsIn(this.tree)
      .filter(({ tagName }) => wanted.includes(tagName))
      .map((element) => new SmallElement(element));
  }
}

class SmallElement extends SmallNode {
  declare readonly tree: Tree.Element;

  setAttribute(name: string, value: unknown): void {
    this.tree.attrs = [...this.tree.attrs.filter((attribute) => attribute.name !== name), { name, value: String(value) }];
  }

  /** Links of an entry hold their URL as the URL parser writes it, so this is what a browser would answer. */
  get href(): string | undefined {
    return this.tree.attrs.find(({ name }) => name === 'href')?.value;
  }
}

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));

const smallDocument = {
  createElement: (name: string) => new SmallElement(tree.createElement(name, html.NS.HTML, [])),
  createElementNS: (namespace: string, name: string) => new SmallElement(tree.createElement(name, namespace as html.NS, [])),
  createDocumentFragment: () => new SmallNode(tree.createDocumentFragment()),
};

/**
 * Runs what builds DOM by `document`, with this one in that name for as long as it runs.
 *
 * @param make synchronous: what it started would find no document any more
 */
export function withSmallDocument<T>(make: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: smallDocument, configurable: true });
  try {
    return make();
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
}

/** An element that was made under {@link withSmallDocument}, as HTML. */
export const toHtml = (element: Element): string => serializeOuter((element as unknown as SmallElement).tree);
