import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/compiler/build/build.js';
import { isTemporary } from '../../src/compiler/disk/stage-file.js';
import { LOCK } from '../../src/compiler/disk/with-lock.js';
import { entry, makeContent, makeFolder, question, readFiles, writeFiles } from './content-folder.js';
import { makePng } from './make-png.js';
import { transpile } from './transpile.js';

/** `KILLS=500 node --import tsx --test tests/compiler/kill.test.ts` is the long run; `SEED` repeats one. */
const KILLS = Number(process.env['KILLS'] ?? 10);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1e6);

const QUESTIONS = 40;

/** Two states of the same content: every question differs, one picture too, and each has a question of its own. */
const contentOf = (state: 'a' | 'b') => {
  const files: Record<string, string | Uint8Array> = { 'a.png': makePng(3, 2, state === 'a' ? 0 : 255) };
  for (let id = 1; id <= QUESTIONS; id++) {
    files[`S${id}.md`] = question(id);
    files[`S${id}C1.md`] = entry(id, 1, `![Resim](a.png)\n\n${state.repeat(200 * (1 + (id % 20)))}`);
  }
  return { ...files, [`X${state}.md`]: entry(`x${state}`, 1) };
};

test(`a build may be killed at any moment: ${KILLS} kills, seed ${SEED}`, async (t) => {
  const { folder: home } = makeContent(t, {});
  const contents = [join(home, 'a'), join(home, 'b')];
  const states: Record<string, string>[] = [];
  for (const [index, state] of (['a', 'b'] as const).entries()) {
    writeFiles(contents[index]!, contentOf(state));
    const whole = join(home, `whole-${state}`);
    assert.equal((await build({ content: contents[index]!, out: whole })).counts.errors, 0);
    states.push(readFiles(whole));
  }
  const program = transpile(makeFolder(t), 'tests/compiler/build-forever.ts');
  const random = randomNumbers(SEED);
  const tally = { old: 0, mixed: 0, new: 0, leftovers: 0 };
  const moments = Array.from({ length: KILLS }, () => random());
  const outs: string[] = [];
  const workers = [1, 2].map(async () => {
    const out = join(makeFolder(t), 'out');
    outs.push(out); // one output for many kills: each finds the state that the one before has left
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
      const child = spawn(process.execPath, [program, out, ...contents], { stdio: ['ignore', 'pipe', 'inherit'] });
      const closed = once(child, 'close');
      const [took] = (await once(child.stdout, 'data')) as [Buffer];
      // Two out of three die somewhere in the next two builds, one while the files are being renamed.
      if (moment < 2 / 3) await new Promise((resolve) => setTimeout(resolve, moment * 3 * Number(took)));
      else await firstRename(join(out, 'tr'));
      child.kill('SIGKILL');
      const [, signal] = (await closed) as [number | null, string | null];
      assert.equal(signal, 'SIGKILL', 'it built until then');
      check(out);
    }
  });

  function firstRename(folder: string): Promise<void> {
    return new Promise((resolve) => {
      const watcher = watch(folder, (_, name) => {
        if (name === null || isTemporary(name)) return;
        watcher.close();
        resolve();
      });
    });
  }

  function check(out: string) {
    const files = readFiles(out);
    const paths = Object.keys(files).filter((path) => !isLeftover(path));
    tally.leftovers += Object.keys(files).length - paths.length;
    const found = new Set<string>();
    for (const path of paths) {
      const state = states.findIndex((whole) => whole[path] === files[path]);
      assert.notEqual(state, -1, `${path} is whole, and not torn`);
      if (/^tr\/\d+\.json$/.test(path)) found.add('ab'[state]!);
    }
    for (let id = 1; id <= QUESTIONS; id++) {
      const bytes = files[`tr/${id}.json`];
      assert.ok(bytes !== undefined, `tr/${id}.json is there`);
      const picture = /media\/\w+\.png/.exec(bytes)![0];
      assert.ok(existsSync(join(out, picture)), `the picture of tr/${id}.json is there`);
    }
    for (const path of ['tr/index.json', 'tr/guidance.json']) assert.ok(path in files);
    tally[found.size > 1 ? 'mixed' : found.has('a') ? 'old' : 'new']++;
  }

  await Promise.all(workers);
  for (const out of outs) {
    await build({ content: contents[0]!, out });
    assert.deepEqual(Object.keys(readFiles(out)).filter(isLeftover), [], 'the next build removes what killed ones have left');
  }
  t.diagnostic(
    `${KILLS} kills, seed ${SEED}: 0 torn, 0 missing; old ${tally.old}, between ${tally.mixed}, new ${tally.new}; ${tally.leftovers} temporary files seen`,
  );
  assert.ok(tally.leftovers > 0, 'at least one was killed while it wrote');
});

/** What a killed build leaves behind, which no host serves. */
const isLeftover = (path: string) => path === LOCK || isTemporary(path.slice(path.lastIndexOf('/') + 1));

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
