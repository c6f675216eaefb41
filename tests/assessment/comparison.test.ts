import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSet } from '../../src/assessment/comparison/read-set.js';
import { formatCode, type Assessment } from '../../src/assessment/model/index.js';

const assessment: Assessment = {
  lang: 'tr',
  themes: [],
  questions: ['1', '2', '3'].map((id) => ({
    id,
    title: `Soru ${id}`,
    choices: ['1', '2', '3', '4'].map((choice) => ({ id: choice, title: choice })),
  })),
};

const answers = new Map([
  ['1', '2'],
  ['3', '?'],
]);

const code = formatCode(answers, assessment.questions);

for (const text of [
  code,
  ` ${code.toLowerCase().replaceAll('-', ' ')} `,
  'https://host/report/#1=2&3=?',
  'https://host/report/?page_id=7#1=2&3=?',
  'https://host/report/?1=2&3=?',
  '#1=2&3=%3F',
  '1=2 3=?',
])
  test(`reads the answers of "${text}"`, () => {
    const read = readSet(text, assessment);
    assert.deepEqual('answers' in read && read.answers, answers);
  });

for (const [text, reason] of [
  ['', 'empty'],
  ['7K!', 'sign'],
  ['7K2', 'length'],
  [code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')), 'check'],
  ['https://host/report/', 'link'],
  ['https://host/report/#9=1', 'link'],
] as const)
  test(`says why there is nothing in "${text}"`, () => {
    const read = readSet(text, assessment);
    assert.equal('problem' in read && read.problem.reason, reason);
  });

test('counts what it leaves out of a link', () => {
  assert.deepEqual(readSet('#1=2&3=?&2=9', assessment), { answers, leftOut: 1 });
});
