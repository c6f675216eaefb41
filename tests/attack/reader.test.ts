// The element's first barrier: what a hostile content host may answer, value by value. tests/attack/mutations.mjs takes each guard away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestionBundle, UnreadableBundle, type Choice } from '../../src/bundle/index.js';

const bundle = (choice: object = {}, more: object = {}): object => ({
  format: 1,
  lang: 'tr',
  question: { id: '9', title: 'Soru' },
  choices: [{ id: '2', title: 'Yanıt', ...choice }],
  ...more,
});
const read = (value: unknown): Choice => readQuestionBundle(value, '9').choices[0]!;
const resource = (more: object): object | undefined =>
  read(bundle({ resources: [{ title: 'R', url: 'https://a.org/', kind: 'page', ...more }] })).resources[0];
const refused = (value: unknown, reason: string, why?: string) =>
  assert.throws(
    () => readQuestionBundle(value, '9'),
    (error) => error instanceof UnreadableBundle && error.reason === reason,
    why,
  );

const HOSTILE = ['p', { onclick: 'alert(1)' }, 'a', ['script', 'b']];

for (const slot of ['answer', 'resourcesIntro'] as const)
  test(`the tree in ${slot} passes the allow-list`, () => assert.deepEqual(read(bundle({ [slot]: [HOSTILE] }))[slot], [['p', 'a', 'b']]));

test('so does the tree in the note of a resource', () =>
  assert.deepEqual(resource({ note: [HOSTILE] }), { title: 'R', url: 'https://a.org/', kind: 'page', note: [['p', 'a', 'b']] }));

test('a resource opens an allowed address, or is not there', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'x.html', undefined, ['https://a.org/']])
    assert.equal(resource({ url }), undefined);
});

test('a kind is one of four', () => {
  for (const kind of ['constructor', '"><script>', 1, ['video'], undefined])
    assert.deepEqual(resource({ kind, note: [] }), { title: 'R', url: 'https://a.org/', kind: 'page', note: [] });
});

test('a language looks like one, at every place, or is not there', () => {
  for (const lang of [
    '"><img>',
    'tr" onclick="x',
    'tr\u0000',
    '',
    'x',
    7,
    ['tr'],
    null,
    'de-1996-1996',
    'abc-abcdefgh-abcdefgh-abcdefgh',
    'tr_TR',
  ]) {
    assert.deepEqual(resource({ lang, note: [] }), { title: 'R', url: 'https://a.org/', kind: 'page', note: [] });
    assert.equal(Object.hasOwn(read(bundle({ lang })), 'lang'), false);
    assert.equal(readQuestionBundle(bundle({}, { lang }), '9').lang, 'tr');
  }
});

test('a language that is one stays', () => {
  for (const lang of ['en', 'pt-BR', 'zh-Hant', 'ca-valencia']) assert.equal(read(bundle({ lang })).lang, lang);
});

test('a year is a whole number', () => {
  for (const year of ['2020', 2020.5, '<b>', [2020], true]) assert.equal(Object.hasOwn(resource({ year })!, 'year'), false);
});

test('titles and ids are texts, else it is no bundle', () => {
  for (const title of [1, null, ['x'], { toString: 'x' }]) {
    refused(bundle({ title }), 'content');
    refused(bundle({ id: title }), 'content');
    refused(bundle({ resources: [{ title, url: 'https://a.org/' }] }), 'content');
    refused(bundle({}, { question: { id: '9', title } }), 'content');
  }
});

test('summary and day of review are texts, or are not there', () => {
  for (const value of [1, null, ['x'], { toString: 'x' }])
    assert.deepEqual(Object.keys(read(bundle({ summary: value, reviewed: value }))), [
      'id',
      'title',
      'answer',
      'resourcesIntro',
      'resources',
    ]);
});

test('it is about the question that was asked for', () => {
  refused(bundle({}, { question: { id: '8', title: 'Soru' } }), 'content');
  refused(bundle({}, { question: { id: ['9'], title: 'Soru' } }), 'content');
});

test('a format of another age is not guessed at', () => {
  for (const format of [2, 1000, 0, -1, Infinity]) refused(bundle({}, { format }), 'format', String(format));
  for (const format of ['1', null, [1]]) refused(bundle({}, { format }), 'content');
});

test('nothing comes from a prototype', () => {
  refused(Object.create(bundle()), 'content');
  refused(bundle({}, { question: Object.create({ id: '9', title: 'Soru' }) }), 'content');
  assert.deepEqual(read(bundle({ answer: [], resources: [Object.create({ title: 'R', url: 'https://a.org/' })] })).resources, []);
});
