// Inputs of strangers that once went wrong, from ../shared/cases. What is right there is said in each `expected.txt`;
// the kinds are tested with our own words in the files of each room.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Choice, Node } from '../../src/bundle/index.js';
import { compile } from '../../src/compiler/compile.js';
import { sharedFolder } from '../shared-folder.js';

const cases = sharedFolder('cases');

function read(name: string) {
  const folder = join(cases.path, name, 'content');
  const files = readdirSync(folder)
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  const { bundle, problems } = compile(files);
  const choice = bundle[0]?.questions[0]?.choices[0] as Choice;
  const found = problems.filter(({ id }) => id !== 'question-missing' && id !== 'choice-missing');
  return { choice, problems: found, ids: found.map(({ id, line }) => `${id}:${line ?? ''}`) };
}

const tags = (nodes: Node[]): string[] =>
  nodes.flatMap((node) =>
    Array.isArray(node)
      ? [node[0], ...tags(node.slice(1).filter((child) => typeof child === 'string' || Array.isArray(child)) as Node[])]
      : [],
  );
const hrefs = (nodes: Node[]): string[] =>
  nodes.flatMap((node) => {
    if (!Array.isArray(node)) return [];
    const rest = node.slice(1).filter((child) => typeof child === 'string' || Array.isArray(child)) as Node[];
    return [...(node[0] === 'a' ? [String((node[1] as { href: string }).href)] : []), ...hrefs(rest)];
  });

describe('cases of strangers', { skip: cases.skip }, () => {
  test('apostrophe-suffix-url: links end before the straight apostrophe', () => {
    const { choice } = read('apostrophe-suffix-url');
    assert.deepEqual(hrefs(choice.answer), [
      'https://www.stgm.org.tr/egitim',
      'https://www.stgm.org.tr/rehber.pdf',
      'https://www.youtube.com/watch?v=abc',
    ]);
    assert.deepEqual(
      choice.resources.map(({ url, kind }) => [url, kind]),
      [
        ['https://www.stgm.org.tr/ortaklik.pdf', 'document'],
        ['https://www.stgm.org.tr/ag', 'page'],
      ],
    );
  });

  test('word-symbol-bullets: a warning for every such list', () => {
    const { ids } = read('word-symbol-bullets');
    assert.ok(
      ids.some((id) => id.startsWith('list-marker-typed:8')),
      ids.join(),
    );
    assert.ok(
      ids.some((id) => id.startsWith('list-marker-typed:11')),
      ids.join(),
    );
  });

  test('redirect-links: a warning with the URL inside as fix; kind of the real one', () => {
    const { choice, problems } = read('redirect-links');
    const doubtful = problems.filter(({ id }) => id === 'link-doubtful');
    assert.equal(doubtful.length, 3);
    assert.match(doubtful[0]!.fix, /https:\/\/www\.stgm\.org\.tr\/rehber\.pdf/);
    assert.match(doubtful[2]!.fix, /https:\/\/www\.youtube\.com\/watch\?v=abc/);
    assert.deepEqual(
      choice.resources.map(({ kind }) => kind),
      ['document', 'video'],
    );
  });

  for (const [name, at] of Object.entries({
    'github-alert': [6, 9],
    'google-docs-anchor': [6, 10],
    'task-list': [8, 9],
    'indented-paragraph': [8],
    'setext-rule': [7],
  }))
    test(`${name}: named where it is`, () => {
      const { problems } = read(name);
      for (const line of at)
        assert.ok(
          problems.some((problem) => problem.line === line && problem.id !== 'link-target-missing'),
          `${line}: ${JSON.stringify(problems)}`,
        );
    });

  test('task-list: no brackets in the titles of resources', () => {
    assert.deepEqual(
      read('task-list').choice.resources.map(({ title }) => title),
      ['Ortaklık Rehberi', 'Ağ Kurmak'],
    );
  });

  test('pandoc-tables: a warning for each of three', () => {
    const lines = read('pandoc-tables').problems.map(({ line }) => line ?? 0);
    for (const [from, to] of [
      [8, 11],
      [15, 19],
      [23, 30],
    ] as const)
      assert.ok(
        lines.some((line) => line >= from && line <= to),
        lines.join(),
      );
  });
});
