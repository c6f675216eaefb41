import { textOf } from '../answer/node-tree.js';
import { parseAnswer, type Answer } from '../answer/parse-answer.js';
import { splitFrontMatter } from '../front-matter/split-front-matter.js';
import type { FindMedia, SourceFile } from '../model/source-file.js';
import { decodeSource } from '../parse/decode-source.js';
import { renderBody } from '../parse/parse-entry.js';
import { parseFile } from '../parse/parse-file.js';
import { rowsOf } from '../resources/blocks.js';
import { decideResource } from '../resources/decide-resource.js';
import { extractResources } from '../resources/extract-resources.js';
import type { PlacedPart, PlacedRow } from '../resources/placed-part.js';
import type { Rule } from '../resources/rule.js';
import { noLink } from '../resources/rules/before-link/no-link.js';
import { itemWithoutLink } from '../resources/rules/place/item-without-link.js';
import { lastLinks } from '../resources/rules/place/last-links.js';
import { listMostlyResources } from '../resources/rules/place/list-mostly-resources.js';
import { listsAbove } from '../resources/rules/place/lists-above.js';
import { explainResource } from './explain-resource.js';
import type { ExplainedBlock, ExplainedResource, ExplainedRow, Explanation } from './explanation.js';

/**
 * Says what the compiler makes of the blocks, resources and facts of an entry, and by which rule. It runs the stages that
 * the compiler runs, and reads the rules off their results.
 *
 * @returns undefined where the file is not an entry, or has an error that keeps it from being one: `check` reports those
 */
export function explainEntry(source: SourceFile, findMedia: FindMedia): Explanation | undefined {
  const { content, draft } = parseFile(source, { findMedia });
  const address = content?.kind === 'entry' ? content.address : draft;
  if (address?.choice === undefined) return undefined;
  const { question, choice } = address;
  return { address: { question, choice }, isDraft: draft !== undefined, blocks: explainText(source, findMedia) };
}

function explainText(source: SourceFile, findMedia: FindMedia): ExplainedBlock[] {
  const { path } = source;
  const decoded = decodeSource(source);
  const split = 'text' in decoded ? splitFrontMatter(path, decoded.text) : undefined;
  if (!split || 'finding' in split) return [];
  const answer = parseAnswer(path, renderBody(split.body), split.bodyLine, findMedia, true);
  const { placed, parsed } = extractResources(path, answer);
  const resources = parsed.map(explainResource);
  return placed.map((part) => explainBlock(part, resources, answer));
}

function explainBlock(part: PlacedPart, resources: readonly ExplainedResource[], answer: Answer): ExplainedBlock {
  const { node, block, role, rule, splitBy } = part;
  const line = answer.lineOf(node) ?? answer.lineOf(block);
  const rows =
    role === 'resources'
      ? part.rows.map((row) => explainRow(part, row, resources, answer.lineOf(row.node) ?? line))
      : rowsOf(node).flatMap((content) => explainOtherRow(content, line));
  return { line, role, text: rowsOf(node).map(textOf).join(' · '), rules: splitBy ? [splitBy, rule] : [rule], rows };
}

function explainRow(part: PlacedPart, row: PlacedRow, resources: readonly ExplainedResource[], line: number | undefined): ExplainedRow {
  const { before, after, isResource } = decideResource(row.content);
  const rules: Rule[] = after ? [before, after] : [before];
  if (row.resource === undefined) rules.push(itemWithoutLink);
  else if (!isResource) rules.push(part.rule === lastLinks || part.rule === listsAbove ? listMostlyResources : part.rule);
  const resource = row.resource === undefined ? undefined : resources[row.resource];
  return { line, text: textOf(row.content), hasShape: isResource, rules, resource };
}

/** A row outside of the resources is worth a word where it has a link: somebody may ask why it is not one. */
function explainOtherRow(content: PlacedRow['content'], line: number | undefined): ExplainedRow[] {
  const { before, after, isResource } = decideResource(content);
  const rules = after ? [before, after] : [before];
  return before === noLink ? [] : [{ line, text: textOf(content), hasShape: isResource, rules, resource: undefined }];
}
