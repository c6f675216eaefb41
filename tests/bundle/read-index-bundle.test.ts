import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMAT, readIndexBundle, UnreadableBundle } from '../../src/bundle/index.js';

const choices = [
  { id: '1', title: 'Henüz yok.' },
  { id: '2', title: 'Var.', lang: 'en' },
];

const index = (question: object = {}, more: object = {}) => ({
  format: 1,
  lang: 'tr',
  themes: [{ id: 'Y', title: 'Yönetim' }],
  questions: [{ id: '9', title: 'Planınız var mı?', theme: 'Y', choices, ...question }],
  ...more,
});

const reasonOf = (value: unknown): string => {
  try {
    readIndexBundle(value);
  } catch (error) {
    assert.ok(error instanceof UnreadableBundle);
    return error.reason;
  }
  return 'read';
};

test('an index is read as it was written, without keys that are not known', () => {
  assert.deepEqual(readIndexBundle(index({ lang: 'en' })), index({ lang: 'en' }));
  assert.deepEqual(readIndexBundle(index({ next: 1 }, { more: 2 })), index());
});

test('what is no index is refused, and so are ids that no answer could name', () => {
  const two = index().questions;
  const refused = [
    null,
    [],
    'x',
    {},
    { format: 1 },
    index({}, { questions: {} }),
    index({ id: '../9' }),
    index({ id: 9 }),
    index({ title: 1 }),
  ];
  refused.push(
    index({ choices: [{ id: '?', title: '' }] }),
    index({ choices: [choices[0], choices[0]] }),
    index({}, { questions: [...two, ...two] }),
  );
  assert.deepEqual(
    refused.map(reasonOf),
    refused.map(() => 'content'),
  );
  assert.equal(reasonOf(index({}, { format: FORMAT + 1 })), 'format');
});
