import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeConflicts } from '../../src/compiler/checks/merge-conflicts.js';
import { compile } from '../../src/compiler/compile.js';

const linesOf = (text: string) => mergeConflicts('S9C2.md', text).map(({ line, details }) => [line, 'lines' in details && details.lines]);

test('each conflict is named at its first line, with all of its marks', () => {
  assert.deepEqual(linesOf('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> dal\nd'), [[2, [2, 4, 6]]]);
  assert.deepEqual(linesOf('<<<<<<< a\nb\n||||||| taban\nc\n=======\nd\n>>>>>>> e\n\n<<<<<<<\n=======\n>>>>>>>'), [
    [1, [1, 3, 5, 7]],
    [9, [9, 10, 11]],
  ]);
  assert.deepEqual(linesOf('Metin.\n>>>>>>> dal'), [[2, [2]]], 'also where the others were deleted');
});

test('code, headings and quotations are no conflicts', () => {
  for (const text of ['```\n<<<<<<< a\n=======\n>>>>>>> b\n```', 'Başlık\n=======', '<<<<<< altı', '> > > > > > > yedi', 'Bkz. <<<<<<< ok'])
    assert.deepEqual(linesOf(text), [], text);
});

test('neither version is published, and nothing else is said about the file', () => {
  const conflict = (text: string) => `<<<<<<< biz\n${text}\n=======\n${text}\n>>>>>>> siz\n`;
  const { bundle, problems } = compile([
    { path: 'S9.md', content: `---\nquestion_id: 9\n${conflict('title: Soru')}---\n` },
    { path: 'S9C2.md', content: `---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\n${conflict('Söz.')}` },
  ]);
  assert.deepEqual(
    problems.map(({ file, line, id, severity }) => [file, line, id, severity]),
    [
      ['S9.md', 3, 'merge-conflict', 'error'],
      ['S9C2.md', 6, 'merge-conflict', 'error'],
    ],
  );
  assert.deepEqual(
    bundle.flatMap(({ questions }) => questions),
    [],
  );
});
