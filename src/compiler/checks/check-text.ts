import { finding, type Finding, type ProblemDetails, type ProblemId } from '../model/problem.js';
import type { RenderedMarkdown } from '../answer/render-markdown.js';
import type { Check } from './check.js';
import { entryText } from './entry-text.js';
import { headingMarkTyped } from './heading-mark-typed.js';
import { foreignTable } from './foreign-table.js';
import { headingUnderlined } from './heading-underlined.js';
import { linkDefinitionUnused } from './link-definition-unused.js';
import { linkSplit } from './link-split.js';
import { linkTargetMissing } from './link-target-missing.js';
import { listLineJoined } from './list-line-joined.js';
import { listMarkerEscaped } from './list-marker-escaped.js';
import { listMarkerTyped } from './list-marker-typed.js';
import { parenthesisDoubled } from './parenthesis-doubled.js';
import { strayMarkup } from './stray-markup.js';
import { tableRowLong } from './table-row-long.js';
import { textIndented } from './text-indented.js';

/** Everything that is looked for in the text of an entry. */
export const checks: readonly Check[] = [
  linkDefinitionUnused,
  tableRowLong,
  foreignTable,
  headingUnderlined,
  textIndented,
  listLineJoined,
  listMarkerEscaped,
  listMarkerTyped,
  headingMarkTyped,
  strayMarkup,
  linkTargetMissing,
  parenthesisDoubled,
  linkSplit,
];

/**
 * Finds what a word processor or a slip left in the text of an entry.
 *
 * @param file path of the entry, for the findings
 * @param firstLine line of the file on which the Markdown begins, from 1
 * @returns the findings, check by check
 */
export function checkText(file: string, rendered: RenderedMarkdown, firstLine: number): Finding[] {
  const text = entryText(rendered);
  const findings: Finding[] = [];
  for (const check of checks) {
    check.find(text, (line, details: ProblemDetails[ProblemId]) => {
      findings.push(finding(check.name, { file, line: firstLine + line }, details));
    });
  }
  return findings;
}
