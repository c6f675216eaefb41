import type { Node } from '../../bundle/index.js';
import { childrenOf, elementOf, isList, isParagraph, linkTarget, nameOf, textOf } from '../answer/node-tree.js';
import type { ResourceDoubt } from '../model/problem.js';
import { headingLevel, holdsResources, rowsOf } from './blocks.js';
import { countWords } from './count-words.js';
import { decideResource, isResource } from './decide-resource.js';
import { MAX_PARAGRAPHS_AFTER, MAX_WORDS_OF_LABEL, MIN_SHARE } from './limits.js';
import type { PlacedPart } from './placed-part.js';
import { readLinks } from './read-links.js';
import { readRow } from './read-row.js';
import { authorsBeforeLink } from './rules/before-link/authors-before-link.js';
import { bareUrl } from './rules/before-link/bare-url.js';
import { linkFirst } from './rules/before-link/link-first.js';
import { announces } from './rules/place/lead-in.js';
import { isMark } from './rules/place/resources-heading.js';

/** Something about the resources of an entry that its author probably meant in another way. */
export interface Doubt {
  kind: ResourceDoubt;
  /** What it is about: a block or an item of a list, and the block that it is in. */
  node: Node;
  block: Node;
  text: string;
}

/** Finds what looks like resources but was not taken, and what was taken but reads badly. */
export function findDoubts(placed: readonly PlacedPart[]): Doubt[] {
  const first = placed.findIndex(({ role }) => role === 'resources');
  const doubts = first < 0 ? untaken(placed) : [...besideOthers(placed, first), ...labelsInside(placed, first), ...sentences(placed)];
  return [...doubts, ...underHeadings(placed, doubts)];
}

/** A doubt about a block, with the words of its rows, or of its links where it has no rows or no words. */
function doubt(kind: ResourceDoubt, { node, block }: PlacedPart): Doubt {
  const rows = isTable(node) || nameOf(node) === 'blockquote' ? [] : rowsOf(node).map((row) => textOf(row).trim());
  return { kind, node, block, text: (rows.some((text) => text !== '') ? rows : linkNames(node)).join(' · ') };
}

const isTable = (node: Node): boolean => nameOf(node) === 'table';

/** The words of the links in a block, or what their pictures show. */
const linkNames = (node: Node): string[] =>
  linkTarget(node) === undefined ? childrenOf(node).flatMap(linkNames) : [textOf([node]).trim() || altOf(node)];

const altOf = (node: Node): string => String(elementOf(node).attributes.alt ?? '') || childrenOf(node).map(altOf).join(' ');

/** Where nothing was taken: lists of resources anywhere, links at the end, and links in one paragraph that is announced. */
function untaken(placed: readonly PlacedPart[]): Doubt[] {
  const last = placed.findLastIndex(({ node }) => isList(node));
  const after = placed.slice(last + 1);
  const isAtEnd = after.length <= MAX_PARAGRAPHS_AFTER && after.every(({ node }) => isParagraph(node));
  return placed.flatMap((part, index) => {
    const { node } = part;
    const above = placed[index - 1]?.node;
    const isAnnounced = announces(textOf(above ? [above] : []));
    if (isList(node)) {
      const isMeant = holdsResources(node) || (isAtEnd && index === last && areLinks(rowsOf(node)));
      return isMeant && (rowsOf(node).length > 1 || isAnnounced) ? [doubt('list', part)] : [];
    }
    const isLast = index === placed.length - 1;
    const links = readLinks(node);
    if (!links || links.canBeSplit || !links.endsWithLink) return isLast && isOtherList(node) ? [doubt('links', part)] : [];
    const isLed = isAnnounced || links.lead !== '' || headingLevel(above) > 0;
    return isLed || (isLast && links.rows.length > 2) ? [doubt('links', part)] : [];
  });
}

const areLinks = (rows: readonly Node[][]): boolean => rows.length > 0 && rows.filter(isMainlyLink).length >= rows.length * MIN_SHARE;

