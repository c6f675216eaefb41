import { defaultTreeAdapter as tree, html, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * The part of the DOM that the element's renderer uses, on a tree of parse5, whose serializer follows the standard.
 * Everything else throws, so the first page that is built shows if the renderer starts to need more.
 * (linkedom 0.18 was tried: `textContent` of its fragments is null, and it needs ten packages for these six methods.)
 */
class StaticNode {
  constructor(readonly tree: Tree.ParentNode) {}

  append(...children: (StaticNode | string)[]): void {
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

  /** Supports only lists of tag names: `a,img`. */
  querySelectorAll(names: string): StaticElement[] {
    const wanted = names.split(',');
    if (wanted.some((name) => !/^[a-z]+$/.test(name))) throw new Error(`static-dom finds elements by tag name only, not "${names}"`);
    return elementsIn(this.tree)
      .filter(({ tagName }) => wanted.includes(tagName))
      .map((element) => new StaticElement(element));
  }
}

class StaticElement extends StaticNode {
  declare readonly tree: Tree.Element;

  setAttribute(name: string, value: unknown): void {
    this.tree.attrs = [...this.tree.attrs.filter((attribute) => attribute.name !== name), { name, value: String(value) }];
  }

  /** The links of an entry have URLs as the URL parser writes them, so this is the same as in a browser. */
  get href(): string | undefined {
    return this.tree.attrs.find(({ name }) => name === 'href')?.value;
  }
}

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));

const staticDocument = {
  createElement: (name: string) => new StaticElement(tree.createElement(name, html.NS.HTML, [])),
  createElementNS: (namespace: string, name: string) => new StaticElement(tree.createElement(name, namespace as html.NS, [])),
  createDocumentFragment: () => new StaticNode(tree.createDocumentFragment()),
};

/**
 * Runs a function that builds DOM with the global `document`, which is this static one while the function runs.
 *
 * @param make must be synchronous: there is no `document` afterwards
 */
export function withStaticDocument<T>(make: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: staticDocument, configurable: true });
  try {
    return make();
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
}

/** Serializes an element that was made inside of {@link withStaticDocument} to HTML. */
export const toHtml = (element: Element): string => serializeOuter((element as unknown as StaticElement).tree);
