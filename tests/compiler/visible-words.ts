import { micromark } from 'micromark';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import type { Choice, Node } from '../../src/bundle/index.js';

/** Nobody sees these, and some stand in the middle of a word. */
const withoutZeroWidth = (text: string): string => text.replace(/[\u200B\u2060\uFEFF]/g, '');

const words = (text: string): string[] => withoutZeroWidth(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where one of these begins or ends, no word goes on. */
const BREAKS =
  /^(address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figure|form|h\d|hr|li|ol|option|p|pre|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Browsers show nothing of what is inside these. */
const UNSEEN = ['script', 'style', 'template', 'iframe', 'object', 'title', 'head', 'noembed', 'noframes'];

/** A picture from elsewhere is not shown: readers get its description. */
function wordsOfImage({ attrs }: Dom.Element): string {
  const [src, alt] = ['src', 'alt'].map((name) => attrs.find((attribute) => attribute.name === name)?.value ?? '') as [string, string];
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src) ? alt : '';
}

/** The words that a reader of the Markdown sees, by another Markdown parser than the product's. Sorted. */
export function wordsOfMarkdown(source: string): string[] {
  const body = withoutZeroWidth(source)
    .replace(/\r\n/g, '\n')
    .replace(/^---[\s\S]*?\n---[ \t]*\n/, '');
  const seen: string[] = [];
  const walk = (node: Dom.ChildNode) => {
    if (tree.isTextNode(node)) seen.push(node.value);
    else if (tree.isElementNode(node) && !UNSEEN.includes(node.tagName)) {
      const gap = BREAKS.test(node.tagName) ? ' ' : '';
      seen.push(gap);
      if (node.tagName === 'img') seen.push(wordsOfImage(node));
      node.childNodes.forEach(walk);
      seen.push(gap);
    }
  };
  parseFragment(micromark(body, { allowDangerousHtml: true }), { scriptingEnabled: false }).childNodes.forEach(walk);
  return words(seen.join('')).sort();
}

/** The words that a reader of the entry sees. Sorted. */
export function wordsOfChoice({ answer, resourcesIntro, resources }: Choice): string[] {
  const seen: string[] = [];
  const walk = (node: Node) => {
    if (typeof node === 'string') seen.push(node);
    else {
      const gap = BREAKS.test(node[0]) ? ' ' : '';
      seen.push(gap);
      node.slice(1).forEach((child) => (typeof child === 'string' || Array.isArray(child) ? walk(child) : undefined));
      seen.push(gap);
    }
  };
  answer.forEach(walk);
  resourcesIntro.forEach(walk);
  for (const { title, note } of resources) {
    seen.push(' ', title, ' ');
    note.forEach(walk);
  }
  return words(seen.join('')).sort();
}
