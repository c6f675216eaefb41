// Builds into one folder take turns, whether they are of one process or of several, and whatever happened to the one before.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build } from '../../src/compiler/build/build.js';
import { LOCK, withLock } from '../../src/compiler/disk/with-lock.js';
import { entry, makeContent, makeFolder, question, writeFiles } from './content-folder.js';
import { makePng } from './make-png.js';
import { runCliProcess } from './run-process.js';

/** Two contents of the same questions, each with a picture of its own. */
function makeTwo(t: Parameters<typeof makeContent>[0]) {
  const { folder, out } = makeContent(t, {});
  const contents = [0, 255].map((shade) => join(folder, `content-${shade}`));
  for (const [index, content] of contents.entries()) {
    writeFiles(content, { 'a.png': makePng(3, 2, index * 255) });
    for (let id = 1; id <= 8; id++) writeFiles(content, { [`S${id}.md`]: question(id), [`S${id}C1.md`]: entry(id, 1, '![Resim](a.png)') });
  }
  return { contents: contents as [string, string], out };
}

/** The published files that name a picture which is not there. One that is replaced while it is looked at does not count. */
function findBroken(out: string): string[] {
  const folder = join(out, 'tr');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.') && name.endsWith('.json')) : [];
  return names.filter((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const pictures = [...text.matchAll(/media\/[0-9a-f]{16}\.png/g)].map(([path]) => path);
    return pictures.some((path) => !existsSync(join(out, path))) && readFileSync(join(folder, name), 'utf8') === text;
  });
}

describe('two builds into one folder', () => {
  test('in one process: every published file names pictures that are there, at any moment', async (t) => {
    const { contents, out } = makeTwo(t);
    const rounds = Array.from({ length: 20 }, (_, round) => build({ content: contents[round % 2]!, out }));
    let isDone = false;
    const all = Promise.all(rounds).finally(() => (isDone = true));
    while (!isDone) {
      assert.deepEqual(findBroken(out), []);
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.ok((await all).every(({ counts }) => counts.errors === 0));
  });

  test('in several processes: the same', async (t) => {
    const { contents, out } = makeTwo(t);
    let isDone = false;
    const all = Promise.all([0, 1, 0, 1].map((which) => runCliProcess(['build', contents[which]!, '--out', out]))).finally(
      () => (isDone = true),
    );
    while (!isDone) {
      assert.deepEqual(findBroken(out), []);
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.deepEqual(
      (await all).map(({ code }) => code),
      [0, 0, 0, 0],
    );
    assert.deepEqual(
      readdirSync(out).filter((name) => name.startsWith('.')),
      [],
    );
  });

  test('work on one folder is done in turn, and goes on after a failure', async (t) => {
    const folder = makeFolder(t);
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`${name} ends`);
      if (name === 'a') throw new Error('a fails');
    };
    const [a, b] = [withLock(folder, work('a')), withLock(folder, work('b'))];
    await assert.rejects(a, /a fails/);
    await b;
    assert.deepEqual(steps, ['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('a lock that was left behind', () => {
  /** The number of a process that has ended. */
  const endedProcess = () => spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout.trim();

  test('by a killed build of this computer is taken over', async (t) => {
    const folder = makeFolder(t);
    writeFileSync(join(folder, LOCK), `${hostname()} ${endedProcess()}`);
    assert.equal(await withLock(folder, () => Promise.resolve('done')), 'done');
  });

  test('by an earlier process of the same number is taken over', async (t) => {
    const folder = makeFolder(t);
    writeFileSync(join(folder, LOCK), `${hostname()} ${process.pid}`);
    assert.equal(await withLock(folder, () => Promise.resolve('done')), 'done');
  });

  test('on another computer is waited for, until it has been silent for a minute', async (t) => {
    const folder = makeFolder(t);
    const lock = join(folder, LOCK);
    writeFileSync(lock, 'elsewhere 1');
    let isDone = false;
    const turn = withLock(folder, () => Promise.resolve()).then(() => (isDone = true));
    for (let looks = 0; looks < 5; looks++) await new Promise((resolve) => setTimeout(resolve, 20)); // longer than its poll
    assert.equal(isDone, false);
    const old = new Date(Date.now() - 61_000);
    utimesSync(lock, old, old);
    await turn;
    assert.ok(!existsSync(lock));
  });
});
