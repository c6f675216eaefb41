import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';

/** One page of a site, read by a parser that follows the standard. */
export interface Page {
  /** Path of the file below the site's root. */
  path: string;
  html: string;
  errors: string[];
  all: (name: string) => Dom.Element[];
}

export const attribute = (element: Dom.Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

export function elementsIn(node: Dom.ParentNode): Dom.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));
}

/** The text inside, with a blank around what stands on lines of its own. */
export function textIn(node: Dom.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(textIn).join('');
  return tree.isElementNode(node) && !['a', 'b', 'strong', 'em', 's', 'sub', 'sup', 'code', 'span'].includes(node.tagName)
    ? ` ${text} `
    : text;
}

export const wordsIn = (text: string): string[] => (text.replace(/[\u200B\u2060\uFEFF]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).sort();

export function readPage(root: string, path: string): Page {
  const html = readFileSync(join(root, path), 'utf8');
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const elements = elementsIn(document);
  return { path, html, errors, all: (name) => elements.filter(({ tagName }) => tagName === name) };
}

/** Every page of a site. */
export const readPages = (root: string): Page[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => readPage(root, path));
