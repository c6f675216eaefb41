import type { Kind } from '../../src/bundle/index.js';
import { kindRules } from '../../src/compiler/resources/rules/facts/kinds.js';
import type { Rule } from '../../src/compiler/resources/rule.js';
import { ruleGroups, type RuleGroup } from './rule-groups.js';

const DECISIONS: Record<string, string> = {
  resource: 'The row is a resource.',
  text: 'The row is not a resource.',
  'look-after': 'The rules about what comes after the link decide.',
};

/** The text of docs/reading.md. */
export function printReading(): string {
  return [
    '# How the compiler reads an entry',
    '<!-- Printed from the rules in src/compiler/resources by `npm run docs:reading`. Change the rules, not this file. -->',
    'For editors who ask why the compiler took a link for a resource, and for developers who change that. Ask for any entry:',
    '    npx stgm-guidance explain content/S9C2.md',
    'It prints for each block, resource and fact what it became, with the name of the rule in square brackets. The names are the headings below. `--messages tr` prints it in Turkish.',
    'Each rule has examples it applies to and similar examples it does not apply to. A test runs all of them. *Türkçesi her kuralın altında eğik yazıyladır.*',
    ...ruleGroups.flatMap(printGroup),
  ]
    .join('\n\n')
    .concat('\n');
}

function printGroup({ heading, about, rules, examples }: RuleGroup): string[] {
  return [`## ${heading}`, about, ...rules.flatMap((rule) => printRule(rule, examples))];
}

function printRule(rule: Rule & { decides?: string }, examples: RuleGroup['examples']): string[] {
  const decision = rule.decides === undefined ? '' : ` ${DECISIONS[rule.decides]}`;
  return [
    `### ${rule.name}`,
    `${rule.why.en}${rule.decides === 'look-after' ? '' : decision}`,
    `*${rule.why.tr}*`,
    ...printExamples('Applies to', rule.yes, examples),
    ...printExamples('Does not apply to', rule.no, examples),
  ];
}

function printExamples(label: string, list: readonly string[], kind: RuleGroup['examples']): string[] {
  if (list.length === 0) return [];
  const isLong = kind === 'text' || list.some((example) => example.includes('\n'));
  if (isLong) return [`${label}:`, ...list.map((example) => `\`\`\`markdown\n${kind === 'text' ? example : `- ${example}`}\n\`\`\``)];
  return [`${label}:`, list.map((example) => `- \`${example}\``).join('\n')];
}

/** README's table of kinds: a row for each kind, with the conditions of all its rules. */
export function printKinds(): string {
  const conditions = new Map<Kind, string[]>();
  for (const { kind, when } of kindRules) conditions.set(kind, [...(conditions.get(kind) ?? []), when]);
  const rows = [...conditions].map(([kind, all]) => `| \`${kind}\` | ${all.join('; or ')} |`);
  return ['| kind | rule |', '| --- | --- |', ...rows].join('\n');
}

/** A text with something else between two marks. */
export function replaceBetween(text: string, mark: string, content: string): string {
  const [start, end] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the marks ${start.trim()} and ${end.trim()} are missing`);
  return text.slice(0, from + start.length) + content + text.slice(to);
}
