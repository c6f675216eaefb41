import type { Token } from 'markdown-it';
import { defaultTreeAdapter as dom, html as spec, type DefaultTreeAdapterTypes as Dom } from 'parse5';

/**
 * Builds the DOM that an HTML parser would make of Markdown, straight from its tokens, without the blanks between blocks.
 * A parser has nothing to repair where every tag is closed before the one around it, and that is true of most entries.
 *
 * @returns undefined where there may be something to repair: HTML in the Markdown other than a closed `<u>`,
 *   a link inside a link, an image
 */
export function buildDom(tokens: readonly Token[]): Dom.DocumentFragment | undefined {
  const fragment = dom.createDocumentFragment();
  return append(fragment, tokens) ? fragment : undefined;
}

/** Puts tokens into a node; false where that needs a parser. */
function append(parent: Dom.ParentNode, tokens: readonly Token[]): boolean {
  const open = [parent];
  for (const { type, tag, nesting, hidden, attrs, content, children } of tokens) {
    const at = open.at(-1)!;
    switch (type) {
      case 'inline':
        if (!append(at, children ?? [])) return false;
        break;
      case 'text':
        if (content.includes('\r')) return false; // `&#13;`: a parser takes it for a line feed
        addText(at, content);
        break;
      case 'softbreak':
        addText(at, '\n');
        break;
      case 'hardbreak':
        addElement(at, tag);
        addText(at, '\n');
        break;
      case 'hr':
        addElement(at, tag);
        break;
      case 'code_inline':
        addText(addElement(at, tag), content);
        break;
      case 'code_block':
      case 'fence':
        addText(addElement(addElement(at, 'pre'), 'code'), content);
        break;
      case 'html_inline':
        if (content === '<u>') open.push(addElement(at, 'u'));
        else if (content !== '</u>' || open.pop()!.nodeName !== 'u') return false;
        break;
      default:
        if (hidden) break; // the paragraph of a tight list
        if (nesting === 1 && (tag !== 'a' || !open.some(isLink))) open.push(addElement(at, tag, attrs));
        else if (nesting !== -1 || open.pop()!.nodeName !== tag) return false;
    }
  }
  return open.length === 1;
}

const isLink = ({ nodeName }: Dom.ParentNode): boolean => nodeName === 'a';

function addElement(parent: Dom.ParentNode, tag: string, attributes: Token['attrs'] = null): Dom.Element {
  const element = dom.createElement(
    tag,
    spec.NS.HTML,
    (attributes ?? []).map(([name, value]) => ({ name, value: String(value) })),
  );
  dom.appendChild(parent, element);
  return element;
}

function addText(parent: Dom.ParentNode, text: string): void {
  if (text) dom.insertText(parent, text);
}
