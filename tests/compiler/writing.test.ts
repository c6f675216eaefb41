import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build } from '../../src/compiler/build/build.js';
import type { OutputFile } from '../../src/compiler/model/output-file.js';
import { OutputUnwritable } from '../../src/compiler/disk/output-unwritable.js';
import { writeOutput } from '../../src/compiler/disk/write-output.js';
import { entry, makeContent, makeFolder, question, readFiles, sound, writeFiles } from './content-folder.js';
import { makePng } from './make-png.js';
import { mountDisk, remountDisk } from './mount-disk.js';
import { cliArguments, runCliProcess, runProcess } from './run-process.js';

const OLD = new Date('2020-01-01');

const file = (path: string, text: string): OutputFile => ({ path, chunks: [...text].map((letter) => Buffer.from(letter)) });

const write = (out: string, files: OutputFile[], media = new Map<string, string>()) => writeOutput(out, { files, media });

/** Makes everything in a folder look old, as if an earlier build had written it. */
function age(folder: string): void {
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (item.isFile()) utimesSync(join(item.parentPath, item.name), OLD, OLD);
}

const isOld = (path: string) => statSync(path).mtimeMs === OLD.getTime();

describe('a build', () => {
  test('writes the files of the design, the same bytes every time', async (t) => {
    const { content, out, folder } = makeContent(t, { ...sound(), 'en/S9C2.md': entry(9, 2), 'themes.yml': 'ortaklik: Ortaklık\n' });
    const { counts, written, problems } = await build({ content, out });
    assert.deepEqual(problems, []);
    assert.deepEqual(counts, { files: 8, errors: 0, warnings: 0, questions: 2, entries: 4, drafts: 0 });
    assert.deepEqual(written.slice(0, 4).sort(), ['en/10.json', 'en/9.json', 'tr/10.json', 'tr/9.json'], 'what readers need comes first');
    assert.deepEqual(Object.keys(readFiles(out)), [...written].sort());
    await build({ content, out: join(folder, 'again') });
    assert.deepEqual(readFiles(join(folder, 'again')), readFiles(out));
  });

  test('does not touch what is right already, and tells what it wrote', async (t) => {
    const { content, out } = makeContent(t, { ...sound(), 'S9C1.md': entry(9, 1, '![Resim](a.png)'), 'a.png': makePng(2, 2) });
    await build({ content, out });
    age(out);
    assert.deepEqual((await build({ content, out })).written, []);
    assert.ok(Object.keys(readFiles(out)).every((path) => isOld(join(out, path))));
    writeFiles(content, { 'S9C2.md': entry(9, 2, 'Yeni.') });
    assert.deepEqual((await build({ content, out })).written, ['tr/9.json', 'tr/guidance.json']);
    assert.ok(isOld(join(out, 'tr/10.json')) && isOld(join(out, 'tr/index.json')) && !isOld(join(out, 'tr/9.json')));
  });

  test('mends what somebody else has spoiled, of the same length too', async (t) => {
    const { content, out } = makeContent(t);
    await build({ content, out });
    const right = readFiles(out);
    writeFileSync(join(out, 'tr/9.json'), right['tr/9.json']!.replace('Bir', 'Bur'), 'latin1');
    writeFileSync(join(out, 'tr/10.json'), '');
    rmSync(join(out, 'tr/index.json'));
    assert.deepEqual((await build({ content, out })).written, ['tr/9.json', 'tr/10.json', 'tr/index.json']);
    assert.deepEqual(readFiles(out), right);
  });

  test('with an error touches nothing', async (t) => {
    const { content, out } = makeContent(t);
    await build({ content, out });
    age(out);
    const before = readFiles(out);
    writeFiles(content, { 'S9C1.md': entry(9, 1, 'Neu'), 'S9C2.md': entry(9, 2).replace('choice_id', 'choise_id') });
    const { problems, written } = await build({ content, out });
    assert.deepEqual(
      problems.map(({ id }) => id).filter((id) => id.startsWith('id-')),
      ['id-missing'],
    );
    assert.deepEqual(written, []);
    assert.deepEqual(readFiles(out), before);
    assert.ok(Object.keys(before).every((path) => isOld(join(out, path))));
  });

  test('without an output writes nothing at all', async (t) => {
    const { content, folder } = makeContent(t);
    await build({ content });
    assert.deepEqual(readdirSync(folder), ['content']);
  });

  test('two at once, on the same output, end whole', async (t) => {
    const { folder, content, out } = makeContent(t);
    for (let i = 0; i < 40; i++) writeFiles(content, { [`X${i}.md`]: entry(`x${i}`, 1, 'a'.repeat(3000)) });
    const other = join(folder, 'other');
    writeFiles(other, { ...readFiles(content), 'X7.md': entry('x7', 1, 'b'.repeat(3000)) });
    await Promise.all([content, other, content, other].map((from) => build({ content: from, out })));
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    await build({ content, out: a });
    await build({ content: other, out: b });
    const [filesA, filesB] = [readFiles(a), readFiles(b)];
    const files = readFiles(out);
    assert.deepEqual(Object.keys(files), Object.keys(filesA), 'nothing missing, nothing left over');
    for (const [path, bytes] of Object.entries(files)) assert.ok(bytes === filesA[path] || bytes === filesB[path], path);
  });

  test('two processes at once, on the same output, both end well', async (t) => {
    const { folder, content, out } = makeContent(t);
    const results = await Promise.all([1, 2].map(() => runCliProcess(['build', content, '--out', out])));
    assert.deepEqual(
      results.map(({ code }) => code),
      [0, 0],
    );
    await build({ content, out: join(folder, 'alone') });
    assert.deepEqual(readFiles(out), readFiles(join(folder, 'alone')));
  });
});

