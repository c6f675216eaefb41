import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/compiler/compile.js';
import { sharedFolder } from './shared-folder.js';
import { wordsOfChoice, wordsOfMarkdown } from './visible-words.js';

const folders = [
  { name: 'content', path: fileURLToPath(new URL('../../content', import.meta.url)), skip: false },
  { name: 'the seed', ...sharedFolder('seed') },
  { name: 'the corpus', ...sharedFolder('corpus') },
];

for (const { name, path, skip } of folders) {
  test(`no visible word of ${name} is lost or doubled`, { skip }, () => {
    const names = (readdirSync(path, { recursive: true }) as string[]).filter((file) => /C\d+\.md$/.test(file));
    assert.notEqual(names.length, 0);
    for (const file of names) {
      const source = readFileSync(join(path, file), 'utf8');
      const { bundle } = compile([{ path: file.replace(/^.*\//, ''), content: source }], {
        findMedia: () => ({ path: 'media/0.png', width: 1, height: 1 }),
      });
      assert.deepEqual(wordsOfChoice(bundle[0]!.questions[0]!.choices[0]!), wordsOfMarkdown(source), file);
    }
  });
}
