import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuidanceBundle, UnreadableBundle } from '../../src/bundle/index.js';

const choice = (id: string) => ({ id, title: `Cümle ${id}`, answer: [['p', 'Öneri']], resourcesIntro: [], resources: [] });

const question = (id: string, choices: unknown = [choice('1')]) => ({ question: { id, title: `Soru ${id}` }, choices });

const guidance = (...questions: unknown[]) => ({ format: 1, lang: 'tr', themes: [{ id: 'Y', title: 'Yönetim' }], questions });

const idsOf = (value: unknown) => readGuidanceBundle(value).questions.map((read) => read.question.id);

test('reads themes, questions with their texts, and whose words they are', () => {
  const read = readGuidanceBundle({ ...guidance(question('1')), source: ['STGM ', ['script', 'x']] });
  assert.deepEqual(read, { ...guidance(question('1')), source: ['STGM ', 'x'], unreadable: [] });
});

for (const [what, broken] of Object.entries({
  'no choices in it': question('2', 'none'),
  'an id that is not one': question('<b>'),
  'a choice whose id is not one': question('2', [choice('?')]),
  'two choices with one id': question('2', [choice('1'), choice('1')]),
  'a choice without a title': question('2', [{ id: '1' }]),
  'nothing in it': null,
}))
  test(`a question with ${what} costs itself and not the others`, () => {
    const read = readGuidanceBundle(guidance(question('1'), broken, question('3')));
    assert.deepEqual(
      read.questions.map(({ question: { id } }) => id),
      what === 'no choices in it' ? ['1', '2', '3'] : ['1', '3'],
    );
    if (what !== 'no choices in it') assert.deepEqual(read.unreadable, [broken?.question.id ?? '']);
  });

test('of two questions with one id neither is shown', () => {
  const read = readGuidanceBundle(guidance(question('1'), question('2'), question('2')));
  assert.deepEqual([idsOf(guidance(question('1'), question('2'), question('2'))), read.unreadable], [['1'], ['2']]);
});

test('refuses what has no question, and what is written for another script', () => {
  for (const value of [undefined, '<html>', {}, guidance(), { questions: [question('1')] }])
    assert.throws(() => readGuidanceBundle(value), new UnreadableBundle('content'));
  assert.throws(() => readGuidanceBundle({ ...guidance(question('1')), format: 99 }), { reason: 'format' });
});
