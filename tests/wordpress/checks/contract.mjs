// The plugin's PHP reads what the element's TypeScript reads, and nothing more.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, allowedLink, allowedMedia, allowedTags, MAX_DEPTH, readId, readNodes } from '../../../dist/esm/bundle/index.js';
import { check } from '../report.mjs';

export const title = 'Contract';

const CONTENT = join(import.meta.dirname, '../../../dist/content');
const READ = 'return array_map( function ( $json ) { return STGM_Guidance\\Node_Reader::read( json_decode( $json ) ); }, $input );';

/** PHP's array( name, attributes, children ) as the contract writes it. */
const asWritten = (nodes) =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [name, attributes, children] = node;
    return Object.keys(attributes).length ? [name, attributes, ...asWritten(children)] : [name, ...asWritten(children)];
  });

/** Key order is no difference. */
const sorted = (value) => JSON.parse(JSON.stringify(value, (key, inner) => (inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner)));

const nest = (depth) => Array.from({ length: depth }).reduce((inside) => ['blockquote', inside], 'dip');

const TREES = [
  ['düz metin', ['p', 'bir ', ['strong', 'iki'], ' üç']],
  [['script', 'alert(1)'], ['style', 'x'], ['iframe', { src: 'https://a/' }, 'y'], ['svg', ['a', { href: 'https://a.example/' }, 'z']]],
  [['P', 'büyük'], ['constructor', 'a'], ['__proto__', 'b'], ['toString', 'c'], ['', 'd'], [7, 'e'], [null, 'f'], [['p', 'g'], 'h']],
  [['p', { onclick: 'alert(1)', style: 'x', id: 'y', class: 'z' }, 'nitelik']],
  [['a', { href: 'javascript:alert(1)' }, 'kötü'], ['a', {}, 'boş'], ['a', 'niteliksiz'], ['a', { href: 'https://a.example/?x=1&y=2#z' }, 'iyi']],
  [['img', { src: 'media/ab12.png', alt: 'a', width: 10, height: 20, onerror: 'x' }], ['img', { src: 'https://a/b.png' }], ['img', { alt: 'yok' }], ['img']],
  [['ol', { start: 3 }, ['li', 'a']], ['ol', { start: -1 }, ['li', 'b']], ['ol', { start: '3' }, ['li', 'c']], ['ol', { start: 1.5 }, ['li', 'd']]],
  [['table', ['tr', ['th', { align: 'center' }, 'a'], ['td', { align: 'justify' }, 'b'], ['td', { align: ['left'] }, 'c']]]],
  [['p', {}, 'boş nitelik'], ['p', [], 'boş liste'], ['p', null, 'null'], ['p', 5, true, 'sayı'], ['p', { 0: 'x' }, 'sayı anahtar']],
  [nest(MAX_DEPTH - 1)],
  [nest(MAX_DEPTH)],
  [nest(MAX_DEPTH + 5)],
  [nest(2 * MAX_DEPTH + 5)],
  'metin',
  null,
  7,
  { 0: 'nesne' },
];

const URLS = [
  'https://a.example/', 'http://a.example/x?y=1&z=[2]', 'HTTPS://A.EXAMPLE/', 'mailto:a@b.example', 'tel:+903121234567', 'https://örnek.example/ğ', 'https://a.example/{x}?"y"',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd',
  '//a.example/', '/x', 'x', '', 'https:', 'https://', 'http:a.example', 'https:\\\\a.example', 'blob:https://a/x', 'feed:https://a/', 'ftp://a.example/', 'https://a.example/ onmouseover=alert(1)', 'https://a.example/"><script>', 'jar:https://a/', 'view-source:https://a/',
];

const MEDIA = ['media/ab.png', 'media/../x.png', 'media/a/b.png', 'media/.png', 'media/a.png?x', 'Media/a.png', 'media/a.png\n', '/media/a.png', 'media/%2e%2e.png', 'media/ğ.png', 'media/a_b-C.webp'];

const IDS = ['9', ' 9 ', '“9”', '„9‟', '‚9‛', '«9»', '‹9›', '′9″', '⸂9⸃', '"9"', '\u00a09\u00a0', "'9'", 9, 'a-b_c', '../9', '9/2', '', 'ğ', '-9', '9\n', '9\0', 'x'.repeat(32), 'x'.repeat(33), '９', null, true, 9.5, ['9']];

export async function run({ wordpress }) {
  await check('the same tags and attributes are allowed', async () => {
    const table = await wordpress.php('return array_map( "array_keys", STGM_Guidance\\Allowed_Tags::TABLE );');
    assert.deepEqual(table, Object.fromEntries(Object.entries(allowedTags).map(([tag, attributes]) => [tag, Object.keys(attributes)])));
    assert.equal(await wordpress.php('return STGM_Guidance\\Allowed_Tags::MAX_DEPTH;'), MAX_DEPTH);
  });

  await check('the same format is read, and a newer one refused', async () => {
    const codes = await wordpress.php(
      `return array_map( function ( $format ) { $read = STGM_Guidance\\Bundle_Reader::index( wp_json_encode( array( 'format' => $format ) ) ); return is_wp_error( $read ) ? $read->get_error_code() : 'read'; }, $input );`,
      [FORMAT, FORMAT + 1, String(FORMAT), null],
    );
    assert.deepEqual(codes, ['read', 'format', 'content', 'content']);
  });

  await check(`${TREES.length} hostile trees are read as the element reads them`, async () => {
    const read = await wordpress.php(READ, TREES.map((tree) => JSON.stringify(tree)));
    read.forEach((nodes, index) => assert.deepEqual(sorted(asWritten(nodes)), sorted(readNodes(TREES[index])), JSON.stringify(TREES[index])));
  });

  await check('every text of content/ is read as the element reads it', async () => {
    const trees = readdirSync(CONTENT, { recursive: true })
      .filter((name) => /\d\.json$/.test(name))
      .flatMap((name) => JSON.parse(readFileSync(join(CONTENT, name), 'utf8')).choices)
      .flatMap((choice) => [choice.answer, choice.resourcesIntro, ...choice.resources.map(({ note }) => note), choice.resources.map(({ url }) => ['a', { href: url }, 'x'])]);
    assert.ok(trees.length > 100);
    const read = await wordpress.php(READ, trees.map((tree) => JSON.stringify(tree)));
    read.forEach((nodes, index) => assert.deepEqual(sorted(asWritten(nodes)), sorted(readNodes(trees[index]))));
  });

  await check('no address passes that the element refuses, and ordinary ones pass', async () => {
    const links = await wordpress.php('return array_map( array( "STGM_Guidance\\\\Allowed_Url", "link" ), $input );', URLS);
    links.forEach((link, index) => {
      // The two may differ in what they percent-encode.
      if (link !== null) assert.equal(decodeURIComponent(allowedLink(link)), decodeURIComponent(allowedLink(URLS[index]) ?? ''), `${URLS[index]} → ${link}`);
      if (index < 7) assert.notEqual(link, null, URLS[index]);
    });
    const media = await wordpress.php('return array_map( array( "STGM_Guidance\\\\Allowed_Url", "media" ), $input );', MEDIA);
    assert.deepEqual(media, MEDIA.map((path) => allowedMedia(path) ?? null));
  });

  await check('ids are read as the element reads them', async () => {
    const ids = await wordpress.php('return array_map( array( "STGM_Guidance\\\\Address", "read_id" ), $input );', IDS);
    assert.deepEqual(ids, IDS.map((id) => readId(id) ?? null));
  });
}
