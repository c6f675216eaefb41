import type { Node, Resource } from '../../bundle/index.js';
import { elementOf, isList, isParagraph, linkTarget, nameOf, textOf, withChildren } from '../answer/node-tree.js';
import type { Answer } from '../answer/parse-answer.js';
import { isResource, mergeResource, parseResource } from './parse-resource.js';
import { finding, type Finding } from '../model/problem.js';
import { foldCase } from './resource-facts.js';
import { isBreak, trim } from '../answer/tidy-blocks.js';

/** A lead-in is one short sentence, or ends by announcing what follows. */
const LONGEST_LEAD_IN = 300;

/** How much of a list must be resources for the list to be theirs. */
const LEAST_SHARE = 2 / 3;

/** An answer without its resources, and they by themselves. */
export interface Extracted {
  answer: Node[];
  resourcesIntro: Node[];
  resources: Resource[];
  findings: Finding[];
}

/**
 * Takes the list of things to open out of an answer. It is found by its build, not by a phrase: what stands last, in
 * lists or paragraphs that are each a link with its facts, with a short sentence before it or none, maybe with one
 * paragraph of prose behind it. A heading `Kaynaklar` or `Resources` marks it beyond doubt.
 */
export function extractResources(file: string, answer: Answer): Extracted {
  const parts = answer.nodes.flatMap((block, index) => partsOf(block, answer.nodes[index - 1]).map((node) => ({ node, block })));
  const nodes = parts.map(({ node }) => node);
  const { intro, items, end } = markedRegion(nodes) ?? lastRegion(nodes) ?? { intro: [], items: [], end: 0 };
  const extracted: Extracted = { answer: [], resourcesIntro: intro.map((index) => asHeading(nodes[index]!)), resources: [], findings: [] };
  const taken = new Set([...intro, ...items].map((index) => parts[index]!.block));
  for (const [index, { node, block }] of parts.entries()) {
    if (intro.includes(index)) continue;
    if (items.includes(index) && index < end)
      takeResources(node, extracted, (item) =>
        finding('resource-link-missing', { file, line: answer.lineOf(item) ?? answer.lineOf(block) }, { text: textOf([item]) }),
      );
    else if (taken.has(block)) extracted.answer.push(node);
    else if (extracted.answer.at(-1) !== block) extracted.answer.push(block);
  }
  while (items.length > 0 && isRule(extracted.answer.at(-1))) extracted.answer.pop(); // it stood between the text and what went
  return extracted;
}

/** A paragraph that says no more than "Kaynaklar:" is the heading of what follows. */
const asHeading = (node: Node): Node => (isParagraph(node) && isMark(node) ? ['h1', textOf([node]).trim().replace(/:$/, '')] : node);

/**
 * A block by itself, or what it holds as blocks: the groups of a list that names each, the lines of a paragraph of links,
 * and rows that a word processor has indented, which Markdown takes for a quotation.
 */
function partsOf(block: Node, before: Node | undefined): Node[] {
  const { name, children } = elementOf(block);
  if (name === 'blockquote' && before && (isList(before) || ANNOUNCES.test(textOf([before]))) && children.every(holdsResources))
    return children;
  if (isList(block)) {
    const groups = children.map((item) => elementOf(item).children);
    const areGroups = groups.every(
      ([label, list, ...more]) => more.length === 0 && isLeadIn(label) && isList(list) && holdsResources(list),
    );
    return areGroups ? groups.flat() : [block];
  }
  if (!isParagraph(block) || !children.some(isBreak)) return [block];
  const lines: Node[][] = [[]];
  for (const node of children) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const paragraphs = lines.map(trim).filter((line) => line.length > 0);
  const areResources =
    paragraphs.length > 1 && paragraphs.every((line, index) => isResource(line) || (index === 0 && isLeadIn(['p', ...line])));
  return areResources ? paragraphs.map((line): Node => ['p', ...line]) : [block];
}

const isRule = (node: Node | undefined): boolean => elementOf(node).name === 'hr';

/** Indices of blocks: those that introduce the resources, those that hold them; none of them at or behind `end`. */
interface Region {
  intro: number[];
  items: number[];
  end: number;
}

/** "Kaynaklar" and the like; not "Mali Kaynaklar", which are money. */
const MARK =
  /^(?:(?:ek|yararli|faydali|ilgili|önerilen|diğer|further|useful|more|related|additional)\s+)?(?:kaynaklar|kaynakça|resources):?$/;

const isMark = (node: Node): boolean => MARK.test(foldCase(textOf([node])).trim());

/** What stands under such headings, where there is something to open under one of them. */
function markedRegion(nodes: readonly Node[]): Region | undefined {
  const marked: Region = { intro: [], items: [], end: 0 };
  for (const [heading, node] of nodes.entries()) {
    if (heading < marked.end || headingLevel(node) === 0 || !isMark(node)) continue;
    const { intro, items, end } = regionBelow(nodes, heading);
    if (items.length > 0) marked.intro.push(...intro);
    marked.items.push(...items);
    marked.end = end;
  }
  return marked.items.length > 0 ? marked : undefined;
}

function regionBelow(nodes: readonly Node[], heading: number): Region {
  const next = nodes.findIndex(
    (node, index) => index > heading && headingLevel(node) > 0 && headingLevel(node) <= headingLevel(nodes[heading]),
  );
  const end = next < 0 ? nodes.length : next;
  const items: number[] = [];
  const intro = [heading];
  let before: number[] = [];
  for (let index = heading + 1; index < end; index += 1) {
    const node = nodes[index];
    const holdsSome = isList(node)
      ? itemsOf(node).some((item) => parseResource(item))
      : isParagraph(node) && isResource(elementOf(node).children);
    if (holdsSome) {
      intro.push(...before.filter((above) => items.length === 0 || isLeadIn(nodes[above])));
      items.push(index);
      before = [];
    } else if (isParagraph(node) || headingLevel(node) > 0) before.push(index);
    else before = [];
  }
  return { intro, items, end };
}

