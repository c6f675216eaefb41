import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../../src/bundle/index.js';
import { blankRows, mendBlanks } from '../../src/compiler/parse/mend-blanks.js';
import { compileEntry } from './compile-entry.js';

for (const { name, why, yes, no } of blankRows) {
  test(`a blank that only looks like one: ${name}`, () => {
    assert.match(why, /\.$/);
    for (const [written, meant] of yes) assert.equal(mendBlanks(written), meant);
    for (const text of no) assert.equal(mendBlanks(text), text);
  });
}

const BLANKS = ['\u00A0', '\u2009', '\u202F', '\u3000'];

/** Whatever blank is written, the entry is the one with ordinary blanks. */
function assertSame(body: string) {
  const plain = compileEntry(body.replaceAll('~', ' '));
  for (const blank of BLANKS) {
    const { choice, problems } = compileEntry(body.replaceAll('~', blank));
    assert.deepEqual([choice.answer, problems], [plain.choice.answer, plain.problems], `U+${blank.codePointAt(0)!.toString(16)}: ${body}`);
  }
}

test('lists, headings, rules, tables and quotations are what they look like', () => {
  for (const body of [
    '-~Bir\n-~İki',
    '*~Bir\n*~İki',
    '1.~Bir\n2.~İki',
    '1)~toplanın\n2)~yazın',
    '##~Bir~##\n\nMetin.',
    '>~Alıntı\n>~-~bir',
    '-~Bir\n~~-~iki\n~~-~üç',
    '- Bir\n~\n~~Devamı.\n~\n- İki',
    'Bir.\n~~\n---~\n~\nİki.',
    '| a | b |\n|~---~|~---~|\n| 1 | 2 |',
    '~~Metin.',
  ])
    assertSame(body);
});

test('a heading without a blank behind its signs is a heading; a hashtag is not', () => {
  const { answer } = compileEntry('Önce.\n\n##Sonra ne olur?\n\nMetin.').choice;
  assert.deepEqual(
    answer.map((node: Node) => node[0]),
    ['p', 'h1', 'p'],
  );
  assert.deepEqual(compileEntry('#dayanışma büyütür.').choice.answer, [['p', '#dayanışma büyütür.']]);
});

test('what can also be meant stays as it is written', () => {
  for (const text of [
    '19.\u00A0yüzyılda dernekler çoğaldı.',
    '12.\u00A0Kalkınma Planı',
    '+\u00A090 312',
    'Bir.\n\n\u00A0\u00A0\u00A0\u00A0İki.',
  ])
    assert.equal(mendBlanks(text), text);
  assert.deepEqual(compileEntry('\u00A0\u00A0\u00A0\u00A0\u00A0Bir söz.').choice.answer, [['p', 'Bir söz.']]);
  assert.equal(mendBlanks('```\n-\u00A0a\n##b\n```'), '```\n-\u00A0a\n##b\n```');
});

test('a mark of 64 kB of blanks ends at once', () => {
  const started = process.cpuUsage().user;
  for (const text of [
    '\u00A0'.repeat(20_000) + 'x',
    '- '.repeat(30_000) + '\u00A0x',
    '|-\u00A0'.repeat(16_000) + 'x',
    '\n'.repeat(60_000) + '\u00A0x',
    `#\u00A0${'\u00A0#'.repeat(16_000)}x`,
  ])
    mendBlanks(text);
  assert.ok(process.cpuUsage().user - started < 2_000_000);
});
