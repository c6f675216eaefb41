import type { Node, Resource } from '../bundle/index.js';
import { elementOf, isList, isParagraph, linkTarget, nameOf, textOf, withChildren } from './node-tree.js';
import type { Answer } from './parse-answer.js';
import { isResource, mergeResource, parseResource } from './parse-resource.js';
import { finding, type Finding } from './problem.js';
import { foldCase } from './resource-facts.js';

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
  const { nodes } = answer;
  const { intro, items, end } = markedRegion(nodes) ?? lastRegion(nodes) ?? { intro: [], items: [], end: 0 };
  const extracted: Extracted = { answer: [], resourcesIntro: intro.map((index) => nodes[index]!), resources: [], findings: [] };
  for (const [index, block] of nodes.entries()) {
    if (intro.includes(index)) continue;
    if (!items.includes(index) || index >= end) extracted.answer.push(block);
    else takeResources(block, extracted, (node) => finding('resource-link-missing', { file, line: answer.lineOf(node) }, { text: textOf([node]) }));
  }
  return extracted;
}

/** Indices of blocks: those that introduce the resources, those that hold them; none of them at or behind `end`. */
interface Region {
  intro: number[];
  items: number[];
  end: number;
}

function markedRegion(nodes: readonly Node[]): Region | undefined {
  const heading = nodes.findLastIndex((node) => headingLevel(node) > 0 && /^(kaynaklar|kaynakça|resources):?$/.test(foldCase(textOf([node])).trim()));
  if (heading < 0) return undefined;
  const next = nodes.findIndex((node, index) => index > heading && headingLevel(node) > 0 && headingLevel(node) <= headingLevel(nodes[heading]));
  const end = next < 0 ? nodes.length : next;
  const items: number[] = [];
  const intro = [heading];
  for (let index = heading + 1; index < end; index += 1) {
    const node = nodes[index];
    if ((isList(node) || isParagraph(node)) && itemsOf(node).some((item) => parseResource(item))) items.push(index);
    else if (items.length === 0 && isParagraph(node)) intro.push(index);
  }
  return items.length > 0 ? { intro, items, end } : undefined;
}

const headingLevel = (node: Node | undefined): number => Number(/^h([1-6])$/.exec(nameOf(node) ?? '')?.[1] ?? 0);

function lastRegion(nodes: readonly Node[]): Region | undefined {
  const proseBehind = isParagraph(nodes.at(-1)) && !holdsResources(nodes.at(-1)) ? 1 : 0;
  const end = nodes.length - proseBehind;
  let start = startOfRun(nodes, end);
  if (start === end) return undefined;
  const lists = nodes.slice(start, end).some(isList);
  const intro = isLeadIn(nodes[start - 1]) ? [start - 1] : [];
  const announced = intro.length > 0 && /[:;]\s*$/.test(textOf([nodes[start - 1]!]));
  if (!lists && end - start < 2 && !(announced && proseBehind === 0)) return undefined;
  const items = range(start, end);

  // Further lists of links right above, each with a lead-in of its own, are part of it.
  while (intro.length > 0 && isList(nodes[start - 2])) {
    const above = startOfRun(nodes, start - 1);
    if (above === start - 1 || !isLeadIn(nodes[above - 1])) break;
    items.unshift(...range(above, start - 1));
    intro.unshift(above - 1);
    start = above;
  }
  return { intro, items, end };
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
  if (!isList(block) && !isParagraph(block)) return false;
  const items = itemsOf(block);
  const found = items.filter(isResource).length;
  return found > 0 && found >= items.length * LEAST_SHARE;
}

function isLeadIn(block: Node | undefined): boolean {
  if (!isParagraph(block)) return false;
  const { children } = elementOf(block);
  const text = textOf(children).trim();
  const oneSentence = !/[.!?…]["”’)]*\s+\p{Lu}/u.test(text);
  return oneSentence && text.length <= LONGEST_LEAD_IN && !children.some((node) => linkTarget(node) !== undefined);
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
    } else if (previous?.url === resource.url) extracted.resources[extracted.resources.length - 1] = mergeResource(previous, resource);
    else extracted.resources.push(resource);
  }
  if (left.length > 0) extracted.answer.push(withChildren(block, left));
}
