import type { ExplainedResource, ExplainedRow, Explanation, Fact } from '../compiler/explain/explanation.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import { cut, visible } from '../compiler/messages/visible.js';
import type { Rule } from '../compiler/resources/rule.js';
import { noLink } from '../compiler/resources/rules/before-link/no-link.js';
import { explainMessages, type ExplainMessages } from './explain-messages.js';

/** So much of a block is repeated, in characters: enough to find it. */
const MAX_EXCERPT = 60;

/**
 * An explanation as text: a line for every block, row and fact with the names of its rules in square brackets, then what
 * those rules say. Safe for a terminal: it obeys nothing in the text.
 *
 * @param path of the file, as the caller wrote it
 */
export function formatExplanation(path: string, { address, isDraft, blocks }: Explanation, messages: MessageLanguage): string {
  const say = explainMessages[messages];
  const used = new Set<Rule>();
  const by = (rules: readonly Rule[]) => {
    for (const rule of rules) used.add(rule);
    return `[${rules.map(({ name }) => name).join(', ')}]`;
  };
  const lines = [`${visible(path)}  ${say.entry(`${address.question}/${address.choice}`, isDraft)}`, ''];
  let previous: ExplainedResource | undefined;
  for (const { line, role, text, rules, rows } of blocks) {
    lines.push(`${placeOf(path, line)}  ${say.roles[role]}  ${excerpt(text)}  ${by(rules)}`);
    for (const row of rows) {
      lines.push(
        `    ${row.line === undefined ? '' : `${row.line}  `}${nameOfRow(row, previous, say)}  ${excerpt(row.resource?.title ?? row.text)}  ${by(row.rules)}`,
      );
      if (row.resource && row.resource !== previous) lines.push(...formatFacts(row.resource, say, by));
      previous = row.resource ?? previous;
    }
  }
  const names = [...used].sort((a, b) => (a.name < b.name ? -1 : 1));
  lines.push('', say.rules, ...names.map(({ name, why }) => `  ${name}: ${why[messages]}`));
  return lines.map((line) => `${line}\n`).join('');
}

const placeOf = (path: string, line: number | undefined): string => [visible(path), ...(line === undefined ? [] : [line])].join(':');

const excerpt = (text: string): string => visible(cut(text.replace(/\s+/g, ' ').trim(), MAX_EXCERPT));

function nameOfRow({ resource, hasShape, rules }: ExplainedRow, previous: ExplainedResource | undefined, say: ExplainMessages): string {
  if (resource) return resource === previous ? say.joined : say.resource;
  if (hasShape) return say.shapes.resource;
  return rules.includes(noLink) ? say.shapes.other : say.shapes.text;
}

function formatFacts(
  { url, titleRules, kind, lang, year }: ExplainedResource,
  say: ExplainMessages,
  by: (rules: readonly Rule[]) => string,
): string[] {
  const fact = (name: string, { value, rule, rejected }: Fact<string | number>): string[] => [
    `        ${name}: ${value ?? say.unstated}${rule ? `  ${by([rule])}` : ''}`,
    ...rejected.map((other) => `            ${say.rejected(other.found && visible(other.found))}  ${by([other.rule])}`),
  ];
  return [
    `        ${visible(url)}`,
    ...(titleRules.length > 0 ? [`        ${say.title}  ${by(titleRules)}`] : []),
    `        ${say.kind}: ${say.kinds[kind.value]}  ${by([kind.rule])}`,
    ...fact(say.lang, lang),
    ...fact(say.year, year),
  ];
}
