import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describePage } from './format-document.mjs';
import { LIT_MARKERS } from './inspect.mjs';
import { readPages } from './read-pages.mjs';

const rows = readFileSync('docs/hosts.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ['));

test('docs/hosts.md has a row for every host page, and says what the page says', () => {
  const described = readPages().map((page) => `| ${describePage(page).join(' | ')} |`);
  assert.deepEqual(rows.map((row) => row.split(' | ').slice(0, 3).join(' | ') + ' |').sort(), described.sort());
});

test('README.md and docs/hosts.md say how many there are', () => {
  for (const [path, found] of [
    ['README.md', /On (\d+) odd host pages/],
    ['docs/hosts.md', /These are (\d+) pages/],
  ] as const)
    assert.equal(found.exec(readFileSync(path, 'utf8'))?.[1], String(rows.length), path);
});

test('docs/hosts.md names what the script puts on window', () => {
  const [sentence] = /^- `window` gets no new name except .*?\./m.exec(readFileSync('docs/hosts.md', 'utf8'))!;
  assert.deepEqual(
    [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ['window', ...LIT_MARKERS],
  );
});

test('there are sixty host pages or more, right in three browsers', () => {
  assert.ok(rows.length >= 60);
  for (const row of rows) assert.match(row, / \| ✓ \| ✓ \| ✓ \|$/);
});

test('every host page tells what is odd and what is expected', () => {
  for (const { name, title, expect } of readPages()) {
    assert.ok(title, name);
    assert.ok(expect.length, name);
    for (const word of expect) assert.match(word, /^(\d+\/\d+|inside|notice|nothing|question|none|frame)$/, name);
  }
});
