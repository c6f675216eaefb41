import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Rule } from '../../src/compiler/resources/rule.js';
import { printKinds, printReading, replaceBetween } from './print-reading.js';
import { ruleGroups, rulesAppliedTo } from './rule-groups.js';

const rules = ruleGroups.flatMap((group) => group.rules);

describe('the examples of every rule', () => {
  for (const group of ruleGroups) {
    for (const { name, yes, no } of group.rules) {
      test(name, () => {
        for (const example of yes)
          assert.ok(
            rulesAppliedTo(example, group.examples).has(name),
            `${name} should apply to: ${example}\n${shown(example, group.examples)}`,
          );
        for (const example of no) assert.ok(!rulesAppliedTo(example, group.examples).has(name), `${name} should not apply to: ${example}`);
      });
    }
  }
});

const shown = (...example: Parameters<typeof rulesAppliedTo>) => `applied: ${[...rulesAppliedTo(...example)].join(', ')}`;

test('every rule has a name of its own, reasons in both languages, and examples', () => {
  const names = rules.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
  for (const { name, why, no } of rules) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    for (const sentence of [why.en, why.tr]) assert.match(sentence, /^[\p{Lu}“"].*[.)]$/u, name);
    assert.notEqual(no.length, 0, name);
  }
});

test('every rule of the compiler is in an index, and so in the document', async () => {
  const folder = new URL('../../src/compiler/resources/rules/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const exported = await Promise.all(
    files.map(async (file): Promise<unknown[]> => Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>)),
  );
  const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'why' in value && 'yes' in value;
  const names = exported
    .flat(2)
    .filter(isRule)
    .map(({ name }) => name);
  assert.deepEqual([...new Set(names)].sort(), rules.map(({ name }) => name).sort());
});

test('docs/reading.md and the table of kinds in README.md are what the rules say: npm run docs:reading', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  assert.equal(read('docs/reading.md'), printReading());
  assert.equal(read('README.md'), replaceBetween(read('README.md'), 'kinds', printKinds()));
});
