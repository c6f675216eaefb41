import type { Node, Resource } from '../../bundle/index.js';
import { elementOf, isParagraph, joinTexts, linkTarget, nameOf, textOf } from '../answer/node-tree.js';
import { factsOf, type ResourceFacts } from './resource-facts.js';
import { isBreak } from '../answer/tidy-blocks.js';
import { withoutBullet, withoutNumber } from '../model/list-marks.js';

/** How many words may stand before the link of a resource and, not set off by punctuation, around its links. */
const MOST_LOOSE_WORDS = 6;
const MOST_WORDS_BEHIND = 4;

/** The same where the link is a bare address, which the words before it name, or stands in quotation marks behind its makers. */
const MOST_WORDS_BEFORE_NAMED = 25;

/** A quotation mark that opens before a link: the link is the title of something. */
const QUOTED = /["“”„«]\s*$/;

/** Punctuation at the end of a link's text that belongs to what follows. */
const SWALLOWED = /[\s.,;:([–—-]/;

/** Who made it, as many lists begin: names and nothing else, maybe with a year, set off from the link. */
const AUTHORS =
  /^(?:(?:\p{Lu}[\p{L}'’-]*|ve|and|vd|et|al|ed|haz|&|\((?:ed\.?|haz\.?|(?:19|20)\d\d|\p{Lu}{2,})\)|(?:19|20)\d\d)(?![\p{L}\p{N}])[\s.,;:]*)+(?<=[.,;)]\s*)$/u;

/** Formatting that may stand before the link of a resource; a picture or a list may not. */
const FORMATTING = new Set<unknown>(['strong', 'em', 's', 'sub', 'sup', 'code', 'br']);

/** An item, split at its first link. Undefined when it has none or more than words come first. */
function splitAtLink(item: readonly Node[]): { before: string; target: string; text: string; after: Node[] } | undefined {
  const inline = inRow(item);
  const index = inline.findIndex(isLink);
  const before = inline.slice(0, index).map((node) => (isBreak(node) ? ' ' : node));
  if (index < 0 || before.some((node) => typeof node !== 'string' && !FORMATTING.has(node[0]))) return undefined;
  const link = inline[index]!;
  return {
    before: withoutBullet(textOf(before)).trimStart(),
    target: linkTarget(link)!,
    text: textOf([link]),
    after: inline.slice(index + 1),
  };
}

/**
 * An item without its blocks: a second one (a nested list, a further paragraph) belongs to what follows.
 * Bold or italics around a link say nothing in a row that is a link.
 */
function inRow(item: readonly Node[]): Node[] {
  const row: Node[] = [];
  const add = (node: Node) => {
    const isFormatted = nameOf(node) === 'strong' || nameOf(node) === 'em';
    if (isFormatted && holdsLink(node)) elementOf(node).children.forEach(add);
    else row.push(node);
  };
  for (const [index, node] of item.entries()) {
    if (!isParagraph(node)) add(node);
    else {
      if (index > 0) row.push(' ');
      elementOf(node).children.forEach(add);
    }
  }
  return joinTexts(row);
}

const isLink = (node: Node): boolean => linkTarget(node) !== undefined && textOf([node]).trim() !== '';

const holdsLink = (node: Node): boolean => isLink(node) || elementOf(node).children.some(holdsLink);

const isAddress = (text: string): boolean => /^(https?:|www\.)/.test(text);

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Whether an item is a resource by its build: the link comes first, or after a few words; what follows is set off
 * by punctuation or a line break, or is a few words that do not end a sentence. Prose that happens to hold a link is none.
 * A further paragraph of an item describes what the first one names.
 */
export function isResource(item: readonly Node[]): boolean {
  const parts = splitAtLink(item.length > 1 && item.every(isParagraph) ? item.slice(0, 1) : item);
  if (!parts) return false;
  const { text, after } = parts;
  const before = withoutNumber(parts.before);
  if (isAddress(text) && !/\p{L}/u.test(textOf(after).replace(/^\s*[([].*/s, '')) && countWords(before) <= MOST_WORDS_BEFORE_NAMED)
    return true;
  const tooMuch = countWords(before) > MOST_LOOSE_WORDS || /[,;.!?]|:\s*\S/.test(before);
  const isQuoted = QUOTED.test(before) && countWords(before) <= MOST_WORDS_BEFORE_NAMED;
  if (tooMuch && !AUTHORS.test(before) && !isQuoted) return false;
  if (/[.,;:?!(–-]\s*$/.test(text)) return true;
  const rest = joinTexts(after);
  if (isBreak(rest[0])) return true;
  const follows = typeof rest[0] === 'string' ? rest[0] : '';
  if (/^["”’'»)]*\s*[.,;:(–—-]/.test(follows)) return true;
  const behind = rest.filter((node) => typeof node === 'string').join(' ');
  if (/\p{L}[.!?]\s*$/u.test(behind)) return false;
  const words = countWords(behind);
  return words <= MOST_WORDS_BEHIND && (isQuoted || words + countWords(before) <= MOST_LOOSE_WORDS);
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
  if (isAddress(linkText) && before.trim()) {
    // A bare URL after words: they are its title, and the URL stays readable.
    title = before.replace(/[\s.,;:([–—-]+$/, '');
    note = [before.slice(title.length).replace(/[^([]/g, ''), ['a', { href: target }, parts.text], ...after];
  } else {
    const authors = AUTHORS.test(before) ? before.trim() : '';
    const rest = [...after];
    title = (authors ? '' : before) + linkText;
    if (!swallowed) title += takeEnding(title, authors ? '' : before, rest) + takeSameTarget(target, rest);
    note = tidyNote([swallowed.replace(/[^([]/g, ''), ...rest], target);
    if (authors) note = [authors.replace(/[,;:]$/, ''), note.length === 0 ? '' : /[,;:]$/.test(authors) ? ', ' : ' ', ...note];
  }
  note = tidyNote(note, target);
  title = title.trim();
  return withFacts(title, target, note, factsOf(target, title, textOf(note)));
}

function withFacts(title: string, url: string, note: Node[], { kind, lang, year }: ResourceFacts): Resource {
  return { title, url, kind, ...(lang === undefined ? {} : { lang }), ...(year === undefined ? {} : { year }), note };
}

/**
 * Takes from the text behind the link what belongs to the title: a Turkish suffix that is glued to it, the mark that
 * closes a quotation or bracket of the title, and behind a quotation a last word ("… “Herkes Plan Sever” Dersleri").
 */
function takeEnding(title: string, before: string, rest: Node[]): string {
  const [first] = rest;
  if (typeof first !== 'string') return '';
  const quoted = QUOTED.test(before) || count(title, /"/g) % 2 === 1 || count(title, /[“„«]/g) > count(title, /[”»]/g);
  const pattern = quoted
    ? /^[\p{L}\p{M}'’]*["”“»](?:\s+(?!(?:ve|veya|ile)(?!\p{L}))\p{L}+(?=\s*[.,;]?\s*$))?/u
    : count(title, /\(/g) > count(title, /\)/g)
      ? /^['’]?[\p{L}\p{M}]*\)/u
      : /^['’]?[\p{Ll}\p{M}]+(?!\p{L})/u;
  const ending = pattern.exec(first)?.[0] ?? '';
  rest[0] = first.slice(ending.length);
  return ending;
}

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** A link that was cut into pieces: each goes on with the title. */
function takeSameTarget(target: string, rest: Node[]): string {
  const gap = typeof rest[0] === 'string' ? rest[0] : undefined;
  const next = gap === undefined ? 0 : 1;
  if ((gap ?? '').trim() || linkTarget(rest[next]) !== target) return '';
  const [half] = rest.splice(0, next + 1).slice(-1);
  return `${gap ?? ''}${textOf([half!])}${takeSameTarget(target, rest)}`;
}

/** The rest of an item as a note: without the punctuation that set it off, and without a second link to the same target. */
function tidyNote(nodes: readonly Node[], target: string): Node[] {
  const plain = nodes.map((node) => (linkTarget(node) === target && !isAddress(textOf([node])) ? textOf([node]) : node));
  const note = joinTexts(plain);
  while (isBreak(note[0])) note.shift();
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
  const note = joined
    ? second.note
    : joinTexts([...first.note, `${first.note.length ? ' ' : ''}${second.title}`, ...(second.note.length ? [', ', ...second.note] : [])]);
  return withFacts(title, first.url, note, { ...factsOf(first.url, title, textOf(note)), lang: first.lang ?? second.lang });
}
