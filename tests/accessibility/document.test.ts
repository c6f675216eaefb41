import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const document = readFileSync('docs/accessibility.md', 'utf8');

/** WCAG 2.2, levels A and AA: how many criteria each guideline has there, by their numbers. https://www.w3.org/TR/WCAG22/ */
const criteria = [
  '1.1.1',
  '1.2.1',
  '1.2.2',
  '1.2.3',
  '1.2.4',
  '1.2.5',
  '1.3.1',
  '1.3.2',
  '1.3.3',
  '1.3.4',
  '1.3.5',
  '1.4.1',
  '1.4.2',
  '1.4.3',
  '1.4.4',
  '1.4.5',
  '1.4.10',
  '1.4.11',
  '1.4.12',
  '1.4.13',
  '2.1.1',
  '2.1.2',
  '2.1.4',
  '2.2.1',
  '2.2.2',
  '2.3.1',
  '2.4.1',
  '2.4.2',
  '2.4.3',
  '2.4.4',
  '2.4.5',
  '2.4.6',
  '2.4.7',
  '2.4.11',
  '2.5.1',
  '2.5.2',
  '2.5.3',
  '2.5.4',
  '2.5.7',
  '2.5.8',
  '3.1.1',
  '3.1.2',
  '3.2.1',
  '3.2.2',
  '3.2.3',
  '3.2.4',
  '3.2.6',
  '3.3.1',
  '3.3.2',
  '3.3.3',
  '3.3.4',
  '3.3.7',
  '3.3.8',
  '4.1.2',
  '4.1.3',
];

const rows = document.split('\n').flatMap((line) => /^\| ([\d.]+) .+ \(A{1,2}\) \| (.+?) \| (.*?) ?\|$/.exec(line)?.slice(1, 4) ?? []);
const rowsOf = (column: number): string[] => rows.filter((_, index) => index % 3 === column);

test('every criterion of A and AA has its row, in order', () => {
  assert.equal(criteria.length, 55);
  assert.deepEqual(rowsOf(0), criteria);
});

test('every criterion says how it was tested, unless there is no such thing or it is the host’s', () => {
  const untested = rowsOf(0).filter((_, index) => !rowsOf(2)[index] && !/^(n\/a|host)/.test(rowsOf(1)[index]!));
  assert.deepEqual(untested, []);
});

test('the files of tests are there, and every one of this folder is named', () => {
  const named = [...document.matchAll(/`(tests\/[\w/.-]+\.ts)`/g)].map(([, path]) => path!);
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
  const here = readdirSync('tests/accessibility')
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/accessibility/${file}`);
  assert.deepEqual(
    here.filter((path) => !named.includes(path)),
    [],
  );
  const short = [...document.matchAll(/`([\w-]+(?:\.browser|\.page)?\.test\.ts)`/g)].map(([, file]) => file!);
  assert.deepEqual(
    short.filter((file) => !named.some((path) => path.endsWith(`/${file}`))),
    [],
  );
});
