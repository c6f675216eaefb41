import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FORMAT,
  OLDEST_FORMAT,
  openQuestionBundle,
  readId,
  readNodes,
  readQuestionBundle,
  UnreadableBundle,
} from '../../src/bundle/index.js';

const bundle = (choice: object = {}, more: object = {}) => ({
  format: 1,
  lang: 'tr',
  question: { id: '9', title: 'Soru' },
  choices: [{ id: '2', title: 'Seçenek', answer: [['p', 'Metin']], resourcesIntro: [], resources: [], ...choice }],
  ...more,
});

const reasonOf = (value: unknown) => {
  try {
    readQuestionBundle(value, '9');
  } catch (error) {
    assert.ok(error instanceof UnreadableBundle);
    return error.reason;
  }
  return 'read';
};

test('a bundle is read as it was written', () => {
  const written = bundle({
    resources: [{ title: 'T', url: 'https://a.org/', kind: 'video', lang: 'en', year: 2020, note: ['n'] }],
    summary: 's',
    reviewed: '2026-11-20',
    lang: 'en',
  });
  assert.deepEqual(readQuestionBundle(JSON.parse(JSON.stringify(written)), '9'), written);
});

test('a shape of another age is refused as such, everything else that is no bundle of the question as content', () => {
  for (const format of [FORMAT + 1, OLDEST_FORMAT - 1]) {
    assert.equal(reasonOf(bundle({}, { format })), 'format');
    assert.throws(() => readQuestionBundle(bundle({}, { format }), '9'), {
      message: `format ${format}, not ${FORMAT}: update the older one`,
    });
  }
  // Hosts update the script first and build the content again after that: the format before has to be read until then.
  assert.equal(OLDEST_FORMAT, Math.max(1, FORMAT - 1));
  for (const value of [
    null,
    1,
    'x',
    [],
    {},
    bundle({}, { format: '1' }),
    bundle({}, { question: { id: '8', title: '' } }),
    bundle({ title: 1 }),
    bundle({ resources: [{ url: 'https://a.org/' }] }),
    { ...bundle(), choices: [null] },
  ]) {
    assert.equal(reasonOf(value), 'content', JSON.stringify(value));
  }
});

test('a choice is read when it is asked for, once, and fails alone', () => {
  let reads = 0;
  const counted = {
    id: '3',
    get title() {
      reads++;
      return 'Sayılan';
    },
  };
  const question = openQuestionBundle(bundle({}, { choices: [{ id: '1' }, bundle().choices[0], counted] }), '9');
  assert.deepEqual(question.choice('2'), { lang: 'tr', ...readQuestionBundle(bundle(), '9').choices[0] });
  assert.equal(reads, 0);
  assert.equal(question.choice('3'), question.choice('3'));
  assert.equal(reads, 1);
  assert.throws(() => question.choice('1'), UnreadableBundle);
  assert.equal(question.choice('4'), undefined);
  assert.throws(() => openQuestionBundle(bundle(), '8'), UnreadableBundle);
});

test('keys that nobody knows, and values of the wrong kind, are left out', () => {
  const [choice] = readQuestionBundle(
    bundle({
      answer: 'x',
      lang: 'x y',
      summary: 1,
      new: true,
      resources: [{ title: 'T', url: 'https://a.org/', kind: 'new', year: '2020', lang: 5 }],
    }),
    '9',
  ).choices;
  assert.deepEqual(choice, {
    id: '2',
    title: 'Seçenek',
    answer: [],
    resourcesIntro: [],
    resources: [{ title: 'T', url: 'https://a.org/', kind: 'page', note: [] }],
  });
});

test('a resource whose address may not be opened is left out', () => {
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//a.org',
    'blob:https://a.org/x',
    1,
    undefined,
  ]) {
    assert.deepEqual(
      readQuestionBundle(bundle({ resources: [{ title: 'T', url, kind: 'page' }] }), '9').choices[0]!.resources,
      [],
      String(url),
    );
  }
});

test('unknown tags lose themselves and keep their words, unknown attributes go', () => {
  assert.deepEqual(
    readNodes([
      ['p', { onclick: 'x', style: 'y', id: 'z' }, 'a', ['script', 'b'], ['svg', { onload: 'x' }, ['a', { href: 'https://a.org/' }, 'c']]],
    ]),
    [['p', 'a', 'b', ['a', { href: 'https://a.org/' }, 'c']]],
  );
  assert.deepEqual(
    readNodes([
      ['a', { href: 'javascript:alert(1)' }, 'd'],
      ['a', 'e'],
      ['img', { src: 'https://a.org/x.png' }],
      ['img', { src: 'media/../../x.png' }],
    ]),
    ['d', 'e'],
  );
  assert.deepEqual(readNodes([['img', { src: 'media/0123456789abcdef.png', alt: 'x', width: 1.5, height: -1, onerror: 'x' }]]), [
    ['img', { src: 'media/0123456789abcdef.png', alt: 'x' }],
  ]);
  assert.deepEqual(
    readNodes([['ol', { start: 3 }], ['ol', { start: '3' }], ['td', { align: 'x' }], ['constructor', 'f'], [['p'], 'g'], [], null, 5]),
    [['ol', { start: 3 }], ['ol'], ['td'], 'f', 'g'],
  );
});

test('a polluted prototype and keys of JSON named like it add nothing', () => {
  Object.defineProperty(Object.prototype, 'href', { value: 'javascript:alert(1)', configurable: true });
  Object.defineProperty(Object.prototype, 'evil', { value: 'x', configurable: true });
  try {
    assert.deepEqual(readNodes(JSON.parse('[["a",{"__proto__":{"href":"https://a.org/"}},"x"],["evil","y"]]')), ['x', 'y']);
  } finally {
    delete (Object.prototype as { href?: unknown }).href;
    delete (Object.prototype as { evil?: unknown }).evil;
  }
});

test('a tree as deep as the stack ends, and keeps what stands high enough', () => {
  const depth = 50_000;
  const deep = JSON.parse(`${'["p",'.repeat(depth)}"x"${']'.repeat(depth)}`) as unknown;
  assert.equal(JSON.stringify(readNodes([deep])).match(/"p"/g)?.length, 32);
});

test('ids lose what editors paste around them, and nothing else is an id', () => {
  for (const text of ['9', ' 9 ', '\u00A09', '”9”', '"9"', '‘9’', 9]) assert.equal(readId(text), '9', String(text));
  for (const text of ['', '../../x', '9/2', '%2e', 'a b', '-1', 1.5, null, undefined, {}, 'x'.repeat(33)])
    assert.equal(readId(text), undefined, String(text));
});

test('a link keeps a kind that is known; what else is said of it changes nothing', () => {
  const link = (kind: unknown) => ['a', { href: 'https://a.org/x', kind }, 'rehber'];
  for (const kind of ['pdf', 'document', 'video']) assert.deepEqual(readNodes([link(kind)]), [link(kind)]);
  for (const kind of ['page', 'retry', 'PDF', '__proto__', '', 1, null, ['pdf'], { pdf: 1 }, undefined])
    assert.deepEqual(readNodes([link(kind)]), [['a', { href: 'https://a.org/x' }, 'rehber']], JSON.stringify(kind));
  assert.deepEqual(readNodes([['a', { kind: 'pdf' }, 'rehber']]), ['rehber']);
  assert.deepEqual(readNodes([['p', { kind: 'pdf' }, 'rehber']]), [['p', 'rehber']]);
});
