import { micromark } from 'micromark';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import type { Choice, Node } from '../../src/bundle/index.js';

const words = (text: string): string[] => text.replace(/[\u200B\u2060\uFEFF]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that a reader of the Markdown sees, by another Markdown parser than the product's. Sorted. */
export function wordsOfMarkdown(source: string): string[] {
  const body = source.replace(/\r\n/g, '\n').replace(/^\uFEFF?---[\s\S]*?\n---[ \t]*\n/, '');
  const seen: string[] = [];
  const walk = (node: Dom.ChildNode) => {
    if (tree.isTextNode(node)) seen.push(node.value);
    else if (tree.isElementNode(node) && !['script', 'style', 'template', 'iframe', 'object'].includes(node.tagName)) {
      if (/^(p|li|h\d|div|td|th|br)$/.test(node.tagName)) seen.push(' ');
      node.childNodes.forEach(walk);
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
      if (/^(p|li|h\d|td|th|br)$/.test(node[0])) seen.push(' ');
      node.slice(1).forEach((child) => (typeof child === 'string' || Array.isArray(child) ? walk(child) : undefined));
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
