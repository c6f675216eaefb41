import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { buildSite } from '../../src/site/index.js';
import { BASE, newFolder } from './make-site.js';

test('compressed beside it, each text has the same inside, and a page that goes takes it along', async () => {
  const [content, out] = [newFolder(), newFolder()];
  const write = (name: string, lines: string[]) => writeFileSync(join(content, name), ['---', ...lines].join('\n'));
  write('S9.md', ['title: Ortaklık kuruyor muyuz?', 'question_id: 9', '---', '']);
  for (const choice of [1, 2])
    write(`S9C${choice}.md`, [
      `title: Seçenek ${choice}`,
      'question_id: 9',
      `choice_id: ${choice}`,
      '---',
      '',
      'Uzun bir metin. '.repeat(40),
    ]);
  const options = { content, out, base: BASE, compress: true };
  await buildSite(options);
  const compressed = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.br'));
  for (const path of ['index.html', '9/2/index.html', 'content/tr/9.json', 'v1.0.0/stgm-guidance.js', '404.html'])
    assert.ok(compressed().includes(`${path}.br`), path);
  for (const path of compressed())
    assert.ok(brotliDecompressSync(readFileSync(join(out, path))).equals(readFileSync(join(out, path.slice(0, -3)))), path);
  rmSync(join(content, 'S9C2.md'));
  await buildSite(options);
  assert.deepEqual([existsSync(join(out, '9/2')), existsSync(join(out, '9/1/index.html.br'))], [false, true]);
  assert.doesNotMatch(brotliDecompressSync(readFileSync(join(out, '9/index.html.br'))).toString(), /href="[^"]*9\/2\/"/);
  await buildSite({ ...options, compress: false });
  assert.deepEqual(
    compressed().filter((path) => !path.startsWith('v1.0.0')),
    [],
  );
});
