// The table and the address checks that compiler and element share, rule by rule. tests/attack/mutations.mjs takes each of them away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allowedAttributes,
  allowedLink,
  allowedMedia,
  allowedTags,
  isAllowedTag,
  MAX_DEPTH,
  readNodes,
  type Tag,
} from '../../src/bundle/index.js';

const IMAGE = 'media/0123456789abcdef.png';

test('these tags and attributes are allowed, and no others', () => {
  const table = Object.entries(allowedTags).map(([tag, attributes]) => [tag, ...Object.keys(attributes)].join(' '));
  assert.deepEqual(table.sort(), [
    'a href kind',
    'blockquote',
    'br',
    'code',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img src alt width height',
    'li',
    'ol start',
    'p',
    'pre',
    's',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td align',
    'th align',
    'thead',
    'tr',
    'ul',
  ]);
  assert.equal(MAX_DEPTH, 32);
});

test('a tag is allowed by its name alone: as a text, and not by what a prototype has', () => {
  assert.ok(isAllowedTag('p'));
  for (const name of ['P', 'p ', '', 'script', 'constructor', '__proto__', 'toString', ['p'], { toString: () => 'p' }, null, undefined, 1])
    assert.equal(isAllowedTag(name), false, String(name));
});

/** Tag, attribute, what passes, what does not. */
const values: [Tag, string, unknown[], unknown[]][] = [
  ['ol', 'start', [0, 7, 999_999_999], [-1, 1_000_000_000, 1.5, NaN, '7', [7], null, true]],
  ['img', 'width', [1, 100_000], [0, -1, 100_001, 0.5, Infinity, '40', [40]]],
  ['img', 'height', [1, 100_000], [0, -1, 100_001, 0.5, Infinity, '30', [30]]],
  ['img', 'alt', ['', 'a "b" <c>'], [1, null, ['a'], { toString: () => 'a' }]],
  ['img', 'src', [IMAGE], ['x.png', 'https://a.org/media/x.png', 'javascript:alert(1)']],
  ['a', 'kind', ['pdf', 'document', 'video'], ['page', 'PDF', ' pdf', '<b>', '', ['pdf'], { toString: () => 'pdf' }, 1, null]],
  ['th', 'align', ['left', 'center', 'right'], ['char', 'LEFT', 'left;', ['left'], 1]],
  ['td', 'align', ['left', 'center', 'right'], ['justify', '', 'left"', ['left'], null]],
  ['a', 'href', ['https://a.org/'], ['javascript:alert(1)', '/x', 1]],
];

for (const [tag, name, passing, refused] of values)
  test(`<${tag} ${name}> is a value that is meant, or is not there`, () => {
    for (const value of passing) assert.deepEqual(allowedAttributes(tag, { [name]: value }), { [name]: value });
    for (const value of refused) assert.equal(allowedAttributes(tag, { [name]: value }), undefined, JSON.stringify(value));
  });

test('every tag refuses what it is not said to have', () => {
  const given = {
    style: 'x',
    onclick: 'x',
    onerror: 'x',
    class: 'x',
    id: 'x',
    name: 'x',
    target: '_top',
    srcset: 'x',
    ping: 'x',
    download: 'x',
    is: 'x',
    slot: 'x',
    part: 'x',
    href: 1,
    src: 1,
    'xlink:href': 'javascript:x',
  };
  for (const tag of Object.keys(allowedTags)) assert.equal(allowedAttributes(tag as Tag, given), undefined, tag);
});

test('attributes are the own ones of what came', () => {
  const inherited = Object.create({ href: 'https://a.org/' }) as object;
  assert.equal(allowedAttributes('a', inherited), undefined);
  assert.equal(allowedAttributes('a', JSON.parse('{"__proto__":{"href":"https://a.org/"}}') as object), undefined);
});

test('a link opens web pages, mail and telephones', () => {
  for (const url of ['https://a.org/x?y#z', 'http://a.org/', 'mailto:a@b.org', 'tel:+903120000000']) assert.equal(allowedLink(url), url);
});

const refusedLinks = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript://a.org/%0aalert(1)',
  'data:text/html,x',
  '\tdata:text/html,x',
  'DATA:text/html,x',
  'vbscript:msgbox(1)',
  'vb\nscript:msgbox(1)',
  'blob:https://a.org/0',
  ' blob:https://a.org/0',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'filesystem:https://a.org/x',
  'view-source:https://a.org/',
  'about:blank',
  'ftp://a.org/',
  'wss://a.org/',
  'intent://x',
  'httpsx://a.org/',
  'mailtox:a',
  'telx:1',
  'http-evil:x',
];

for (const url of refusedLinks) test(`the address ${JSON.stringify(url)} is refused`, () => assert.equal(allowedLink(url), undefined));

test('an address is absolute, a text, and written as the URL parser writes it', () => {
  for (const value of [
    '',
    'x.html',
    '/x',
    '//a.org/',
    '#x',
    '?x',
    'https://',
    'https://[',
    'a.org',
    undefined,
    null,
    1,
    ['https://a.org/'],
    new URL('https://a.org/'),
  ])
    assert.equal(allowedLink(value), undefined, String(value));
  assert.equal(allowedLink(' HTTPS://A.org/a\tb "<c>'), 'https://a.org/ab%20%22%3Cc%3E');
});

test('an image is a file right in the media folder', () => {
  assert.equal(allowedMedia(IMAGE), IMAGE);
  for (const value of [
    'x.png',
    '/media/x.png',
    '//a.org/media/x.png',
    'https://a.org/media/x.png',
    'media/../x.png',
    'media/%2e%2e/x.png',
    'media\\x.png',
    'media/a/x.png',
    'media/x',
    'media/.png',
    'media/x.png?y',
    'media/x.png#y',
    'media/x.png\n',
    ' media/x.png',
    'MEDIA/x.png',
    'data:image/svg+xml,x',
    '',
    undefined,
    null,
    1,
    [IMAGE],
  ])
    assert.equal(allowedMedia(value), undefined, String(value));
});

test('a tree loses what is not allowed, and keeps the words', () => {
  assert.deepEqual(readNodes(['a', ['script', 'b'], ['p', { onclick: 'x' }, 'c', ['svg', ['p', 'd']]]]), [
    'a',
    'b',
    ['p', 'c', ['p', 'd']],
  ]);
  assert.deepEqual(
    readNodes([
      ['a', { href: 'javascript:alert(1)' }, 'a'],
      ['a', { title: 'x' }, 'b'],
      ['a', 'c'],
    ]),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(readNodes([['img', { src: 'https://a.org/x.png' }], ['img', { alt: 'x', width: 1 }], ['img']]), []);
});

test('what is no node is nothing', () => {
  assert.deepEqual(readNodes([1, true, null, { 0: 'p', 1: 'x', length: 2 }, { p: 'x' }, [], 'a']), ['a']);
  assert.deepEqual(readNodes({ length: 1, 0: 'x' }), []);
});

const deep = (levels: number): unknown => JSON.parse(`${'["em",'.repeat(levels)}"x"${']'.repeat(levels)}`);

test('a tree ends at its deepest level, and nothing ends the stack', () => {
  const text = JSON.stringify(readNodes([deep(40)]));
  assert.equal(text.split('"em"').length - 1, 32);
  assert.ok(text.includes('"x"'), 'the words of level 40 are kept');
  assert.equal(JSON.stringify(readNodes([deep(100_000)])).split('"em"').length - 1, 32);
});
