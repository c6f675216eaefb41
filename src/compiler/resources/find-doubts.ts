import type { Node } from '../../bundle/index.js';
import { childrenOf, isList, isParagraph, linkTarget, textOf } from '../answer/node-tree.js';
import type { ResourceDoubt } from '../model/problem.js';
import { headingLevel, holdsResources, rowsOf } from './blocks.js';
import { countWords } from './count-words.js';
import { decideResource, isResource } from './decide-resource.js';
import { MAX_PARAGRAPHS_AFTER, MAX_WORDS_OF_LABEL, MIN_SHARE } from './limits.js';
import type { PlacedPart } from './placed-part.js';
import { readLinks } from './read-links.js';
import { authorsBeforeLink } from './rules/before-link/authors-before-link.js';
import { bareUrl } from './rules/before-link/bare-url.js';
import { linkFirst } from './rules/before-link/link-first.js';
import { announces } from './rules/place/lead-in.js';
import { isMark } from './rules/place/resources-heading.js';

/** Something about the resources of an entry that its author probably meant in another way. */
export interface Doubt {
  kind: ResourceDoubt;
  /** What it is about: a block, or an item of a list. */
  node: Node;
  text: string;
}

/** Finds what looks like resources but was not taken, and what was taken but reads badly. */
export function findDoubts(placed: readonly PlacedPart[]): Doubt[] {
  const first = placed.findIndex(({ role }) => role === 'resources');
  const doubts = first < 0 ? untaken(placed) : [...besideOthers(placed, first), ...labelsInside(placed, first), ...sentences(placed)];
  return [...doubts, ...underHeadings(placed, doubts)];
}

const doubt = (kind: ResourceDoubt, node: Node): Doubt => ({ kind, node, text: rowsOf(node).map(textOf).join(' · ') });

/** Where nothing was taken: lists of resources anywhere, a list of links at the end, and links in one paragraph that leads to nothing else. */
function untaken(placed: readonly PlacedPart[]): Doubt[] {
  const last = placed.findLastIndex(({ node }) => isList(node));
  const after = placed.slice(last + 1);
  const isAtEnd = after.length <= MAX_PARAGRAPHS_AFTER && after.every(({ node }) => isParagraph(node));
  return placed.flatMap(({ node }, index) => {
    if (isList(node)) {
      const rows = rowsOf(node);
      const isMeant = holdsResources(node) || (isAtEnd && index === last && rows.filter(beginsWithLink).length >= rows.length * MIN_SHARE);
      return isMeant && rows.length > 1 ? [doubt('list', node)] : [];
    }
    const links = readLinks(node);
    if (!links || links.canBeSplit || !links.endsWithLink) return [];
    const above = placed[index - 1]?.node;
    const isAnnounced = links.lead !== '' || headingLevel(above) > 0 || announces(textOf(above ? [above] : []));
    return isAnnounced || (index === placed.length - 1 && links.rows.length > 2) ? [doubt('links', node)] : [];
  });
}

function beginsWithLink(row: readonly Node[]): boolean {
  const { before } = decideResource(row);
  return before === linkFirst || before === authorsBeforeLink || before === bareUrl || isResource(row);
}

/** Where something was taken: another list below it, or right above its heading, in which every item is a resource. */
function besideOthers(placed: readonly PlacedPart[], first: number): Doubt[] {
  const lead = placed.findIndex(({ role, node }) => role === 'intro' && headingLevel(node) > 0);
  return placed.flatMap(({ node, role }, index) => {
    const isNear = index > first || index === lead - 1;
    return role === 'answer' && isNear && isList(node) && rowsOf(node).length > 1 && rowsOf(node).every(isResource)
      ? [doubt('list', node)]
      : [];
  });
}

/** Headings and labels between the lists: readers see all of them above one list. */
const labelsInside = (placed: readonly PlacedPart[], first: number): Doubt[] =>
  placed.flatMap(({ node, role }, index) => {
    const isLabel = headingLevel(node) > 0 || countWords(textOf([node])) <= MAX_WORDS_OF_LABEL;
    return index > first && role === 'intro' && isLabel ? [doubt('heading', node)] : [];
  });

/** Items that are a sentence with a link in it: half of it becomes the title. */
const sentences = (placed: readonly PlacedPart[]): Doubt[] =>
  placed.flatMap(({ rows }) =>
    rows.flatMap(({ node, content, resource }) =>
      resource !== undefined && decideResource(content).before.decides === 'text'
        ? [{ kind: 'sentence', node, text: textOf(content) }]
        : [],
    ),
  );

/** Headings that announce resources, with links under them of which none was taken. */
function underHeadings(placed: readonly PlacedPart[], found: readonly Doubt[]): Doubt[] {
  return placed.flatMap(({ node, role }, index) => {
    const level = headingLevel(node);
    if (level === 0 || role !== 'answer' || !isMark(node)) return [];
    const below = placed.slice(index + 1);
    const next = below.findIndex((part) => headingLevel(part.node) > 0 && headingLevel(part.node) <= level);
    const under = below.slice(0, next < 0 ? below.length : next);
    const withLink = under.find((part) => holdsLink(part.node));
    const isKnown = under.some((part) => part.role !== 'answer' || found.some((other) => other.node === part.node));
    return withLink && !isKnown ? [doubt('links', withLink.node)] : [];
  });
}

const holdsLink = (node: Node): boolean => linkTarget(node) !== undefined || childrenOf(node).some(holdsLink);
