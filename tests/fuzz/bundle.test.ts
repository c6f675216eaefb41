import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allowedTags, MAX_DEPTH, readId, readNodes, readQuestionBundle, UnreadableBundle, type Node } from '../../src/bundle/index.js';
import { compile } from '../../src/compiler/compile.js';
import { fuzz } from './fuzz.js';
import { realEntries } from './mutations.js';

const url = fc.oneof(
  fc.constantFrom(
    'https://a.org/',
    'http://a.org',
    'mailto:a@b.org',
    'tel:+90',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    '//a.org',
    'media/0123.png',
    'media/../x.png',
    'media/x.svg?y',
    'https:',
    'file:///x',
    'blob:https://a.org/x',
  ),
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
);
const tag = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(allowedTags)) },
  fc.constantFrom('script', 'iframe', 'svg', 'style', '__proto__', 'constructor', 'toString', 'A', 'a ', 'p\0', ''),
  fc.anything(),
);
const attributes = fc.dictionary(
  fc.constantFrom('href', 'kind', 'src', 'alt', 'start', 'align', 'width', 'onclick', 'style', '__proto__', 'constructor'),
  fc.oneof(url, fc.integer(), fc.anything()),
  { maxKeys: 5 },
);

/** The two tags with an address, more often than chance would have them. */
const addressed = fc.oneof(
  fc.tuple(
    fc.constant('a'),
    fc.record({ href: url, kind: fc.oneof(fc.constantFrom('pdf', 'video', 'page', 'retry', '__proto__'), fc.anything()) }),
    fc.string(),
  ),
  fc.tuple(fc.constant('img'), fc.record({ src: url, onerror: fc.string() })),
);

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.string(),
    fc.anything(),
    addressed,
    fc.tuple(tag, attributes, fc.array(tie('node'), { maxLength: 4 })).map(([name, given, children]) => [name, given, ...children]),
    fc.tuple(tag, fc.array(tie('node'), { maxLength: 4 })).map(([name, children]) => [name, ...children]),
  ),
}));

/** What the element may build: allowed tags, no deeper than allowed, with allowed attributes and addresses. */
function assertSafe(nodes: readonly Node[], depth = 0): void {
  for (const entry of nodes) {
    if (typeof entry === 'string') continue;
    const [name, second] = entry;
    assert.ok(depth < MAX_DEPTH && Object.hasOwn(allowedTags, name), `${name} at ${depth}`);
    const given = typeof second === 'object' && !Array.isArray(second) ? second : undefined;
    for (const [key, value] of Object.entries(given ?? {})) {
      assert.ok(['href', 'kind', 'src', 'alt', 'start', 'align', 'width', 'height'].includes(key), key);
      if (key === 'href') assert.match(String(value), /^(https?|mailto|tel):/);
      if (key === 'kind') assert.match(String(value), /^(pdf|document|video)$/);
      if (key === 'src') assert.match(String(value), /^media\/[\w-]+\.\w+$/);
    }
    assertSafe(entry.slice(given ? 2 : 1) as Node[], depth + 1);
  }
}

fuzz('trees of any kind become trees that may be shown', 0.04, fc.array(node), (nodes) => assertSafe(readNodes(nodes)));

const bundles = realEntries.map((content) => {
  const { question, choices } = compile([{ path: 'S9C2.md', content: content.replace(/^question_id: .*$/m, 'question_id: 9') }], {
    findMedia: () => ({ path: 'media/0.png', width: 1, height: 1 }),
  }).bundle[0]!.questions[0]!;
  return JSON.stringify({ format: 1, lang: 'tr', question, choices });
});

/** Puts something else at one place of a value. */
function replaceSomewhere(value: unknown, where: number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null || where.length === 0) return by;
  const keys = Object.keys(value);
  const key = keys[Math.floor(where[0]! * keys.length)];
  if (key === undefined) return by;
  const inner = replaceSomewhere((value as Record<string, unknown>)[key], where.slice(1), by);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

const place = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 7 });

fuzz(
  'real bundles with something else in them: shown safely, or refused politely',
  0.04,
  fc.tuple(fc.constantFrom(...bundles), place, fc.oneof(node, url, fc.anything())),
  ([text, where, by]) => {
    const value = replaceSomewhere(JSON.parse(text), where, by);
    try {
      const { question, choices } = readQuestionBundle(value, '9');
      assert.equal(question.id, '9');
      for (const choice of choices) {
        assertSafe([...choice.answer, ...choice.resourcesIntro]);
        for (const resource of choice.resources) {
          assert.match(resource.url, /^(https?|mailto|tel):/);
          assertSafe(resource.note);
        }
      }
    } catch (error) {
      assert.ok(error instanceof UnreadableBundle, String(error));
    }
  },
);

const pasted = fc.tuple(
  fc.constantFrom('', ' ', '\u00a0', '”', '"', '«', '\u200b'),
  fc.oneof(
    fc.constantFrom('9', 'S9', '../../x', '9/2', '9\n', '%2e%2e', '９', '9 9', 'a'.repeat(33)),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.anything(),
  ),
  fc.constantFrom('', ' ', '”', "'", '\u00a0'),
);

fuzz('attributes of any kind are an id that is safe in an address, or none', 0.02, pasted, ([before, inside, behind]) => {
  const id = readId(typeof inside === 'string' ? before + inside + behind : inside);
  if (id === undefined) return;
  assert.match(id, /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/);
  assert.equal(encodeURIComponent(id), id);
  assert.equal(readId(id), id);
  assert.ok(String(inside).includes(id), 'nothing is made up');
});
