import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allowedTags } from '../../src/bundle/index.js';
import { mutations } from './mutations.mjs';
import { openCompiler, openElement, openSite } from './take-checks-away.mjs';

test('docs/security.md counts rules and mutants as they are', () => {
  const text = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
  const counted = Object.fromEntries(
    [...text.matchAll(/<!-- (\w+) -->(\d+)<!-- \/\1 -->/g)].map(([, name, count]) => [name, Number(count)]),
  );
  const tables = Object.values(allowedTags);
  assert.deepEqual(counted, {
    tags: tables.length,
    attributes: tables.flatMap((attributes) => Object.keys(attributes)).length,
    mutants: mutations.length,
  });
});

test('what mutants and controls take away stands in the source, once', () => {
  const replace = (file: string, from: string) => {
    const count = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split(from).length - 1;
    assert.equal(count, 1, `${file}: ${from}`);
  };
  for (const { file, from } of mutations) replace(file, from);
  for (const open of [openCompiler, openElement, openSite]) open({ replace });
});
