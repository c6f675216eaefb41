import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileEntry } from './compile-entry.js';
import { compile } from '../../src/compiler/compile.js';

const FRONT = '---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n';

const fixOf = (html: string) =>
  compile([{ path: 'S9C2.md', content: `${FRONT}${html}\n\nSonra.` }]).problems.find(({ id }) => id === 'embed-removed')?.fix;

test('what a page plays or shows is removed with its URL as a link', () => {
  for (const [html, url] of [
    ['<object data="https://www.youtube.com/v/a-B_1"></object>', 'https://www.youtube.com/watch?v=a-B_1'],
    ['<embed src="https://example.org/rapor.pdf">', 'https://example.org/rapor.pdf'],
    ['<video controls src="https://example.org/ders.mp4"></video>', 'https://example.org/ders.mp4'],
    ['<video><source src="https://example.org/ders.webm"></video>', 'https://example.org/ders.webm'],
    ['<audio src="//example.org/soz.mp3"></audio>', 'https://example.org/soz.mp3'],
  ] as const)
    assert.match(fixOf(html) ?? 'none', new RegExp(`\\(${url.replace(/[.?]/g, '\\$&')}\\)$`), html);
});

test('a file that only the editor has is removed as a tag, since no link would open it', () => {
  assert.deepEqual(compileEntry('<video src="ders.mp4"></video>\n\nSonra.').problems, ['markup-removed:6']);
});
