import type { Node, Resource } from '../bundle/index.js';
import { elementOf, joinTexts, linkTarget, textOf } from './node-tree.js';
import { kindOf, languageSaid, yearSaid } from './resource-facts.js';

/** How many words may stand before the link of a resource and, not set off by punctuation, around its links. */
const MOST_LOOSE_WORDS = 6;
const MOST_WORDS_BEHIND = 4;

/** A list marker that a word processor left as text. */
const MARKER = /^\s*(?:[-–•*·]|\d{1,3}[.)])\s+/;

/** Punctuation at the end of a link's text that belongs to what follows. */
const SWALLOWED = /[\s.,;:([–—-]/;

/**
 * An item, split at its first link. Undefined when it has none or words with markup come first.
 * A second block of the item (a nested list, a further paragraph) belongs to what follows.
 */
function splitAtLink(item: readonly Node[]): { before: string; target: string; text: string; after: Node[] } | undefined {
  const inline = joinTexts(item.flatMap((node, index) => (elementOf(node).name === 'p' ? [...(index ? [' '] : []), ...elementOf(node).children] : [node])).flatMap(unwrapEmphasis));
  const index = inline.findIndex((node) => linkTarget(node) !== undefined);
  if (index < 0 || inline.slice(0, index).some((node) => typeof node !== 'string')) return undefined;
  const link = inline[index]!;
  return { before: textOf(inline.slice(0, index)).replace(MARKER, '').trimStart(), target: linkTarget(link)!, text: textOf([link]), after: inline.slice(index + 1) };
}

/** Bold or italics around a link say nothing in a row that is a link. */
function unwrapEmphasis(node: Node): Node[] {
  const { name, children } = elementOf(node);
  return (name === 'strong' || name === 'em') && children.some((child) => linkTarget(child) !== undefined) ? children : [node];
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Whether an item is a resource by its build: the link comes first, or after a few words; what follows is set off
 * by punctuation, or is a few words that do not end a sentence. Prose that happens to hold a link is none.
 */
export function isResource(item: readonly Node[]): boolean {
  const parts = splitAtLink(item);
  if (!parts) return false;
  const { before, text, after } = parts;
  if (countWords(before) > MOST_LOOSE_WORDS || /[,;.!?]|:\s*\S/.test(before)) return false;
  if (/[.,;:?!(–-]\s*$/.test(text)) return true;
  const rest = joinTexts(after);
  const follows = typeof rest[0] === 'string' ? rest[0] : '';
  if (/^["”’'»)]*\s*[.,;:(–—-]/.test(follows)) return true;
  const behind = rest.filter((node) => typeof node === 'string').join(' ');
  if (/\p{L}[.!?]\s*$/u.test(behind)) return false;
  const words = countWords(behind);
  return words <= MOST_WORDS_BEHIND && words + countWords(before) <= MOST_LOOSE_WORDS;
}

/** Makes the resource of an item that {@link isResource}. Every word of it is in the title or in the note. */
export function parseResource(item: readonly Node[]): Resource | undefined {
  const parts = splitAtLink(item);
  if (!parts) return undefined;
  const { before, target, after } = parts;
  let end = parts.text.length;
  while (end > 0 && SWALLOWED.test(parts.text[end - 1]!)) end -= 1;
  const [linkText, swallowed] = [parts.text.slice(0, end), parts.text.slice(end)];
  let title: string;
  let note: Node[];
  if (/^(https?:|www\.)/.test(linkText) && before.trim()) {
    // A bare URL after words: they are its title, and the URL stays readable.
    title = before.replace(/[\s:–—-]+$/, '');
    note = [['a', { href: target }, parts.text], ...after];
  } else {
    const rest = [...after];
    title = before + linkText + (swallowed ? '' : takeEnding(before, rest));
    const bracket = swallowed.replace(/[^([]/g, '');
    if (!swallowed) title += takeSameTarget(target, rest);
    note = bracket ? [bracket, ...rest] : rest;
  }
  note = tidyNote(note, target);
  return withFacts(title.trim(), target, note, languageSaid(`${title} ${textOf(note)}`));
}

function withFacts(title: string, url: string, note: Node[], lang: string | undefined): Resource {
  const year = yearSaid(title, textOf(note));
  return { title, url, kind: kindOf(url, title), ...(lang === undefined ? {} : { lang }), ...(year === undefined ? {} : { year }), note };
}

/**
 * Takes from the text behind the link what belongs to the title: a Turkish suffix that is glued to it, the quotation
 * mark that closes one before the link, and then a last word ("… “Herkes Plan Sever” Dersleri").
 */
function takeEnding(before: string, rest: Node[]): string {
  const [first] = rest;
  if (typeof first !== 'string') return '';
  const quoted = /["“”„«]\s*$/.test(before);
  const pattern = quoted ? /^[\p{L}\p{M}'’]*["”“»](?:\s+\p{L}+(?=\s*[.,;]?\s*$))?/u : /^['’]?[\p{L}\p{M}]+/u;
  const ending = pattern.exec(first)?.[0] ?? '';
  rest[0] = first.slice(ending.length);
  return ending;
}

/** A link that was cut in two: the second half goes on with the title. */
function takeSameTarget(target: string, rest: Node[]): string {
  const gap = typeof rest[0] === 'string' ? rest[0] : undefined;
  const next = gap === undefined ? 0 : 1;
  if ((gap ?? '').trim() || linkTarget(rest[next]) !== target) return '';
  const [half] = rest.splice(0, next + 1).slice(-1);
  return `${gap ?? ''}${textOf([half!])}`;
}

/** The rest of an item as a note: without the punctuation that set it off, and without a second link to the same target. */
function tidyNote(nodes: readonly Node[], target: string): Node[] {
  const plain = nodes.map((node) => (linkTarget(node) === target && !/^(https?:|www\.)/.test(textOf([node])) ? textOf([node]) : node));
  const note = joinTexts(plain);
  if (typeof note[0] === 'string') note[0] = note[0].replace(/^[\s.,;:)\]–—-]+/, '');
  const last = note.at(-1);
  if (typeof last === 'string') note[note.length - 1] = last.replace(/[\s,;]+$/, '');
  return /[\p{L}\p{N}]/u.test(textOf(note)) ? note.filter((node) => node !== '') : [];
}

/**
 * Joins a resource to the one before it where both have the same target: the halves of a title that was cut in two,
 * or the same resource named twice.
 */
export function mergeResource(first: Resource, second: Resource): Resource {
  const joined = first.note.length === 0 && first.title !== second.title;
  const title = joined ? `${first.title} ${second.title}` : first.title;
  const note = joined ? second.note : joinTexts([...first.note, `${first.note.length ? ' ' : ''}${second.title}`, ...(second.note.length ? [', ', ...second.note] : [])]);
  return withFacts(title, first.url, note, first.lang ?? second.lang);
}
