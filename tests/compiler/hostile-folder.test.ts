import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../src/compiler/build/build.js';
import type { Problem } from '../../src/compiler/model/problem.js';
import { entry, makeContent, makeFolder, question, readFiles, sound, writeFiles } from './content-folder.js';
import { runProcess } from './run-process.js';
import { transpile } from './transpile.js';

/** `FILES=100000 node --import tsx --test tests/compiler/hostile-folder.test.ts` is the long run. */
const FILES = Number(process.env['FILES'] ?? 2000);

/** Root may read everything: then another user looks. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Node itself, or a copy in a folder that the other user may read, where Node is installed in a home of root's. */
function nodeFor(folder: string): string {
  if (!spawnSync(process.execPath, ['--version'], user).error) return process.execPath;
  const copy = join(folder, 'node');
  copyFileSync(process.execPath, copy);
  return copy;
}

test('everything that a folder can hold, at once: each is named or left alone, and nothing is written until it is mended', async (t) => {
  const { folder, content, out } = makeContent(t);
  await build({ content, out });
  const before = readFiles(out);

  writeFiles(content, {
    'S9C1.md': entry(9, 1, 'Yeni.'),
    'a\nb\x1b[2J\u202e.md': entry(10, 3),
    'é/x.md': entry(9, 3),
    'e\u0301/x.md': entry(9, 4),
    'S10C4.md': '',
    'closed.md': entry(11, 1),
    'closed/S11.md': '',
    'CON.md': '# not',
  });
  truncateSync(join(content, 'S10C4.md'), 50 * 1024 * 1024);
  symlinkSync('loop-b', join(content, 'loop-a'));
  symlinkSync('loop-a', join(content, 'loop-b'));
  symlinkSync('S12C1.md', join(content, 'S12C1.md'));
  symlinkSync('../content', join(content, 'again'));
  symlinkSync('nowhere.md', join(content, 'S12C2.md'));
  symlinkSync('/dev/zero', join(content, 'S12C3.md'));
  execFileSync('mkfifo', [join(content, 'S12C4.md')]);
  const socket = createServer().listen(join(content, 'S12.md'));
  t.after(() => socket.close());
  for (const closed of ['closed.md', 'closed']) chmodSync(join(content, closed), 0);
  for (const open of [folder, content]) chmodSync(open, 0o755);
  mkdirSync(join(folder, 'program'));
  chmodSync(join(folder, 'program'), 0o755);
  const cli = transpile(join(folder, 'program'), 'src/cli/cli.ts');
  const node = nodeFor(join(folder, 'program'));
  const asUser = (args: string[]) => runProcess(node, [cli, ...args], { ...user, timeout: 60_000 });

  const { code, stdout, stderr } = await asUser(['build', content, '--out', out, '--format', 'json']);
  assert.equal(code, 1, stderr);
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  const told = problems.filter(({ id }) => id !== 'question-missing').map(({ id, file }) => `${id} ${file.slice(content.length + 1)}`);
  assert.deepEqual(
    told.sort(),
    [
      'file-too-large S10C4.md',
      'file-unknown CON.md',
      'file-unreadable S12C1.md',
      'file-unreadable S12C2.md',
      'file-unreadable closed',
      'file-unreadable closed.md',
      'folder-linked again',
      'name-case é/x.md', // the same folder twice on a Mac
    ].sort(),
  );
  assert.deepEqual(readFiles(out), before, 'an unreadable file could be any answer: the old ones stay');

  for (const broken of ['S10C4.md', 'S12C1.md', 'S12C2.md', 'closed.md', 'closed'])
    rmSync(join(content, broken), { recursive: true, force: true });
  renameSync(join(content, 'e\u0301'), join(content, 'e'));
  const mended = await build({ content, out });
  assert.deepEqual([mended.counts.errors, mended.counts.entries], [0, 7]);
  const plain = join(makeFolder(t), 'content');
  writeFiles(plain, { ...sound(), 'S9C1.md': entry(9, 1, 'Yeni.'), 'x.md': entry(10, 3), 'y.md': entry(9, 3), 'z.md': entry(9, 4) });
  const expected = join(plain, '../out');
  await build({ content: plain, out: expected });
  assert.deepEqual(readFiles(out), readFiles(expected));
});

test('a folder in which files come and go while it is read gives whole answers or a message', async (t) => {
  const { content, out } = makeContent(t);
  await build({ content, out });
  const vanishing = Array.from({ length: 200 }, (_, index) => join(content, `x${index}.md`));
  let stop = false;
  const churn = (async () => {
    for (let round = 0; !stop; round++) {
      for (const path of vanishing) {
        if (round % 2 === 0) writeFileSync(path, entry(`x${path.length}`, round));
        else unlinkSync(path);
        if (Math.random() < 0.05) await new Promise((resolve) => setImmediate(resolve));
      }
    }
  })();
  try {
    for (let builds = 0; builds < 20; builds++) {
      const { problems } = await build({ content, out });
      for (const { id } of problems) assert.match(id, /^(file-unreadable|question-missing|choice-missing|address-duplicate|file-unknown)$/);
      for (const [path, bytes] of Object.entries(readFiles(out))) assert.doesNotThrow(() => JSON.parse(bytes) as unknown, path);
    }
  } finally {
    stop = true;
    await churn;
  }
});

test(`${FILES} files are read, and no name decides how fast`, async (t) => {
  const { content, out } = makeContent(t, {});
  const choices = Array.from({ length: 9 }, (_, index) => index + 1);
  for (let id = 1; id * 10 <= FILES; id++) {
    writeFiles(content, { [`S${id}.md`]: question(id) });
    for (const choice of choices) writeFileSync(join(content, `S${id}C${choice}.md`), entry(id, choice));
  }
  const began = performance.now();
  const { counts, problems } = await build({ content, out });
  const seconds = (performance.now() - began) / 1000;
  assert.deepEqual(problems, []);
  assert.deepEqual(counts.files, Math.floor(FILES / 10) * 10);
  assert.deepEqual((await build({ content, out })).written, [], 'and the second time nothing is written');
  t.diagnostic(`${counts.files} files, ${counts.questions} questions: ${seconds.toFixed(1)} s`);
});
