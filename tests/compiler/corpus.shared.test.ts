import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Choice, Node } from '../../src/bundle/index.js';
import { compile } from '../../src/compiler/compile.js';
import { sharedFolder } from '../shared-folder.js';
import { assertWordsKept } from './assert-words-kept.js';
import { isPlainMostly } from './is-plain.js';

const seed = sharedFolder('seed');
const corpus = sharedFolder('corpus');

function read(folder: string) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const files = names.map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  return compile(files, { findMedia: () => ({ path: 'media/0123456789abcdef.png', width: 149, height: 115 }) });
}

const targets = (nodes: Node[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [
          ...(node[0] === 'a' ? [String((node[1] as { href: string }).href)] : []),
          ...targets(node.slice(1).filter((child) => typeof child === 'string' || Array.isArray(child)) as Node[]),
        ],
  );

test('the seed: its title, eight targets, five resources', { skip: seed.skip }, () => {
  const { bundle, problems } = read(seed.path);
  const choice = bundle[0]!.questions[0]!.choices[0] as Choice;
  assert.deepEqual(
    problems.map(({ id }) => id),
    ['question-missing'],
  );
  assert.equal(
    choice.title,
    "Çalışma alanımız dahilinde diğer STÖ'lerle ortaklık kurup iş birliği içinde çalışmak istiyoruz ama nereden ve nasıl ortak bulacağımızı bilmiyoruz.",
  );
  assert.equal(targets(choice.answer).length, 3);
  assert.equal(new Set([...targets(choice.answer), ...choice.resources.map(({ url }) => url)]).size, 8);
  assert.deepEqual(
    choice.resources.map(({ title, kind, lang, year }) => [title, kind, lang, year]),
    [
      ['STGM STOK Çevrimiçi Öğrenim Platformu', 'page', undefined, undefined],
      ['STGM-UNFPA Ortak Eğitimleri - İşbirlikleri ve Ortaklıklar Videosu', 'video', undefined, 2021],
      [
        'Sivil Toplum Aktörleri Arasında İşbirliği: Yerel STÖ, Ağ / Platform / İnisiyatif ve Aktivistler İçin Pratik Bir Rehber',
        'document',
        undefined,
        2019,
      ],
      ['A Practical Guide to Partnership', 'document', 'en', 2006],
      ['Seti Networking and Relationship Building for CSOs Course Toolkit', 'document', 'en', 2007],
    ],
  );
});

test('the corpus: 46 entries of 23 questions, and what is wrong there with its line', { skip: corpus.skip }, () => {
  const { bundle, problems } = read(corpus.path);
  assert.equal(bundle[0]!.questions.length, 23);
  assert.deepEqual(
    bundle[0]!.questions.map(({ choices }) => choices.map(({ id }) => id).join()),
    Array(23).fill('1,2'),
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.deepEqual(
    problems.map(({ id, file, line }) => `${id} ${file}${line ? `:${line}` : ''}`).sort(),
    [
      'file-unknown novelname000.md',
      ...['S10C1.md:26', 'S10C2.md:10'].flatMap((at) => [`image-alt-missing ${at}`, `markup-removed ${at}`]),
      ...['S11C1.md:18', 'S20C1.md:52', 'S20C2.md:56'].map((at) => `link-doubtful ${at}`), // watchv= for watch?v=
      'link-split S20C1.md:26',
      'link-split S20C2.md:30',
      'list-item-empty S19C1.md:18',
      ...[8, 10, 12, 14, 16].map((line) => `list-marker-escaped S16C2.md:${line}`),
      'list-marker-escaped S7C1.md:16',
      'list-marker-escaped S7C2.md:16',
      ...[
        'S22C1.md:44',
        'S22C2.md:40',
        'S23C1.md:74',
        'S23C2.md:96',
        'S5C1.md:11',
        'S5C1.md:17',
        'S5C1.md:17',
        'S5C2.md:11',
        'S5C2.md:17',
        'S5C2.md:17',
      ].map((at) => `parenthesis-doubled ${at}`),
    ].sort(),
  );
});

test('the corpus: every list of things to open is found, and prose is left alone', { skip: corpus.skip }, () => {
  const counts = Object.fromEntries(
    read(corpus.path).bundle[0]!.questions.map(({ question, choices }) => [
      question.id,
      choices.map(({ resources }) => resources.length).join(),
    ]),
  );
  assert.deepEqual(counts, {
    ...{ 1: '9,8', 2: '9,9', 3: '4,4', 4: '0,0', 5: '0,0', 6: '8,8', 7: '5,5', 8: '0,0', 9: '5,5', 10: '0,0', 11: '4,4', 12: '4,4' },
    ...{ 13: '5,5', 14: '0,0', 15: '2,2', 16: '10,10', 17: '2,4', 18: '3,3', 19: '3,3', 20: '11,11', 21: '15,15', 22: '5,5', 23: '10,10' },
  });
});

for (const [name, folder] of Object.entries({ seed, corpus })) {
  test(`no visible word of the ${name} is lost or doubled`, { skip: folder.skip }, () => assertWordsKept(folder.path));
}

test('most entries of the corpus need no HTML parser, and it would make the same of them', { skip: corpus.skip }, () =>
  assert.ok(isPlainMostly(corpus.path)),
);
