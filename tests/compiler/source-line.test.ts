import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestionBundle } from '../../src/bundle/index.js';
import { compile } from '../../src/compiler/compile.js';
import { assemble } from '../../src/compiler/assemble/assemble.js';
import { serialize } from '../../src/compiler/assemble/serialize.js';
import type { ContentSource } from '../../src/compiler/model/content-source.js';
import { parseFile } from '../../src/compiler/parse/parse-file.js';

const entry = (more = '') => `---\ntitle: Bir plan var\nquestion_id: 1\nchoice_id: 1\n${more}---\n\nPlanı yılda bir gözden geçirin.\n`;

const files = [
  { path: 'S1C1.md', content: entry('reviewed: 2026-03-09\n') },
  { path: 'en/S1C1.md', content: entry().replace('Bir plan var', 'There is a plan') },
];

const source: ContentSource = {
  organisation: { name: 'Deniz Derneği', url: 'https://deniz.example.org/' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  pageUrl: (lang, question, choice) => `https://rehber.example.org/${lang}/${question}/${choice}/`,
};

/** The source lines of an entry as readers see them, by language. */
const linesOf = (given: ContentSource | undefined) =>
  compile(files, given ? { source: given } : {}).bundle.map(({ questions }) => textOf(questions[0]!.choices[0]!.source ?? []));

const textOf = (nodes: unknown[]): string =>
  nodes.map((node) => (Array.isArray(node) ? `[${textOf(node.slice(2))}](${(node[1] as { href: string }).href})` : String(node))).join('');

test('the line below an entry says whose words these are, in the language of the bundle', () => {
  assert.deepEqual(linesOf(source), [
    'Kaynak: [Deniz Derneği](https://deniz.example.org/) · Son gözden geçirme: 9 Mart 2026 · Lisans: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) · [Bu yanıtın kalıcı bağlantısı](https://rehber.example.org/tr/1/1/)',
    'Source: [Deniz Derneği](https://deniz.example.org/) · Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) · [Permanent link to this answer](https://rehber.example.org/en/1/1/)',
  ]);
});

test('what nobody has said is not in the line, and an entry of which nothing is known has none', () => {
  assert.deepEqual(linesOf(undefined), ['Son gözden geçirme: 9 Mart 2026', '']);
  assert.deepEqual(linesOf({ organisation: { name: 'Deniz Derneği' } }), [
    'Kaynak: Deniz Derneği · Son gözden geçirme: 9 Mart 2026',
    'Source: Deniz Derneği',
  ]);
  assert.deepEqual(linesOf({ isSample: true })[1], 'Sample content');
  assert.equal(compile(files).bundle[1]!.questions[0]!.choices[0]!.source, undefined);
});

test('a URL that is no link stays out', () => {
  assert.equal(linesOf({ organisation: { name: 'Deniz', url: 'javascript:alert(1)' } })[1], 'Source: Deniz');
});

test('the written files hold the same lines as the values, and the element reads them', () => {
  const parsed = files.map((file) => parseFile(file, { findMedia: () => 'missing' }));
  const { plan } = assemble(parsed, { lang: 'tr', source });
  const written = new Map([...serialize(plan)].map(({ path, chunks }) => [path, JSON.parse(Buffer.concat(chunks).toString()) as unknown]));
  const { bundle } = compile(files, { source });
  assert.deepEqual(written.get('tr/guidance.json'), bundle[0]);
  assert.deepEqual((written.get('tr/index.json') as { source: unknown }).source, bundle[0]!.source);
  const read = readQuestionBundle(written.get('tr/1.json'), '1');
  assert.deepEqual(read.choices[0]!.source, bundle[0]!.questions[0]!.choices[0]!.source);
});

test('a host cannot bring anything but text and links into the line', () => {
  const hostile = {
    format: 1,
    lang: 'tr',
    question: { id: '1', title: '' },
    choices: [{ id: '1', title: 'a', source: ['Kaynak: ', ['a', { href: 'javascript:alert(1)' }, 'x'], ['script', 'y']] }],
  };
  assert.deepEqual(readQuestionBundle(hostile, '1').choices[0]!.source, ['Kaynak: ', 'x', 'y']);
});
