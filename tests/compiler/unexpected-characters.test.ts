import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterRows, unexpectedCharacters } from '../../src/compiler/checks/unexpected-characters.js';
import { compile } from '../../src/compiler/compile.js';
import { compileEntry } from './compile-entry.js';

const told = (text: string) =>
  unexpectedCharacters('S9C2.md', text).map(({ line, column, details }) => [
    line,
    column,
    'kind' in details && details.kind,
    'code' in details && details.code,
  ]);

for (const { name, why, yes, no } of characterRows) {
  test(`nobody means it: ${name}`, () => {
    assert.match(why, /\.$/);
    for (const text of yes)
      assert.deepEqual(
        told(text).map(([, , kind]) => kind),
        [name],
        JSON.stringify(text),
      );
    for (const text of no) assert.deepEqual(told(text), [], JSON.stringify(text));
  });
}

test('each is named once for its line, with its place and its code', () => {
  assert.deepEqual(told('Bir\n\u{F0000}x \uFFFD\uFFFD\n\uFFFD'), [
    [2, 1, 'private', 'U+F0000'],
    [2, 5, 'replacement', 'U+FFFD'],
    [3, 1, 'replacement', 'U+FFFD'],
  ]);
});

test('in titles, in question files and in themes.yml, too; the text is published as it is', () => {
  const { bundle, problems } = compile([
    { path: 'S9.md', content: '---\nquestion_id: 9\ntitle: Ortakl\uFFFDk\ntheme: a\n---\n' },
    { path: 'themes.yml', content: 'a: Y\uFFFDnetim\n' },
  ]);
  assert.deepEqual(
    problems.map(({ file, line, id, severity }) => [file, line, id, severity]),
    [
      ['S9.md', 3, 'character-unexpected', 'warning'],
      ['themes.yml', 1, 'character-unexpected', 'warning'],
    ],
  );
  assert.equal(bundle[0]?.questions[0]?.question.title, 'Ortakl\uFFFDk');
  assert.deepEqual(compileEntry('Bir\u000Biki').problems, ['character-unexpected:6']);
});
