import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile } from '../../src/compiler/compile.js';
import { fuzz } from './fuzz.js';

const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('title', 'question_id', 'choice_id', 'lang', 'summary', 'reviewed', 'draft') },
  fc.constantFrom(
    'tittle',
    'theme',
    '__proto__',
    'constructor',
    'toString',
    '<<',
    '"title"',
    "'choice_id'",
    '? title',
    '- title',
    'Title',
    'soru',
    ' title',
    '\ttitle',
    '&a title',
    '!!str title',
    '{title',
    '[title',
  ),
  fc.string({ maxLength: 12 }),
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('9', '2', '"9"', "'2'", 'Ortak arıyoruz.', '2025-03-31', 'true', 'en') },
  fc.constantFrom(
    '09',
    '0x9',
    '9.0',
    '9 ',
    '[9]',
    '',
    '~',
    'null',
    '"',
    "'",
    '|',
    '>-',
    '*a',
    '&a 9',
    '!!js/function x',
    '{a: 1}',
    '# 9',
    '9 # dokuz',
    'a: b',
    '1e3',
    '.inf',
    '\u00a09',
    '\u200b9',
    '９',
    '-9',
    '9_9',
    '../../x',
    '<b>',
    '\u202e9',
    '---',
    '...',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const separator = fc.constantFrom(': ', ': ', ': ', ':', ' : ', ':\t', '=', '：', ':\n  ');
const line = fc.tuple(key, separator, value).map((parts) => parts.join(''));
const fence = fc.constantFrom(
  '---',
  '---',
  '---',
  '---',
  '--- ',
  '---js',
  '----',
  '--',
  '—',
  ' ---',
  '+++',
  '',
  '\ufeff---',
  '---\r',
  '---\n',
);

const file = fc
  .tuple(fence, fc.array(line, { maxLength: 12 }), fence, fc.constantFrom('Metin.', '', '---\ntitle: x\n---', '```js\n---\n```'))
  .map(([open, lines, close, body]) => [open, ...lines, close, body].join('\n'));

const path = fc.constantFrom(
  'S9C2.md',
  'S9C2.md',
  'S9.md',
  'q09-c2.md',
  'ortak.md',
  'en/S9C2.md',
  'themes.yml',
  '__proto__/S9C2.md',
  'S9C3 (1).md',
);

fuzz('front matter of any kind: read as it stands, or told', 0.15, fc.tuple(path, file), ([name, content]) => {
  const prototype = Reflect.ownKeys(Object.prototype).length;
  const { bundle, problems } = compile([{ path: name, content }]);
  assert.equal(Reflect.ownKeys(Object.prototype).length, prototype);
  for (const { what, why, fix } of problems) assert.ok(what && why && fix);
  const shown = bundle.flatMap(({ questions }) =>
    questions.flatMap(({ question, choices }) => choices.map((choice) => ({ ...choice, question: question.id }))),
  );
  for (const { id, question, title } of shown) {
    for (const number of [id, question]) assert.match(number, /^[A-Za-z1-9][A-Za-z0-9_-]{0,31}$/);
    assert.ok(title.trim());
    assert.ok(content.includes(id) && content.includes(question), 'no number is made up');
  }
  if (shown.length === 0 && bundle.length === 0 && name !== 'themes.yml')
    assert.ok(problems.length > 0 || /draft/.test(content), 'nothing is left out in silence');
});
