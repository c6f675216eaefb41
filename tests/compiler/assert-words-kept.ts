import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compiler/compile.js';
import { wordsOfChoice, wordsOfMarkdown } from './visible-words.js';

/** Asserts that no visible word of any entry in a folder is lost or doubled. */
export function assertWordsKept(folder: string): void {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /C\d+\.md$/.test(file));
  assert.notEqual(names.length, 0);
  for (const file of names) {
    const source = readFileSync(join(folder, file), 'utf8');
    const { bundle } = compile([{ path: file.replace(/^.*\//, ''), content: source }], {
      findMedia: () => ({ path: 'media/0.png', width: 1, height: 1 }),
    });
    assert.deepEqual(wordsOfChoice(bundle[0]!.questions[0]!.choices[0]!), wordsOfMarkdown(source), file);
  }
}