/** Whether a row begins with its link, also with a picture, or ends with one after a colon or dash. */
function isMainlyLink(row: readonly Node[]): boolean {
  const { before, isResource } = decideResource(row);
  if (isResource || before === linkFirst || before === authorsBeforeLink || before === bareUrl) return true;
  const { lead, target, after } = readRow(row);
  if (target !== undefined) return /[:–—-]\s*["“„«]?\s*$/.test(lead) && !/\p{L}/u.test(textOf(after));
  const first = row.find((node) => typeof node !== 'string' || node.trim() !== '');
  return (nameOf(first) === 'img' || linkTarget(first) !== undefined) && row.some(holdsLink);
}

/** Whether a block is a table whose rows begin with links, or a quotation of nothing but resources. */
function isOtherList(node: Node): boolean {
  if (nameOf(node) === 'blockquote') return holdsLink(node) && childrenOf(node).every(holdsResources);
  const body = isTable(node) ? childrenOf(node).find((part) => nameOf(part) === 'tbody') : undefined;
  return areLinks(childrenOf(body).map((row) => childrenOf(childrenOf(row)[0])));
}

/** Where something was taken: another list below it, or right above its heading, in which every item is a resource. */
function besideOthers(placed: readonly PlacedPart[], first: number): Doubt[] {
  const lead = placed.findIndex(({ role, node }) => role === 'intro' && headingLevel(node) > 0);
  return placed.flatMap((part, index) => {
    const { node, role } = part;
    const isNear = index > first || index === lead - 1;
    return role === 'answer' && isNear && isList(node) && rowsOf(node).length > 1 && rowsOf(node).every(isResource)
      ? [doubt('list', part)]
      : [];
  });
}

/** Headings and labels between the lists: readers see all of them above one list. */
const labelsInside = (placed: readonly PlacedPart[], first: number): Doubt[] =>
  placed.flatMap((part, index) => {
    const { node, role } = part;
    const text = textOf([node]);
    const isLabel = headingLevel(node) > 0 || (countWords(text) <= MAX_WORDS_OF_LABEL && !/[.!?]$/.test(text));
    return index > first && role === 'intro' && isLabel ? [doubt('heading', part)] : [];
  });

/** Items that are a sentence with a link in it: half of it becomes the title. */
const sentences = (placed: readonly PlacedPart[]): Doubt[] =>
  placed.flatMap(({ rows, block }) =>
    rows.flatMap(({ node, content, resource }) =>
      resource !== undefined && decideResource(content).before.decides === 'text'
        ? [{ kind: 'sentence', node, block, text: textOf(content) }]
        : [],
    ),
  );

/** Headings that announce resources, and paragraphs that are meant as such, with links under them of which none was taken. */
function underHeadings(placed: readonly PlacedPart[], found: readonly Doubt[]): Doubt[] {
  const known = new Set(found.map(({ node }) => node));
  return placed.flatMap((part, index) => {
    if (part.role !== 'answer' || !(isParagraph(part.node) || headingLevel(part.node) > 0) || !isMark(part.node)) return [];
    const under = partsUnder(placed, index);
    const withLink = under.find(({ node }) => holdsLink(node));
    const isKnown = under.some(({ node, role }) => role !== 'answer' || known.has(node));
    return withLink && !isKnown ? [doubt(isList(withLink.node) ? 'list' : 'links', withLink)] : [];
  });
}

/** What is under a heading, up to the next of its level; under a paragraph only the next block. */
function partsUnder(placed: readonly PlacedPart[], heading: number): PlacedPart[] {
  const level = headingLevel(placed[heading]!.node);
  let end = heading + 1;
  if (level === 0) end += 1;
  else while (end < placed.length && !(headingLevel(placed[end]!.node) > 0 && headingLevel(placed[end]!.node) <= level)) end += 1;
  return placed.slice(heading + 1, end);
}

const holdsLink = (node: Node): boolean => linkTarget(node) !== undefined || childrenOf(node).some(holdsLink);
