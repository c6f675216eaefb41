// What a content host could send, to be read the same way by every reader of bundles.
import { MAX_DEPTH } from '../../dist/esm/bundle/index.js';

const nest = (depth) => Array.from({ length: depth }).reduce((inside) => ['blockquote', inside], 'dip');

export const TREES = [
  ['düz metin', ['p', 'bir ', ['strong', 'iki'], ' üç']],
  [['script', 'alert(1)'], ['style', 'x'], ['iframe', { src: 'https://a/' }, 'y'], ['svg', ['a', { href: 'https://a.example/' }, 'z']]],
  [['P', 'büyük'], ['constructor', 'a'], ['__proto__', 'b'], ['', 'd'], [7, 'e'], [null, 'f'], [['p', 'g'], 'h']],
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

export const GOOD_LINKS = ['https://a.example/', 'http://a.example/x?y=1&z=[2]', 'HTTPS://A.EXAMPLE/', 'mailto:a@b.example', 'tel:+903121234567', 'https://örnek.example/ğ', 'https://a.example/{x}?"y"'];

export const BAD_LINKS = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd',
  '//a.example/', '/x', 'x', '', 'https:', 'https://', 'blob:https://a/x', 'feed:https://a/', 'ftp://a.example/', 'jar:https://a/', 'view-source:https://a/',
];

export const MEDIA = ['media/ab.png', 'media/../x.png', 'media/a/b.png', 'media/.png', 'media/a.png?x', 'Media/a.png', 'media/a.png\n', '/media/a.png', 'media/%2e%2e.png', 'media/ğ.png', 'media/a_b-C.webp'];

export const IDS = ['9', ' 9 ', '“9”', '"9"', '\u00a09\u00a0', "'9'", 9, 'a-b_c', '../9', '9/2', '', 'ğ', '-9', '9\n', '9\0', 'x'.repeat(32), 'x'.repeat(33), '９', null, true, 9.5, ['9']];
