import assert from 'node:assert/strict';
import { placeholderRows } from '../../src/compiler/disk/read-placeholder.js';
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build, type BuildResult } from '../../src/compiler/build/build.js';
import { readContentFile, walkContentFolder } from '../../src/compiler/disk/read-content-folder.js';
import { UsageError } from '../../src/compiler/model/usage-error.js';
import { entry, makeContent, makeFolder, question, readFiles, sound, writeFiles } from './content-folder.js';

const told = ({ problems }: BuildResult) =>
  problems.map(({ id, file, line }) => `${id} ${file.slice(file.lastIndexOf('content/') + 8)}${line === undefined ? '' : `:${line}`}`);

const walk = (folder: string, skip?: string) =>
  [...walkContentFolder(folder, '', skip)]
    .filter(({ kind }) => kind !== 'folder')
    .map(({ path, kind }) => (kind === 'file' ? path : `${path} (${kind})`))
    .sort();

describe('what is read', () => {
  test('Markdown in any folder and spelling, and themes.yml; not README, not what is hidden, not node_modules', (t) => {
    const folder = makeFolder(t);
    writeFiles(folder, {
      'S9.md': '',
      'deep/er/S9C1.MD': '',
      'en/S9C1.md': '',
      'themes.yml': '',
      'en/themes.yml': '',
      'README.md': '',
      'en/readme.md': '',
      '.S1.md': '',
      '.git/S1.md': '',
      'node_modules/x/S1.md': '',
      'S1.md.bak': '',
      'picture.png': '',
      'out/tr/S1.md': '',
    });
    assert.deepEqual(walk(folder, join(folder, 'out')), ['S9.md', 'deep/er/S9C1.MD', 'en/S9C1.md', 'en/themes.yml', 'themes.yml']);
  });

  test('Markdown under another ending is named, and not read', async (t) => {
    const { content } = makeContent(t, {
      ...sound(),
      'S9C3.markdown': entry(9, 3),
      'S9C4.md.txt': entry(9, 4),
      'README.markdown': '',
      'S9C3.txt': '',
    });
    const result = await build({ content });
    assert.deepEqual(told(result), ['file-unknown S9C3.markdown', 'file-unknown S9C4.md.txt']);
    assert.equal(result.counts.entries, 4);
  });

  test('what a sync program has put in place of a file is named with the file that it stands for', async (t) => {
    const rows = placeholderRows.flatMap(({ program, yes }) => yes.map(([name, file]) => ({ program, name, file })));
    const { content } = makeContent(t, {
      ...sound(),
      ...Object.fromEntries(rows.map(({ name }) => [name, 'bplist00'])),
      '.foto.png.icloud': '',
      '.S9C3.md.swp': '',
    });
    const result = await build({ content, messages: 'en' });
    assert.deepEqual(told(result).sort(), rows.map(({ name }) => `file-placeholder ${name}`).sort());
    for (const { program, name, file } of rows) {
      const { what } = result.problems.find((problem) => problem.file.endsWith(`/${name}`))!;
      assert.ok(what.includes(program) && what.includes(file), what);
    }
    assert.equal(result.counts.entries, 4);
  });

  test('so are the themes', async (t) => {
    const names = ['THEMES.YML', 'en/Themes.yml', 'themes.yaml', 'themes.yml.txt'];
    const { content } = makeContent(t, {
      ...sound(),
      ...Object.fromEntries(names.map((name) => [name, 'haklar: Haklar\n'])),
      'mythemes.yml': '',
      'themes.yml.bak': '',
    });
    const result = await build({ content });
    assert.deepEqual(
      told(result),
      names.map((name) => `file-unknown ${name}`),
    );
    assert.match(result.problems[0]!.fix, /^rename it to themes\.yml;/);
    assert.match((await build({ content, messages: 'tr' })).problems[1]!.what, /bu dosyanın adı ise Themes\.yml$/);
  });

  test('FIFOs are left alone, and nobody waits for their writers', (t) => {
    const { content, folder } = makeContent(t);
    execFileSync('mkfifo', [join(content, 'S1C1.md'), join(folder, 'fifo')]);
    symlinkSync(join(folder, 'fifo'), join(content, 'S1C2.md'));
    assert.ok(!walk(content).some((path) => path.startsWith('S1C')));
    assert.equal(readContentFile(content, 'S1C1.md'), undefined, 'not even when it was a file a moment ago');
  });

  test('linked folders and loops are named and not followed; a linked file is a file', async (t) => {
    const { content, folder } = makeContent(t);
    mkdirSync(join(folder, 'elsewhere'));
    writeFiles(folder, { 'elsewhere/S1C1.md': 'broken', 'S11.md': question(11) });
    symlinkSync(join(folder, 'elsewhere'), join(content, 'linked'));
    symlinkSync(content, join(content, 'round'));
    symlinkSync('itself', join(content, 'itself'));
    symlinkSync(join(folder, 'S11.md'), join(content, 'S11.md'));
    assert.deepEqual(
      walk(content).filter((path) => !/^S\d+C?\d*\.md$/.test(path)),
      ['linked (linked folder)', 'round (linked folder)'],
    );
    const result = await build({ content });
    assert.deepEqual(
      told(result).filter((line) => line.startsWith('folder-linked')),
      ['folder-linked linked', 'folder-linked round'],
    );
    assert.equal(result.counts.questions, 3);
    assert.equal(result.counts.errors, 0);
  });

  test('what cannot be read is an error with the reason: a link to nowhere or to itself, a vanished file', async (t) => {
    const { content } = makeContent(t);
    symlinkSync('nowhere', join(content, 'S1C1.md'));
    symlinkSync('S1C2.md', join(content, 'S1C2.md'));
    const result = await build({ content });
    assert.deepEqual(told(result), ['file-unreadable S1C1.md', 'file-unreadable S1C2.md']);
    assert.match(result.problems[0]!.what, /no longer exists/);

    const [first] = walk(content);
    unlinkSync(join(content, first!));
    const vanished = readContentFile(content, first!);
    assert.ok(vanished && 'id' in vanished && vanished.id === 'file-unreadable');
  });

  test('files and folders that may not be read', { skip: process.getuid?.() === 0 && 'root may read everything' }, async (t) => {
    const { content } = makeContent(t, { ...sound(), 'en/S9C1.md': entry(9, 1) });
    chmodSync(join(content, 'S9C1.md'), 0);
    chmodSync(join(content, 'en'), 0);
    t.after(() => chmodSync(join(content, 'en'), 0o700));
    assert.deepEqual(
      told(await build({ content })).filter((line) => line.startsWith('file-unreadable')),
      ['file-unreadable S9C1.md', 'file-unreadable en'],
    );
  });

  test('a file of 50 MB is reported unread; one of 64 kB is read', async (t) => {
    const head = entry(9, 3, '');
    const { content } = makeContent(t, {
      ...sound(),
      'S9C3.md': head + 'a '.repeat((64 * 1024 - Buffer.byteLength(head)) / 2),
      'S10C3.md': '',
      'S10C4.md': '',
    });
    truncateSync(join(content, 'S10C3.md'), 50 * 1024 * 1024);
    truncateSync(join(content, 'S10C4.md'), 64 * 1024 + 1);
    assert.deepEqual(told(await build({ content })), ['file-too-large S10C3.md', 'file-too-large S10C4.md']);
    const unread = readContentFile(content, 'S10C3.md');
    assert.ok(unread && 'id' in unread && unread.id === 'file-too-large');
  });

  test('names with line breaks and escapes are entries like others, and safe to print', async (t) => {
    const { content } = makeContent(t, { ...sound(), 'a\nb\x1b[2J.md': entry(9, 3).replace('title:', 'tittle:') });
    const { problems } = await build({ content });
    assert.deepEqual([...new Set(problems.map(({ id }) => id))].sort(), ['key-unknown', 'title-missing']);
    assert.ok(problems.every(({ file }) => file.endsWith('a\\u000ab\\u001b[2J.md')));
  });

  test('names that differ in case or normalisation alone are two files: nothing is chosen by chance', async (t) => {
    const { content } = makeContent(t, { ...sound(), 's9c2.MD': entry(9, 2), 'é.md': entry(9, 3), 'e\u0301.md': entry(9, 3) });
    const files = walk(content);
    if (files.length !== 9) return t.skip('this disk takes them for one name');
    const duplicates = told(await build({ content })).filter((line) => line.startsWith('address-duplicate'));
    assert.deepEqual(duplicates, [
      'address-duplicate S9C2.md:4',
      'address-duplicate e\u0301.md:4',
      'address-duplicate s9c2.MD:4',
      'address-duplicate é.md:4',
    ]);
  });

  test('two names of one file are two files', async (t) => {
    const { content } = makeContent(t);
    linkSync(join(content, 'S9C2.md'), join(content, 'copy.md'));
    assert.deepEqual(told(await build({ content })), ['address-duplicate S9C2.md:4', 'address-duplicate copy.md:4']);
  });

  test('the order is that of the code units, wherever the disk has them', async (t) => {
    const broken = Object.fromEntries(['b.md', 'a/z.md', 'a.md', 'Z.md', 'a/B.md', 'ç.md'].map((path) => [path, '---js\n---\n']));
    const { content } = makeContent(t, broken);
    const files = told(await build({ content })).map((line) => line.replace(/^\S+ ([^:]+).*$/, '$1'));
    assert.deepEqual(files, ['Z.md', 'a.md', 'a/B.md', 'a/z.md', 'b.md', 'ç.md']);
  });

  test('a folder that changes while it is read never throws', async (t) => {
    const { content } = makeContent(t);
    for (let i = 0; i < 3000; i++) writeFileSync(join(content, `x${i}.md`), entry(`x${i}`, 1));
    const removing = (async () => {
      for (let i = 2999; i >= 0; i--) {
        unlinkSync(join(content, `x${i}.md`));
        if (i % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const { problems } = await build({ content });
    await removing;
    assert.ok(problems.every(({ id }) => ['file-unreadable', 'question-missing', 'choice-missing'].includes(id)));
  });
});

describe('folders that cannot be meant', () => {
  const usage = (reason: string) => (error: unknown) => error instanceof UsageError && error.reason === reason;

  test('are refused before anything is written', async (t) => {
    const { folder, content, out } = makeContent(t);
    const before = readFiles(folder);
    await assert.rejects(build({ content: join(folder, 'nope'), out }), usage('content-missing'));
    await assert.rejects(build({ content: join(content, 'S9.md'), out }), usage('content-missing'));
    await assert.rejects(build({ content, out, media: join(folder, 'nope') }), usage('media-missing'));
    await assert.rejects(build({ content, out: content }), usage('output-holds-content'));
    await assert.rejects(build({ content, out: folder }), usage('output-holds-content'));
    symlinkSync(folder, join(folder, 'link'));
    await assert.rejects(build({ content, out: join(folder, 'link') }), usage('output-holds-content'));
    unlinkSync(join(folder, 'link'));
    assert.deepEqual(readFiles(folder), before);
  });

  test('an empty content folder never empties the output', async (t) => {
    const { folder, content, out } = makeContent(t);
    await build({ content, out });
    const before = readFiles(out);
    mkdirSync(join(folder, 'empty'));
    await assert.rejects(build({ content: join(folder, 'empty'), out }), usage('content-empty'));
    writeFiles(folder, { 'empty/notlar.md': 'Toplantı notları' });
    const { problems, written, removed } = await build({ content: join(folder, 'empty'), out });
    assert.deepEqual([problems.map(({ id }) => id), written, removed], [['file-unknown'], [], []]);
    assert.deepEqual(readFiles(out), before);
  });

  test('an output inside the content is no content', async (t) => {
    const { content } = makeContent(t);
    const out = join(content, 'dist');
    writeFiles(out, { 'tr/S1C1.md': 'broken' });
    const { counts } = await build({ content, out });
    assert.equal(counts.errors, 0);
    assert.equal(counts.files, 6);
  });
});
