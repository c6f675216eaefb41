// Every reader of bundles, in whatever language, reads what a content host sends as the element's TypeScript reads it, and nothing more.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedLink, allowedMedia, allowedTags, MAX_DEPTH, readId, readNodes } from '../dist/esm/bundle/index.js';
import { check } from './wordpress/report.mjs';

const nest = (depth) => Array.from({ length: depth }).reduce((inside) => ['blockquote', inside], 'dip');

const TREES = [
  ['düz metin', ['p', 'bir ', ['strong', 'iki'], ' üç']],
  [
    ['script', 'alert(1)'],
    ['style', 'x'],
    ['iframe', { src: 'https://a/' }, 'y'],
    ['svg', ['a', { href: 'https://a.example/' }, 'z']],
  ],
  [
    ['P', 'büyük'],
    ['constructor', 'a'],
    ['__proto__', 'b'],
    ['toString', 'c'],
    ['', 'd'],
    [7, 'e'],
    [null, 'f'],
    [['p', 'g'], 'h'],
  ],
  [['p', { onclick: 'alert(1)', style: 'x', id: 'y', class: 'z' }, 'nitelik']],
  [
    ['a', { href: 'javascript:alert(1)' }, 'kötü'],
    ['a', {}, 'boş'],
    ['a', 'niteliksiz'],
    ['a', { href: 'https://a.example/?x=1&y=2#z' }, 'iyi'],
  ],
  [
    ['img', { src: 'media/ab12.png', alt: 'a', width: 10, height: 20, onerror: 'x' }],
    ['img', { src: 'https://a/b.png' }],
    ['img', { alt: 'yok' }],
    ['img'],
  ],
  [
    ['ol', { start: 3 }, ['li', 'a']],
    ['ol', { start: -1 }, ['li', 'b']],
    ['ol', { start: '3' }, ['li', 'c']],
    ['ol', { start: 1.5 }, ['li', 'd']],
  ],
  [['table', ['tr', ['th', { align: 'center' }, 'a'], ['td', { align: 'justify' }, 'b'], ['td', { align: ['left'] }, 'c']]]],
  [
    ['p', {}, 'boş nitelik'],
    ['p', [], 'boş liste'],
    ['p', null, 'null'],
    ['p', 5, true, 'sayı'],
    ['p', { 0: 'x' }, 'sayı anahtar'],
  ],
  [nest(MAX_DEPTH - 1)],
  [nest(MAX_DEPTH)],
  [nest(MAX_DEPTH + 5)],
  [nest(2 * MAX_DEPTH + 5)],
  'metin',
  null,
  7,
  { 0: 'nesne' },
];

const GOOD_LINKS = [
  'https://a.example/',
  'http://a.example/x?y=1&z=[2]',
  'HTTPS://A.EXAMPLE/',
  'mailto:a@b.example',
  'tel:+903121234567',
  'https://örnek.example/ğ',
  'https://a.example/{x}?"y"',
];

/** What no reader lets through. */
const BAD_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//a.example/',
  '/x',
  'x',
  '',
  'https:',
  'https://',
  'blob:https://a/x',
  'feed:https://a/',
  'ftp://a.example/',
  'jar:https://a/',
  'view-source:https://a/',
];

/** What a reader may refuse or mend: if it passes, it has to lead where the element's does. */
const ODD_LINKS = ['http:a.example', 'https:\\\\a.example', 'https://a.example/ onmouseover=alert(1)', 'https://a.example/"><script>'];

const MEDIA = [
  'media/ab.png',
  'media/../x.png',
  'media/a/b.png',
  'media/.png',
  'media/a.png?x',
  'Media/a.png',
  'media/a.png\n',
  '/media/a.png',
  'media/%2e%2e.png',
  'media/ğ.png',
  'media/a_b-C.webp',
];

