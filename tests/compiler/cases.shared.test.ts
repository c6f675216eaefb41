// Inputs of strangers that once went wrong, from ../shared/cases. What is right there is said in each `expected.txt`;
// the kinds are tested with our own words in the files of each room.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Choice, Node } from '../../src/bundle/index.js';
import { build } from '../../src/compiler/build/build.js';
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
  test('nbsp-blank-line: two paragraphs and a nested list', () => {
    const { choice } = read('nbsp-blank-line');
    assert.deepEqual(tags(choice.answer), ['p', 'p', 'ul', 'li', 'p', 'ul', 'li', 'li']);
  });

  test('nbsp-heading: two headings', () => {
    assert.deepEqual(tags(read('nbsp-heading').choice.answer).filter((tag) => /^h\d/.test(tag)).length, 2);
  });

  test('nbsp-marker-list: a list of two and a numbered list of two', () => {
    assert.deepEqual(tags(read('nbsp-marker-list').choice.answer), ['p', 'ul', 'li', 'li', 'ol', 'li', 'li']);
  });

  test('nbsp-front-matter: the id is 9', () => {
    const { choice, problems } = read('nbsp-front-matter');
    assert.equal(choice.id, '2');
    assert.deepEqual(problems, []);
  });

  test('invisible-before-fence: an error says what is before the first ---', () => {
    const { problems } = read('invisible-before-fence');
    assert.equal(problems[0]?.severity, 'error');
    assert.match(`${problems[0]?.what} ${problems[0]?.fix}`, /U\+200B|invisible/i);
  });

  test('nfd-turkish: the language of both', () => {
    assert.deepEqual(
      read('nfd-turkish').choice.resources.map(({ lang }) => lang ?? 'tr'),
      ['en', 'tr'],
    );
  });

  test('replacement-characters: named, in the title too', () => {
    const { problems } = read('replacement-characters');
    const said = problems.map(({ line, what }) => `${line} ${what}`).join('\n');
    assert.match(said, /^2 .*U\+FFFD/m);
    assert.match(said, /^6 .*U\+FFFD/m);
    assert.match(said, /U\+FFFC/);
  });

  test('merge-conflict: an error that names the lines', () => {
    const { problems } = read('merge-conflict');
    assert.ok(
      problems.some(({ id, severity, line }) => id === 'merge-conflict' && severity === 'error' && line === 8),
      JSON.stringify(problems),
    );
  });

  test('icloud-placeholder: a warning names the file', async () => {
    const { problems } = await build({ content: join(cases.path, 'icloud-placeholder/content') });
    assert.ok(
      problems.some(({ file, severity }) => file.endsWith('.S9C2.md.icloud') && severity === 'warning'),
      JSON.stringify(problems),
    );
  });
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

  test('resources-by-author: a page and a document, each with its author as note', () => {
    const { choice, problems } = read('resources-by-author');
    assert.deepEqual(
      choice.resources.map(({ kind, note }) => [kind, note.join('').replace(/\.$/, '')]),
      [
        ['page', 'by Ayşe Örnek'],
        ['document', 'by the Example Foundation'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test('resources-in-one-paragraph: the paragraph stays as it was written, and the editor reads why', () => {
    const { choice, ids } = read('resources-in-one-paragraph');
    assert.deepEqual([choice.resources, hrefs(choice.answer).length], [[], 3]);
    assert.deepEqual(ids, ['resources-doubtful:10']);
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