const headingLevel = (node: Node | undefined): number => Number(/^h([1-6])$/.exec(nameOf(node) ?? '')?.[1] ?? 0);

function lastRegion(nodes: readonly Node[]): Region | undefined {
  const end = endOfResources(nodes);
  const start = startOfRun(nodes, end);
  if (start === end) return undefined;
  const lists = nodes.slice(start, end).some(isList);
  const intro = leadIn(nodes, start);
  const announced = intro.length > 0 && ANNOUNCES.test(textOf([nodes[start - 1]!]));
  if (!lists && end - start < 2 && !(announced && end === nodes.length)) return undefined;
  if (!lists && nodes.slice(end).filter(isParagraph).length > 1) return undefined;
  const items = range(start, end);
  const closing = intro.length > 0 && isClosing(nodes[end]) ? [end] : [];

  // Further lists of links right above, each with a lead-in of its own, are part of it.
  while (intro.length > 0 && isList(nodes[intro[0]! - 1])) {
    const above = startOfRun(nodes, intro[0]!);
    const aboveIntro = leadIn(nodes, above);
    if (above === intro[0] || aboveIntro.length === 0) break;
    items.unshift(...range(above, intro[0]!));
    intro.unshift(...aboveIntro);
  }
  return { intro: [...intro, ...closing], items, end };
}

/** The end of the sentence that leads in: "Daha fazla bilgi için; … inceleyebilirsiniz." */
const isClosing = (node: Node | undefined): boolean =>
  node !== undefined && isParagraph(node) && /^\p{Ll}/u.test(textOf([node])) && isLeadIn(node);

/**
 * Where the prose begins that may stand behind the resources: one paragraph, or up to three that each point to one
 * thing more ("Ayrıca … inceleyebilirsiniz").
 */
function endOfResources(nodes: readonly Node[]): number {
  let end = nodes.length;
  while (end > 0 && (isRule(nodes[end - 1]) || (isParagraph(nodes[end - 1]) && !holdsResources(nodes[end - 1])))) end -= 1;
  const behind = nodes.slice(end).filter(isParagraph);
  const isAllowed =
    behind.length < 2 ||
    (behind.length < 4 && behind.every((node) => elementOf(node).children.some((child) => linkTarget(child) !== undefined)));
  return isAllowed ? end : nodes.length;
}

/** The heading and the sentence right above a list, as far as they lead to it; of two sentences the first announces. */
function leadIn(nodes: readonly Node[], start: number): number[] {
  const isSentence = (node: Node | undefined) => isParagraph(node) && isLeadIn(node);
  let first = isSentence(nodes[start - 1]) ? start - 1 : start;
  if (first < start && isSentence(nodes[first - 1]) && ANNOUNCES.test(textOf([nodes[first - 1]!]))) first -= 1;
  if (headingLevel(nodes[first - 1]) > 0) first -= 1;
  return range(first, start);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

function startOfRun(nodes: readonly Node[], end: number): number {
  let start = end;
  while (start > 0 && holdsResources(nodes[start - 1])) start -= 1;
  return start;
}

/** The contents of a block's items: of a list each, of a paragraph itself. */
function itemsOf(block: Node | undefined): Node[][] {
  const { children } = elementOf(block);
  return isList(block) ? children.map((item) => elementOf(item).children) : [children];
}

function holdsResources(block: Node | undefined): boolean {
  if (!isList(block) && !(isParagraph(block) && !/:\s*$/.test(textOf([block!])))) return false; // a colon leads in
  const items = itemsOf(block);
  const found = items.filter(isResource).length;
  return found > 0 && found >= items.length * LEAST_SHARE;
}

/** How a sentence ends that announces what follows. */
const ANNOUNCES = /[:;]\s*$/;

function isLeadIn(block: Node | undefined): boolean {
  if (headingLevel(block) > 0) return true;
  if (!isParagraph(block)) return false;
  const { children } = elementOf(block);
  const text = textOf(children).trim();
  const isSentence = !/[.!?…]["”’)]*\s+\p{Lu}/u.test(text);
  const holdsLink = children.some((node) => linkTarget(node) !== undefined);
  return text.length <= LONGEST_LEAD_IN && (ANNOUNCES.test(text) ? isSentence || !holdsLink : isSentence && !holdsLink);
}

/** Halves of one title, or one thing named twice. Rows that begin with the same platform and go on to other things are several. */
function isSameResource(first: Resource, second: Resource): boolean {
  const leadsElsewhere = (node: Node) => linkTarget(node) !== undefined && linkTarget(node) !== first.url;
  return first.url === second.url && ![...first.note, ...second.note].some(leadsElsewhere);
}

/** Moves a block's items to the resources. An item without a link cannot be one: it stays in the answer, and is named. */
function takeResources(block: Node, extracted: Extracted, report: (node: Node) => Finding): void {
  const { children } = elementOf(block);
  const left: Node[] = [];
  for (const [index, item] of itemsOf(block).entries()) {
    const resource = parseResource(item);
    const previous = extracted.resources.at(-1);
    if (!resource) {
      left.push(children[index]!);
      extracted.findings.push(report(children[index]!));
    } else if (previous && isSameResource(previous, resource))
      extracted.resources[extracted.resources.length - 1] = mergeResource(previous, resource);
    else extracted.resources.push(resource);
  }
  if (left.length > 0) extracted.answer.push(withChildren(block, left));
}