describe('what is stale', () => {
  test('goes: entries, questions, languages, images; what others have put there stays', async (t) => {
    const picture = { 'S9C1.md': entry(9, 1, '![Resim](a.png)'), 'a.png': makePng(2, 2) };
    const { content, out } = makeContent(t, { ...sound(), ...picture, 'en/S9C2.md': entry(9, 2) });
    await build({ content, out });
    const foreign = {
      'index.html': 'mine',
      'tr/notes.txt': 'mine',
      'tr/other.json': '{"mine":1}',
      'tr/en.json': '{"format":1,"lang":"en"}',
      'de/9.json': '{}',
      'media/photo.png': 'mine',
      'media/0123456789abcdef.png.txt': 'mine',
      'assets/1.json': '{"format":1,"lang":"assets"}',
      'tr/deep/9.json': '{"format":1,"lang":"tr"}',
    };
    writeFiles(out, foreign);
    symlinkSync(makeFolder(t), join(out, 'fr'));
    writeFiles(join(out, 'fr'), { '9.json': '{"format":1,"lang":"fr"}' });
    age(out);
    rmSync(join(content, 'en'), { recursive: true });
    for (const path of ['S10.md', 'S10C1.md', 'S10C2.md']) rmSync(join(content, path));
    writeFiles(content, { 'S9C1.md': entry(9, 1) });
    const { removed } = await build({ content, out });
    assert.deepEqual(
      removed.sort().map((path) => path.replace(/[0-9a-f]{16}/, '…')),
      ['en/10.json', 'en/9.json', 'en/guidance.json', 'en/index.json', 'media/….png', 'tr/10.json'],
    );
    assert.deepEqual(
      Object.keys(readFiles(out)).sort(),
      [...Object.keys(foreign), 'tr/9.json', 'tr/guidance.json', 'tr/index.json'].sort(),
    );
    assert.ok(!existsSync(join(out, 'en')), 'nor does its empty folder stay');
    assert.ok(existsSync(join(out, 'fr/9.json')), 'a linked folder is somebody else’s');
  });

  test('leftovers of killed builds go with the next build, and only ours', async (t) => {
    const out = makeFolder(t);
    const [ours, foreign] = ['.9.json.0123456789abcdef.stgm-tmp', '.9.json.swp'];
    writeFiles(join(out, 'tr'), { [ours]: '', [foreign]: '' });
    await write(out, [file('tr/1.json', '{}')]);
    assert.deepEqual(readdirSync(join(out, 'tr')).sort(), [foreign, '1.json'].sort());
  });
});