const IDS = [
  '9',
  ' 9 ',
  '“9”',
  '„9‟',
  '‚9‛',
  '«9»',
  '‹9›',
  '′9″',
  '⸂9⸃',
  '"9"',
  '\u00a09\u00a0',
  "'9'",
  9,
  'a-b_c',
  '../9',
  '9/2',
  '',
  'ğ',
  '-9',
  '9\n',
  '9\0',
  'x'.repeat(32),
  'x'.repeat(33),
  '９',
  null,
  true,
  9.5,
  ['9'],
];

const CONTENT = join(import.meta.dirname, '../dist/content');

/** Every tree in the bundle of `content/`, and its resources as links. */
const publishedTrees = () =>
  readdirSync(CONTENT, { recursive: true })
    .filter((name) => /\d\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(join(CONTENT, name), 'utf8')).choices)
    .flatMap(({ answer, resourcesIntro, resources }) => [
      answer,
      resourcesIntro,
      ...resources.map(({ note }) => note),
      resources.map(({ url }) => ['a', { href: url }, 'x']),
    ]);

/** PHP's `[name, attributes, children]` as the contract writes it. */
const asWritten = (nodes) =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [name, attributes, children] = node;
    return Object.keys(attributes).length > 0 ? [name, attributes, ...asWritten(children)] : [name, ...asWritten(children)];
  });

/** Where an address leads; the readers may differ in what they percent-encode. */
const place = (link) => decodeURIComponent(allowedLink(link));

/**
 * @param {{php: (code: string, input?: unknown) => Promise<unknown>, tags: string, nodes: string, link: string, media: string, id: string}} reader
 *   how to run PHP, and there: the class of the table of tags, and the functions that read a tree, a link, the path of an image and an id
 */
export async function checkReader({ php, tags, nodes, link, media, id }) {
  const map = (call, input) => php(`return array_map( fn ( $one ) => ${call}, $input );`, input);
  const readTrees = (trees) =>
    map(
      `${nodes}( json_decode( $one ) )`,
      trees.map((tree) => JSON.stringify(tree)),
    );

  await check('the same tags and attributes are allowed, to the same depth', async () => {
    const table = await php(`return array_map( 'array_keys', ${tags}::TABLE );`);
    assert.deepEqual(table, Object.fromEntries(Object.entries(allowedTags).map(([tag, attributes]) => [tag, Object.keys(attributes)])));
    assert.equal(await php(`return ${tags}::MAX_DEPTH;`), MAX_DEPTH);
  });

  await check(`${TREES.length} hostile trees are read as the element reads them`, async () => {
    const read = await readTrees(TREES);
    read.forEach((tree, index) => assert.deepEqual(asWritten(tree), readNodes(TREES[index]), JSON.stringify(TREES[index])));
  });

  await check('every text of content/ is read as the element reads it', async () => {
    const trees = publishedTrees();
    assert.ok(trees.length > 100);
    const read = await readTrees(trees);
    read.forEach((tree, index) => assert.deepEqual(asWritten(tree), readNodes(trees[index])));
  });

  await check('no address passes that the element refuses, and ordinary ones pass', async () => {
    const links = [...GOOD_LINKS, ...ODD_LINKS];
    const read = await map(`${link}( $one )`, links);
    read.forEach((passed, index) => {
      if (passed !== null || index < GOOD_LINKS.length) assert.equal(place(passed), place(links[index]), `${links[index]} → ${passed}`);
    });
    assert.deepEqual(
      await map(`${link}( $one )`, BAD_LINKS),
      BAD_LINKS.map(() => null),
    );
    for (const bad of BAD_LINKS) assert.equal(allowedLink(bad), undefined, bad);
    assert.deepEqual(
      await map(`${media}( $one )`, MEDIA),
      MEDIA.map((path) => allowedMedia(path) ?? null),
    );
  });

  await check('ids are read as the element reads them', async () => {
    assert.deepEqual(
      await map(`${id}( $one )`, IDS),
      IDS.map((value) => readId(value) ?? null),
    );
  });
}
