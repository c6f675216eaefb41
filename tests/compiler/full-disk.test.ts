import assert from 'node:assert/strict';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/compiler/build/build.js';
import { entry, makeContent, question, readFiles, writeFiles } from './content-folder.js';
import { makePng } from './make-png.js';
import { mountDisk } from './mount-disk.js';
import { runCliProcess } from './run-process.js';

const QUESTIONS = 12;

/** Two states of one content: every question file and the picture differ. */
function contentOf(state: 'a' | 'b'): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { 'a.png': makePng(3, 2, state === 'a' ? 0 : 255) };
  for (let id = 1; id <= QUESTIONS; id++) {
    files[`S${id}.md`] = question(id);
    files[`S${id}C1.md`] = entry(id, 1, `![Resim](a.png)\n\n${state.repeat(400 * id)}`);
  }
  return files;
}

/**
 * Builds the second state over the first on a disk that has a little more room each time, from none to enough.
 * Every file that was there must then be there, whole, of one state.
 */
for (const { name, options, step, room } of [
  { name: 'blocks', options: 'size=512k', step: 1, room: ({ bavail }: { bavail: number; ffree: number }) => bavail },
  { name: 'inodes', options: 'size=2m,nr_inodes=64', step: 1, room: ({ ffree }: { bavail: number; ffree: number }) => ffree },
]) {
  test(`a disk without ${name}, however many are left, tears and loses nothing`, async (t) => {
    const disk = mountDisk(t, options);
    if (disk === undefined) return t.skip('no disk can be mounted here');
    const { folder } = makeContent(t, {});
    const [a, b] = (['a', 'b'] as const).map((state) => {
      writeFiles(join(folder, state), contentOf(state));
      return { content: join(folder, state), out: join(folder, `whole-${state}`) };
    }) as [{ content: string; out: string }, { content: string; out: string }];
    for (const state of [a, b]) assert.equal((await build(state)).counts.errors, 0);
    const [before, after] = [readFiles(a.out), readFiles(b.out)];
    const out = join(disk, 'out');
    let full = 0;
    for (let left = 0; ; left += step) {
      await build({ content: a.content, out });
      const fillers: string[] = [];
      const block = Buffer.alloc(name === 'blocks' ? 4096 : 0);
      while (room(statfsSync(disk)) > left) {
        fillers.push(join(disk, `filler-${fillers.length}`));
        writeFileSync(fillers.at(-1)!, block);
      }
      const { problems } = await build({ content: b.content, out });
      const found = readFiles(out);
      if (problems.length === 0) {
        assert.deepEqual(found, after);
        break;
      }
      assert.deepEqual(
        problems.map(({ id, severity }) => [id, severity]),
        [['output-unwritable', 'error']],
      );
      assert.match(problems[0]!.what, /the disk is full/);
      assert.deepEqual(found, before, `as it was, with ${left} ${name} left`);
      if (full++ === 0) {
        const { code, stdout, stderr } = await runCliProcess(['build', b.content, '--out', out]);
        assert.equal(code, 1);
        assert.match(stdout + stderr, /output-unwritable[\s\S]*nothing was written/);
      }
      for (const filler of fillers) rmSync(filler);
    }
    assert.ok(full > 3);
    t.diagnostic(`${full} builds met a full disk: 0 torn, 0 missing`);
  });
}
