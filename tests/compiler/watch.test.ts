import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, rmSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { build } from '../../src/compiler/build/build.js';
import { UsageError } from '../../src/compiler/model/usage-error.js';
import { watchContent, type Rebuild, type WatchOptions } from '../../src/compiler/build/watch.js';
import { entry, makeContent, question, readFiles, sound, writeFiles } from './content-folder.js';
import { makePng } from './make-png.js';

/** Something that watching told: a build, or that there is nothing to build. */
type News = Rebuild | UsageError;

/** Watches, and hands out what it tells one by one. */
async function watchIn(t: TestContext, options: Pick<WatchOptions, 'content' | 'out'> & Partial<WatchOptions>) {
  const news: News[] = [];
  let arrived = () => {};
  const tell = (item: News) => {
    news.push(item);
    arrived();
  };
  const watching = await watchContent({ onRebuild: tell, onUsageError: tell, ...options });
  t.after(() => watching.close());
  const next = async (): Promise<News> => {
    while (news.length === 0) await new Promise<void>((resolve) => (arrived = resolve));
    return news.shift()!;
  };
  /** Waits for the build that shows what a test is about: a disk may tell one save as two. */
  const until = async (wanted: (rebuild: Rebuild) => boolean): Promise<Rebuild> => {
    for (;;) {
      const item = await next();
      if (!(item instanceof UsageError) && wanted(item)) return item;
    }
  };
  const first = await until(() => true);
  return { watching, next, until, first };
}

const isFine = ({ counts }: Rebuild) => counts.errors === 0;
const isBroken = ({ counts }: Rebuild) => counts.errors > 0;
const ids = ({ problems }: Rebuild) => problems.map(({ id }) => id);

