// The compiler's barrier: what an editor, or somebody in an editor's name, may write. tests/attack/mutations.mjs takes each guard away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { compileEntry } from '../compiler/compile-entry.js';

const answer = (body: string) => compileEntry(body).choice.answer;
const written = (body: string): string => JSON.stringify(answer(body));

for (const tag of ['script', 'style', 'iframe', 'object', 'title', 'noembed', 'noframes', 'template'])
  test(`what is inside of <${tag}> is no text`, () => {
    const { choice, problems } = compileEntry(`<p>Önce</p><${tag}>alert(1)</${tag}><p>Sonra</p>`);
    assert.deepEqual(choice.answer, [
      ['p', 'Önce'],
      ['p', 'Sonra'],
    ]);
    assert.deepEqual(problems, ['markup-removed:6'], 'and the editor is told');
  });

test('SVG and MathML are no HTML, whatever their tags are called', () => {
  assert.deepEqual(answer('<svg><a href="https://a.org/">a</a></svg>'), [['p', 'a']]);
  assert.deepEqual(answer('<p>x <math><a href="https://a.org/">a</a></math></p>'), [['p', 'x a']]);
  assert.doesNotMatch(written('<svg><script>alert(1)</script><style>x</style></svg>a'), /alert|style/);
});

test('a tag that is not allowed goes, its words stay', () => {
  assert.deepEqual(answer('a <video src="x">b</video> <button onclick="alert(1)">c</button> <custom-element>d</custom-element>'), [
    ['p', 'a b c d'],
  ]);
});

test('an attribute that is not allowed goes', () => {
  assert.deepEqual(
    answer('<p onclick="alert(1)" style="x" id="y">a <a href="https://a.org/" target="_top" ping="x" onclick="alert(1)">b</a></p>'),
    [['p', 'a ', ['a', { href: 'https://a.org/' }, 'b']]],
  );
  assert.deepEqual(answer('<ol start="-1" type="a" reversed><li value="7">a</li></ol><p>b</p>'), [
    ['ol', ['li', 'a']],
    ['p', 'b'],
  ]);
});

test('a link to a scheme that is not allowed keeps its words, and is an error', () => {
  for (const href of [
    'javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'x.html',
    '//a.org/',
  ]) {
    const { choice, problems } = compileEntry(`[a](<${href}>) b`);
    assert.deepEqual(choice.answer, [['p', 'a b']], href);
    assert.deepEqual(problems, ['link-unsafe:6'], href);
  }
});

test('a link without an address is its words', () =>
  assert.deepEqual(answer('<a name="x">a</a> <a onclick="alert(1)">b</a>'), [['p', 'a b']]));

test('an image is a file that was found, and nothing that was written', () => {
  const { choice } = compileEntry('<img src="resim.png" alt="a" width="9e9" onerror="alert(1)" srcset="https://evil.example/ 1x"> b', {
    findMedia: () => ({ path: 'media/0123456789abcdef.png', width: 40, height: 30 }),
  });
  assert.deepEqual(choice.answer, [['p', ['img', { src: 'media/0123456789abcdef.png', alt: 'a', width: 40, height: 30 }], ' b']]);
});

test('an image from elsewhere is never looked for', () => {
  for (const src of ['https://evil.example/x.png', '//evil.example/x.png', 'javascript:alert(1)', 'data:image/svg+xml,x']) {
    const { choice } = compileEntry(`![a](<${src}>) b`, { findMedia: (path) => assert.fail(`looked for ${path}`) });
    assert.deepEqual(choice.answer, [['p', 'a b']]);
  }
});

const depthOf = (node: unknown): number => (Array.isArray(node) ? 1 + Math.max(0, ...node.map(depthOf)) : 0);

test('a tree ends at its deepest level, and keeps the words below it', () => {
  const nodes = answer(`${'<b>'.repeat(200)}x <script>alert(1)</script>`);
  assert.equal(Math.max(...nodes.map(depthOf)), 32);
  assert.match(JSON.stringify(nodes), /x/);
  assert.doesNotMatch(JSON.stringify(nodes), /alert/);
});

test('a language that only looks like one is named to the editor, and ends nothing', () => {
  const { problems } = compile([
    { path: 'S9C2.md', content: '---\ntitle: T\nquestion_id: 9\nchoice_id: 2\nlang: de-1996-1996\n---\nMetin' },
  ]);
  assert.deepEqual(
    problems.map(({ id, line }) => `${id}:${line}`),
    ['question-missing:3', 'value-invalid:5'],
  );
  assert.doesNotThrow(() => compile([{ path: 'abc-abcdefgh-abcdefgh/S9C2.md', content: 'x' }]));
});
