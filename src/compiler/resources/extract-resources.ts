import type { Node, Resource } from '../../bundle/index.js';
import { elementOf, textOf, withChildren } from '../answer/node-tree.js';
import type { Answer } from '../answer/parse-answer.js';
import { finding, type Finding } from '../model/problem.js';
import { isDivider, rowsOf } from './blocks.js';
import { areSameResource, mergeResources } from './merge-resources.js';
import { parseResource, type ParsedResource } from './parse-resource.js';
import { findDoubts } from './find-doubts.js';
import { findPlaces } from './find-places.js';
import type { PlacedPart, PlacedRow } from './placed-part.js';
import type { Place } from './place.js';
import { asHeading } from './rules/place/resources-heading.js';
import { dividerBeforeResources } from './rules/place/divider-before-resources.js';
import { restIsAnswer } from './rules/place/rest-is-answer.js';
import { splitBlocks } from './split-blocks.js';

/** An answer without its resources, and the resources. */
export interface Extracted {
  answer: Node[];
  resourcesIntro: Node[];
  resources: Resource[];
  findings: Finding[];
  /** The resources with the rules that made them. */
  parsed: readonly ParsedResource[];
  /** What became of every block, in order. */
  placed: PlacedPart[];
}

const REST: Place = { role: 'answer', rule: restIsAnswer };
const NO_ROWS: readonly PlacedRow[] = [];

/**
 * Takes the resources out of an answer. They are recognised by structure, not by wording: the last lists or paragraphs in
 * which each row is a link with a note. A short lead-in may come before them and some text after. A heading `Kaynaklar`
 * or `Resources` marks them for certain. The rules are in `rules/`.
 */
export function extractResources(file: string, answer: Answer): Extracted {
  const parts = splitBlocks(answer.nodes);
  const places = findPlaces(parts.map(({ node }) => node));
  const placed = parts.map(({ node, block, splitBy }, index): PlacedPart => {
    const { role, rule } = places.get(index) ?? REST;
    return { node, block, splitBy, role, rule, rows: NO_ROWS };
  });
  const extracted: Extracted = { answer: [], resourcesIntro: [], resources: [], findings: [], parsed: [], placed };
  const resources: ParsedResource[] = [];
  const taken = new Set<Node>();
  for (const { role, block } of placed) if (role !== 'answer') taken.add(block);
  for (const part of placed) {
    const { node, block, role } = part;
    if (role === 'intro') extracted.resourcesIntro.push(asHeading(node));
    else if (role === 'resources') {
      part.rows = readRows(node, resources);
      const left = part.rows.filter(({ resource }) => resource === undefined);
      if (left.length > 0)
        extracted.answer.push(
          withChildren(
            node,
            left.map((row) => row.node),
          ),
        );
      for (const row of left) {
        const line = answer.lineOf(row.node) ?? answer.lineOf(block);
        extracted.findings.push(finding('resource-link-missing', { file, line }, { text: textOf([row.node]) }));
      }
    } else if (taken.has(block)) extracted.answer.push(node);
    else if (extracted.answer.at(-1) !== block) extracted.answer.push(block); // not split after all
  }
  for (const { node, block, kind, text } of findDoubts(placed)) {
    const line = answer.lineOf(node) ?? answer.lineOf(block);
    extracted.findings.push(finding('resources-doubtful', { file, line }, { kind, text }));
  }
  extracted.parsed = resources;
  extracted.resources = resources.map(({ resource }) => resource);
  if (taken.size > 0) dropDividers(extracted);
  return extracted;
}

/** Reads the rows of a block and adds their resources to the others. A row that repeats the one before is joined to it. */
function readRows(block: Node, resources: ParsedResource[]): PlacedRow[] {
  const { children } = elementOf(block);
  return rowsOf(block).map((content, index) => {
    const node = children[index]!;
    const parsed = parseResource(content);
    const previous = resources.at(-1);
    if (parsed && previous && areSameResource(previous, parsed)) resources[resources.length - 1] = mergeResources(previous, parsed);
    else if (parsed) resources.push(parsed);
    return { node, content, resource: parsed && resources.length - 1 };
  });
}

/** A line across the page that separated the answer from its resources would now end the answer. */
function dropDividers({ answer, placed }: Extracted): void {
  while (isDivider(answer.at(-1))) {
    const divider = answer.pop()!;
    const part = placed.find(({ node }) => node === divider);
    if (part) Object.assign(part, { role: 'left-out', rule: dividerBeforeResources });
  }
}
