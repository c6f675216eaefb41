import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanUrls, urlRows } from '../../src/compiler/parse/clean-urls.js';
import { compileEntry } from './compile-entry.js';

for (const { name, why, yes, no } of urlRows) {
  test(`what no URL has goes: ${name}`, () => {
    assert.match(why, /\.$/);
    for (const [written, meant] of yes) assert.equal(cleanUrls(written), meant);
    for (const text of no) assert.equal(cleanUrls(text), text);
  });
}

test('the link opens the page that was meant, and words keep their soft hyphens', () => {
  const { choice, problems } = compileEntry('Ge\u00ADçer: [rehber](https://a.org/reh\u00ADber.pdf\u00A0) var.');
  assert.deepEqual(choice.answer, [['p', 'Ge\u00ADçer: ', ['a', { href: 'https://a.org/rehber.pdf', kind: 'pdf' }, 'rehber'], ' var.']]);
  assert.deepEqual(problems, []);
});

test('code is left alone', () => {
  const code = '```\nhttps://a.org/a\u00ADb\n```';
  assert.equal(cleanUrls(code), code);
});