describe('watching', { timeout: 60_000 }, () => {
  /** Sees that the output is what a fresh build would have made. */
  async function isAsBuiltAfresh(content: string, out: string, folder: string) {
    const fresh = join(folder, 'fresh');
    rmSync(fresh, { recursive: true, force: true });
    await build({ content, out: fresh });
    assert.deepEqual(readFiles(out), readFiles(fresh));
  }

  test('an edit writes one question file, then guidance.json', async (t) => {
    const { folder, content, out } = makeContent(t);
    const { watching, until, first } = await watchIn(t, { content, out });
    assert.deepEqual(
      first.written,
      ['tr/9.json', 'tr/10.json', 'tr/index.json'].sort((a, b) => first.written.indexOf(a) - first.written.indexOf(b)),
    );
    await watching.settled();
    const old = new Date('2020-01-01');
    utimesSync(join(out, 'tr/10.json'), old, old);
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2, 'Yeni.'));
    const { written, removed, changed } = await until(({ written }) => written.length > 0);
    assert.deepEqual(written, ['tr/9.json']);
    assert.deepEqual(removed, []);
    assert.deepEqual(changed, [join(content, 'S9C2.md')]);
    await watching.settled();
    await isAsBuiltAfresh(content, out, folder);
  });

  test('a broken file is told and the output stays; mended, all is as before', async (t) => {
    const { folder, content, out } = makeContent(t);
    const { watching, until } = await watchIn(t, { content, out });
    await watching.settled();
    const before = readFiles(out);
    writeFileSync(join(content, 'S9C2.md'), '---js\nprocess.exit()\n---\n');
    const broken = await until(isBroken);
    assert.deepEqual(
      ids(broken).filter((id) => id !== 'choice-missing'),
      ['front-matter-fence'],
    );
    assert.deepEqual(broken.written, []);
    writeFileSync(join(content, 'S9C1.md'), entry(9, 1, 'Bu arada.'));
    await until((rebuild) => isBroken(rebuild) && rebuild.changed[0]!.endsWith('S9C1.md'));
    assert.deepEqual(readFiles(out), before, 'nothing is published while one file is broken');
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2));
    assert.deepEqual((await until(isFine)).written, ['tr/9.json']);
    await watching.settled();
    await isAsBuiltAfresh(content, out, folder);
  });

  test('content that is broken from the beginning can be mended', async (t) => {
    const { content, out, folder } = makeContent(t, { ...sound(), 'S9C2.md': 'nothing' });
    const { watching, until, first } = await watchIn(t, { content, out });
    assert.ok(isBroken(first));
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2));
    await until(isFine);
    await watching.settled();
    await isAsBuiltAfresh(content, out, folder);
  });

  test('new, deleted and renamed files and folders', async (t) => {
    const { content, out, folder } = makeContent(t);
    const { watching, until } = await watchIn(t, { content, out });
    const settle = async (counts: Partial<Rebuild['counts']>, languages: string) => {
      const is = (rebuild: Rebuild) =>
        Object.entries(counts).every(([key, value]) => rebuild.counts[key as keyof Rebuild['counts']] === value);
      const rebuild = await until((rebuild) => isFine(rebuild) && is(rebuild));
      await watching.settled();
      const found = [...new Set(Object.keys(readFiles(out)).map((path) => path.split('/')[0]))].join();
      if (found === languages) await isAsBuiltAfresh(content, out, folder);
      assert.equal(found, languages);
      return rebuild;
    };
    writeFiles(content, { 'S9C3.md': entry(9, 3) });
    await settle({ entries: 5 }, 'tr');
    rmSync(join(content, 'S9C3.md'));
    await settle({ entries: 4 }, 'tr');
    renameSync(join(content, 'S9C2.md'), join(content, 'renamed.md'));
    await settle({ files: 6, entries: 4 }, 'tr');
    writeFiles(content, { 'en/deep/S9C2.md': entry(9, 2) });
    await settle({ files: 7 }, 'en,tr');
    writeFiles(content, { 'en/deep/S9C1.md': entry(9, 1) }); // in a folder that was not there at the beginning
    await settle({ files: 8 }, 'en,tr');
    renameSync(join(content, 'en'), join(content, 'ku'));
    assert.ok((await settle({ files: 8 }, 'ku,tr')).removed.includes('en/9.json'));
    writeFiles(content, { 'ku/deep/S10C1.md': entry(10, 1) }); // in a folder that was renamed
    await settle({ files: 9 }, 'ku,tr');
    rmSync(join(content, 'ku'), { recursive: true });
    await settle({ files: 6 }, 'tr');
    renameSync(join(content, 'S10.md'), join(folder, 'S10.md'));
    renameSync(join(content, 'S10C1.md'), join(folder, 'S10C1.md'));
    renameSync(join(content, 'S10C2.md'), join(folder, 'S10C2.md'));
    assert.ok((await settle({ questions: 1 }, 'tr')).removed.includes('tr/10.json'));
  });

  test('editors save in many ways: by rename, by emptying first, in pieces', async (t) => {
    const { content, out } = makeContent(t);
    const { until } = await watchIn(t, { content, out });
    const path = join(content, 'S9C2.md');

    writeFileSync(join(content, '.S9C2.md.swp'), entry(9, 2, 'Bir.'));
    renameSync(join(content, '.S9C2.md.swp'), path);
    assert.ok(isFine(await until(({ written }) => written.includes('tr/9.json'))));

    const file = openSync(path, 'w'); // empty now
    await new Promise((resolve) => setTimeout(resolve, 100)); // an editor that takes its time: this is what is tested
    writeSync(file, entry(9, 2, 'İki.'));
    closeSync(file);
    const [saved] = [await until(() => true)];
    assert.ok(isFine(saved), 'the empty file was not taken for the new text');
    assert.deepEqual(saved.written, ['tr/9.json']);

    writeFileSync(path, '---\ntitle: Yarım');
    for (const piece of ['\nquestion_id: 9\n', 'choice_id: 2\n---\n', 'Üç.']) appendFileSync(path, piece);
    assert.ok(isFine(await until(() => true)));
  });

  test('a file that stays empty is told at last', async (t) => {
    const { content, out } = makeContent(t);
    const { until } = await watchIn(t, { content, out });
    writeFileSync(join(content, 'S9C2.md'), '');
    assert.ok(isBroken(await until(() => true)));
  });

  test('an image is looked at again where entries show it, and a missing one where it is awaited', async (t) => {
    const { content, out, folder } = makeContent(t, { ...sound(), 'S9C1.md': entry(9, 1, '![Resim](img/a.png)') });
    const media = join(folder, 'uploads');
    mkdirSync(media);
    const { watching, until, first } = await watchIn(t, { content, out, media });
    assert.deepEqual(ids(first), ['image-missing']);
    writeFiles(content, { 'img/a.png': makePng(2, 2) });
    const found = await until(isFine);
    await watching.settled();
    const [picture] = found.written;
    assert.match(picture!, /^media\//);
    writeFiles(content, { 'img/a.png': makePng(4, 2) });
    const changed = await until(({ written }) => written.length > 0);
    assert.deepEqual(changed.removed, [picture]);
    assert.deepEqual(
      changed.written.map((path) => path.replace(/\w{16}/, '…')),
      ['media/….png', 'tr/9.json'],
    );
    rmSync(join(content, 'img'), { recursive: true });
    assert.deepEqual(ids(await until(isBroken)), ['image-missing']);
    writeFiles(media, { 'img/a.png': makePng(4, 2) });
    await until(isFine);
  });

  test('an emptied or vanished content folder never empties the output, and may come back', async (t) => {
    const { content, out, folder } = makeContent(t);
    const { watching, next, until } = await watchIn(t, { content, out });
    await watching.settled();
    const before = readFiles(out);
    renameSync(content, join(folder, 'away'));
    let item = await next();
    while (!(item instanceof UsageError)) item = await next();
    assert.equal(item.reason, 'content-empty');
    assert.deepEqual(readFiles(out), before);
    renameSync(join(folder, 'away'), content);
    await until(isFine);
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2, 'Yeniden.'));
    await until(({ written }) => written.includes('tr/9.json'));
  });

  test('what somebody removes from the output comes back with the next build', async (t) => {
    const { content, out, folder } = makeContent(t);
    const { watching, until } = await watchIn(t, { content, out });
    await watching.settled();
    rmSync(out, { recursive: true });
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2, 'Yeni.'));
    await until(({ written }) => written.includes('tr/10.json'));
    await watching.settled();
    await isAsBuiltAfresh(content, out, folder);
  });

  test('what is no content starts no harm: FIFOs, hidden files, the output itself', async (t) => {
    const { content, folder } = makeContent(t);
    const out = join(content, 'dist');
    const { watching, until } = await watchIn(t, { content, out });
    execFileSync('mkfifo', [join(content, 'S1C1.md')]);
    writeFiles(content, { '.git/index': 'x', 'node_modules/a/S1C1.md': 'x' });
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2, 'Yeni.'));
    assert.ok(isFine(await until(({ written }) => written.includes('tr/9.json'))));
    await watching.settled();
    await isAsBuiltAfresh(content, out, folder);
  });

  test('many changes at once are one build', async (t) => {
    const { content, out, folder } = makeContent(t);
    const { watching, until } = await watchIn(t, { content, out });
    for (let i = 0; i < 300; i++) writeFileSync(join(content, `X${i}.md`), i % 2 ? question(`x${i}`) : entry(`x${i}`, 1));
    let builds = 0;
    await until((rebuild) => ++builds > 0 && rebuild.counts.files === 306);
    assert.ok(builds <= 5, `${builds} builds`);
    await watching.settled();
    await isAsBuiltAfresh(content, out, folder);
  });

  test('whatever happens in whatever order, the output is that of a fresh build', async (t) => {
    const { content, out, folder } = makeContent(t);
    const { watching, until } = await watchIn(t, { content, out });
    for (let round = 0; round < 10; round++) {
      const path = join(content, `S9C${1 + (round % 4)}.md`);
      if (round % 3 === 2) rmSync(path, { force: true });
      else writeFileSync(path, entry(9, 1 + (round % 4), `Tur ${round}.`));
      // A file that only this round has tells when the round is over.
      writeFileSync(join(content, 'S10C1.md'), entry(10, 1, `Tur ${round}.`));
      await until(({ changed }) => changed.includes(join(content, 'S10C1.md')));
      await watching.settled();
    }
    await isAsBuiltAfresh(content, out, folder);
  });
});