describe('what cannot be written', () => {
  /** Sees that a failed build has changed nothing, down to the times, and that the problem tells an editor why. */
  async function staysAsItWas(out: string, attempt: () => Promise<string>): Promise<void> {
    if (existsSync(out)) age(out);
    const before = existsSync(out) ? readFiles(out) : undefined;
    assert.match(await attempt(), /output-unwritable/);
    assert.deepEqual(existsSync(out) ? readFiles(out) : undefined, before);
    if (before) assert.ok(Object.keys(before).every((path) => isOld(join(out, path))));
  }

  const buildIds = async (content: string, out: string) => (await build({ content, out })).problems.map(({ id }) => id).join();

  test('an output below a file', async (t) => {
    const { content, folder } = makeContent(t);
    writeFiles(folder, { blocked: '' });
    await staysAsItWas(join(folder, 'blocked/out'), () => buildIds(content, join(folder, 'blocked/out')));
  });

  test('folders that were made for nothing are taken back', async (t) => {
    const { content, out } = makeContent(t);
    writeFiles(out, { 'tr/10.json/in-the-way': '' });
    rmSync(join(content, 'S9C1.md'));
    await staysAsItWas(out, () => buildIds(content, out));
    const deep = join(out, 'deep/er');
    await assert.rejects(write(deep, [file('tr/1.json', 'a'), file(`tr/${'x'.repeat(300)}.json`, 'a')]), OutputUnwritable);
    assert.ok(!existsSync(join(out, 'deep')));
  });

  test('a folder that is in the place of a file', async (t) => {
    const { content, out } = makeContent(t);
    await build({ content, out });
    writeFiles(content, { 'S11C1.md': entry(11, 1), 'S11.md': question(11), 'S9C1.md': entry(9, 1, 'Neu') });
    mkdirSync(join(out, 'tr/11.json'));
    await staysAsItWas(out, () => buildIds(content, out));
  });

  test('a linked language folder, which could lead into the content', async (t) => {
    const { content, out } = makeContent(t);
    mkdirSync(out);
    symlinkSync(content, join(out, 'tr'));
    const before = readFiles(content);
    assert.match(await buildIds(content, out), /output-unwritable/);
    assert.deepEqual(readFiles(content), before);
  });

  test('files that grow beyond what the system allows', async (t) => {
    const { content, out } = makeContent(t);
    await build({ content, out });
    for (let i = 1; i <= 40; i++)
      writeFiles(content, { [`S9C${i}.md`]: entry(9, i, 'a'.repeat(1000)), [`S10C${i}.md`]: entry(10, i, 'Neu') });
    const limited = ['-c', 'ulimit -f 16; exec "$@"', 'bash', process.execPath, ...cliArguments, 'build', content, '--out', out];
    await staysAsItWas(out, async () => {
      const { code, stdout } = await runProcess('bash', limited);
      assert.equal(code, 1);
      return stdout;
    });
  });

  test('a full disk', async (t) => {
    const { content } = makeContent(t);
    const disk = mountDisk(t, 'size=200k');
    if (disk === undefined) return t.skip('no disk can be mounted here');
    const out = join(disk, 'out');
    await build({ content, out });
    for (let i = 1; i <= 300; i++) writeFiles(content, { [`S9C${i}.md`]: entry(9, i, 'a'.repeat(1000)), [`S10C${i}.md`]: entry(10, i) });
    await staysAsItWas(out, async () => {
      const { problems } = await build({ content, out });
      const last = problems.at(-1)!;
      assert.match(last.what, /the disk is full/);
      return last.id;
    });
  });

  test('a disk that may only be read', async (t) => {
    const { content } = makeContent(t);
    const disk = mountDisk(t, 'size=2m');
    if (disk === undefined) return t.skip('no disk can be mounted here');
    const out = join(disk, 'out');
    await build({ content, out });
    age(out);
    remountDisk(disk, 'ro');
    const before = readFiles(out);
    assert.equal(await buildIds(content, out), '', 'nothing to write is no problem');
    writeFiles(content, { 'S9C1.md': entry(9, 1, 'Neu') });
    assert.equal(await buildIds(content, out), 'output-unwritable');
    assert.equal(await buildIds(content, join(disk, 'new')), 'output-unwritable');
    assert.deepEqual(readFiles(out), before);
  });

  test('an image that changes while it is copied', async (t) => {
    const folder = makeFolder(t);
    writeFiles(folder, { 'a.png': makePng(2, 2), 'out/tr/1.json': 'old' });
    const failed = write(join(folder, 'out'), [file('tr/1.json', 'new')], new Map([['media/0123456789abcdef.png', join(folder, 'a.png')]]));
    await assert.rejects(failed, (error) => error instanceof OutputUnwritable && error.code === 'EBUSY');
    assert.deepEqual(readFiles(join(folder, 'out')), { 'tr/1.json': 'old' });
  });
});

test('chunks arrive in order and whole, more of them than one call to the system takes', async (t) => {
  const out = makeFolder(t);
  const chunks = Array.from({ length: 5000 }, (_, index) => Buffer.from(`${index},`.repeat(index % 7)));
  const text = Buffer.concat(chunks).toString();
  await write(out, [{ path: 'tr/1.json', chunks }]);
  assert.equal(readFileSync(join(out, 'tr/1.json'), 'utf8'), text);
  assert.deepEqual((await write(out, [{ path: 'tr/1.json', chunks: [Buffer.from(text)] }])).written, [], 'however it is cut');
  for (const other of [text + '.', text.slice(1), text.slice(0, -1) + '.']) {
    assert.deepEqual((await write(out, [{ path: 'tr/1.json', chunks: [Buffer.from(other)] }])).written, ['tr/1.json']);
  }
});

test('a system that takes only a part of a write gets the rest', async (t) => {
  const out = makeFolder(t);
  const some = await open(join(out, 'some'), 'w');
  await some.close();
  const handles = Object.getPrototypeOf(some) as FileHandle;
  t.mock.method(handles, 'writev', async function (this: FileHandle, chunks: Uint8Array[]) {
    const bytes = Buffer.concat(chunks).subarray(0, 7);
    await this.write(bytes);
    return { bytesWritten: bytes.length, buffers: chunks };
  });
  const text = 'on iki üç ağaç '.repeat(20);
  await write(out, [file('tr/1.json', text), { path: 'tr/2.json', chunks: [Buffer.from(text), Buffer.from(''), Buffer.from(text)] }]);
  assert.equal(readFileSync(join(out, 'tr/1.json'), 'utf8'), text);
  assert.equal(readFileSync(join(out, 'tr/2.json'), 'utf8'), text + text);
});
