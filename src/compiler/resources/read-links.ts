import type { Node } from '../../bundle/index.js';
import { elementOf, isParagraph, joinTexts, linkTarget, nameOf, textOf } from '../answer/node-tree.js';
import { withoutNumber } from '../model/list-marks.js';
import { isResource } from './decide-resource.js';

/**
 * Between two links: the end of a quotation and a note in brackets, or a note that a semicolon ends; a mark or a word that joins; what
 * belongs to the next link, a quotation mark or a typed number.
 */
const GAP =
  /^(?<note>["”’»]?(?:\s*\([^()]*\))?|["”’»]?\s*[,.(–—-][^;]*(?=;))\s*(?<mark>[,;/|·•+–—-]|,?\s*(?<joiner>ve|veya|ya da|ile|and|or|&)(?![\p{L}\p{N}]))?\s*(?<opening>["“„«]|\S{1,6})?\s*$/u;

/** Before the first link: a lead-in with a colon or semicolon, and what belongs to the link. */
const BEFORE = /^(?<lead>.*[:;])?\s*(?<opening>["“„«]|\S{1,6})?\s*$/su;

/** A paragraph that is several links, taken apart. */
export interface Links {
  /** The words before the first link, which end with a colon or semicolon. Empty where there are none. */
  lead: string;
  /** Each link, with what belongs to it. */
  rows: Node[][];
  /** Whether each row is a resource by itself, and no word such as "and" joins them, which would be lost. */
  canBeSplit: boolean;
  /** Whether nothing but brackets comes after the last link. */
  endsWithLink: boolean;
}

/** The links of a paragraph that is several of them, one after the other; undefined for any other block. */
export function readLinks(block: Node | undefined): Links | undefined {
  if (!isParagraph(block)) return undefined;
  const nodes = withoutFormatting(elementOf(block).children);
  const starts = nodes.flatMap((node, index) => (linkTarget(node) === undefined ? [] : [index]));
  const targets = starts.map((index) => linkTarget(nodes[index])!);
  if (starts.length < 2 || new Set(targets).size < targets.length) return undefined;
  if (starts.length === 2 && isHome(targets[1]!)) return undefined; // the publisher, with a link
  if (!nodes.every((node) => typeof node === 'string' || linkTarget(node) !== undefined)) return undefined;
  const gaps = starts.slice(1).map((start, index) => GAP.exec(textOf(nodes.slice(starts[index]! + 1, start)))?.groups);
  const before = BEFORE.exec(textOf(nodes.slice(0, starts[0])))?.groups;
  const openings = [before, ...gaps].map((groups) => groups && readOpening(groups['opening']));
  if (openings.includes(undefined)) return undefined;
  if (starts.length === 2 && gaps[0]!['mark'] === undefined && openings[1] === '') return undefined; // next to each other, as in text
  const after = textOf(nodes.slice(starts.at(-1)! + 1));
  const notes = [...gaps.map((groups) => groups!['note']!), after];
  const rows = starts.map((start, index) => joinTexts([openings[index]!, nodes[start]!, notes[index]!]));
  const canBeSplit = gaps.every((groups) => groups!['joiner'] === undefined) && rows.every(isResource);
  return { lead: before!['lead']?.trim() ?? '', rows, canBeSplit, endsWithLink: !/\p{L}/u.test(after.replace(/\([^()]*\)/g, '')) };
}

/** A quotation mark, or a typed number with a blank after it; undefined for other words. */
function readOpening(text = ''): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return /^["“„«]?$/.test(text) ? text : undefined;
  return withoutNumber(`${text} `).trim() === '' ? `${text} ` : undefined;
}

/** The content of a paragraph without bold and italics around its links. */
function withoutFormatting(nodes: readonly Node[]): Node[] {
  return joinTexts(
    nodes.flatMap((node) => {
      const inside = nameOf(node) === 'strong' || nameOf(node) === 'em' ? elementOf(node).children : [];
      return inside.some((child) => linkTarget(child) !== undefined) ? inside : [node];
    }),
  );
}

/** Whether a URL leads to the first page of a site. */
const isHome = (url: string): boolean => /^https?:\/\/[^/]+\/?$/.test(url);
