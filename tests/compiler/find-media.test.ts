import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createMediaFinder } from '../../src/compiler/disk/find-media.js';
import { makeContent, makeFolder, readFiles, sound, entry, writeFiles } from './content-folder.js';
import { makePng } from './make-png.js';
import { build } from '../../src/compiler/build/build.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const u16 = (value: number) => [value >> 8, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];

/** A JPEG as far as its size is concerned, turned as EXIF says. */
function makeJpeg(width: number, height: number, orientation?: number): Buffer {
  const exif = bytes('Exif\0\0MM', [
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    ...u16(0x112),
    ...u16(3),
    ...u32(1),
    ...u16(orientation ?? 1),
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const app1 = orientation === undefined ? [] : [0xff, 0xe1, ...u16(exif.length + 2), ...exif];
  const jfif = [0xff, 0xe0, ...u16(16), ...bytes('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0];
  return bytes(
    [0xff, 0xd8],
    orientation === undefined ? jfif : app1,
    [0xff, 0xc0, ...u16(11), 8, ...u16(height), ...u16(width), 1, 1, 0x11, 0],
    [0xff, 0xd9],
  );
}

const makeGif = (width: number, height: number) => bytes('GIF89a', [width & 255, width >> 8, height & 255, height >> 8], [0, 0, 0, 0x3b]);

const makeWebp = (width: number, height: number) =>
  bytes(
    'RIFF',
    [40, 0, 0, 0],
    'WEBPVP8X',
    [10, 0, 0, 0, 0, 0, 0, 0, (width - 1) & 255, (width - 1) >> 8, 0, (height - 1) & 255, (height - 1) >> 8, 0],
    [0, 0, 0, 0],
  );

function makeAvif(width: number, height: number): Buffer {
  const box = (type: string, ...parts: Buffer[]) => bytes(u32(8 + Buffer.concat(parts).length), type, [...Buffer.concat(parts)]);
  const ispe = box('ispe', bytes(u32(0), u32(width), u32(height)));
  return Buffer.concat([box('ftyp', bytes('avif', u32(0), 'avifmif1')), box('meta', bytes(u32(0)), box('iprp', box('ipco', ispe)))]);
}

describe('an image', () => {
  test('is known by its content, not by its name; its path is its hash', (t) => {
    const folder = makeFolder(t);
    const images = { png: makePng(3, 2), jpg: makeJpeg(300, 200), gif: makeGif(30, 20), webp: makeWebp(33, 22), avif: makeAvif(31, 21) };
    const finder = createMediaFinder(folder);
    for (const [type, content] of Object.entries(images)) {
      writeFileSync(join(folder, 'named.txt'), content);
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
      const found = finder.find('named.txt', 'S9C2.md');
      assert.ok(typeof found === 'object' && 'path' in found, `${type}: ${JSON.stringify(found)}`);
      assert.equal(found.path, `media/${hash}.${type}`);
      assert.ok(found.width > found.height);
      assert.equal(finder.sourceOf(found.path), join(folder, 'named.txt'));
    }
  });

  test('has the size at which a browser shows it', (t) => {
    const folder = makeFolder(t);
    const finder = createMediaFinder(folder);
    for (let orientation = 1; orientation <= 8; orientation++) {
      writeFileSync(join(folder, `${orientation}.jpg`), makeJpeg(300, 200, orientation));
      const found = finder.find(`${orientation}.jpg`, 'S9C2.md');
      assert.ok(typeof found === 'object' && 'width' in found);
      assert.deepEqual([found.width, found.height], orientation < 5 ? [300, 200] : [200, 300], `orientation ${orientation}`);
    }
  });

  test('is unreadable where it is none, or one that browsers do not show', (t) => {
    const folder = makeFolder(t);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><script>alert(1)</script></svg>';
    const bmp = bytes('BM', u32(0), u32(0), u32(0), [40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0]);
    const cases = {
      svg,
      bmp,
      empty: '',
      text: 'hello',
      cut: makePng(3, 2).subarray(0, 12),
      flat: makeGif(0, 20),
      ['huge']: Buffer.from(makePng(3, 2)),
    };
    cases.huge.writeUInt32BE(100_001, 16);
    writeFiles(folder, { ...cases, 'named.png': svg });
    const finder = createMediaFinder(folder);
    for (const name of [...Object.keys(cases), 'named.png']) assert.equal(finder.find(name, 'S9C2.md'), 'unreadable', name);
  });

  test('is looked for beside the entry, then in the content folder, then among the pictures of a Git CMS', (t) => {
    const folder = makeFolder(t);
    const [content, media] = [join(folder, 'content'), join(folder, 'uploads')];
    writeFiles(folder, {
      'content/en/img/a.png': makePng(1, 1),
      'content/img/a.png': makePng(2, 2),
      'uploads/img/a.png': makePng(3, 3),
      'content/img/b.png': makePng(4, 4),
      'uploads/c.png': makePng(5, 5),
    });
    const finder = createMediaFinder(content, media);
    const widthOf = (path: string, from: string) => {
      const found = finder.find(path, from);
      return typeof found === 'object' && 'width' in found ? found.width : found;
    };
    assert.equal(widthOf('img/a.png', 'en/S9C2.md'), 1);
    assert.equal(widthOf('./img/../img/a.png', 'S9C2.md'), 2);
    assert.equal(widthOf('../img/a.png', 'en/S9C2.md'), 2);
    assert.equal(widthOf('img/b.png', 'en/S9C2.md'), 4);
    assert.equal(widthOf('c.png', 'S9C2.md'), 5);
    assert.equal(widthOf('../uploads/c.png', 'S9C2.md'), 5, 'into the folder that was named');
    assert.equal(widthOf('/img/a.png', 'en/S9C2.md'), 2, 'from the root of a site');
    assert.equal(widthOf('/uploads/c.png', 'S9C2.md'), 5, 'as a Git CMS writes it');
    assert.deepEqual(widthOf('./img/B.PNG', 'S9C2.md'), { spelled: './img/b.png' }, 'small and capital letters differ');
    assert.equal(widthOf('img/z.png', 'S9C2.md'), 'missing');
  });

  test('is found whether the letters of its name are composed or not', (t) => {
    const content = makeFolder(t);
    writeFiles(content, { ['şema/çizim.png'.normalize('NFD')]: makePng(1, 1), 'ölçü.png': makePng(2, 2) });
    const { find, sourceOf } = createMediaFinder(content);
    const composed = find('şema/çizim.png', 'S9C2.md');
    assert.ok(typeof composed === 'object' && 'path' in composed && composed.width === 1);
    assert.equal(sourceOf(composed.path), join(content, 'şema/çizim.png'.normalize('NFD')));
    const decomposed = find('ölçü.png'.normalize('NFD'), 'S9C2.md');
    assert.ok(typeof decomposed === 'object' && 'path' in decomposed && decomposed.width === 2);
  });

  test('outside of those folders does not exist: no .., no absolute path, no link leads there', (t) => {
    const folder = makeFolder(t);
    writeFiles(folder, { 'secret.png': makePng(2, 2), 'content-2/a.png': makePng(2, 2), 'content/..a.png': makePng(2, 2) });
    const content = join(folder, 'content');
    symlinkSync(join(folder, 'secret.png'), join(content, 'link.png'));
    symlinkSync(folder, join(content, 'up'));
    symlinkSync('loop.png', join(content, 'loop.png'));
    const finder = createMediaFinder(content);
    for (const path of [
      '../secret.png',
      'x/../../secret.png',
      '../content-2/a.png',
      join(folder, 'secret.png'),
      '/etc/passwd',
      'link.png',
      'up/secret.png',
      '',
      '.',
      '..',
      'a\0.png',
    ]) {
      assert.equal(finder.find(path, 'S9C2.md'), 'missing', path);
    }
    assert.deepEqual(finder.candidates('../secret.png', 'S9C2.md'), [], 'it is not even looked for');
    assert.equal(finder.find('loop.png', 'S9C2.md'), 'unreadable');
    assert.ok(typeof finder.find('..a.png', 'S9C2.md') === 'object', 'two dots alone do no harm');
    execFileSync('mkfifo', [join(content, 'fifo.png')]);
    assert.equal(finder.find('fifo.png', 'S9C2.md'), 'missing', 'and nobody waits');
    mkdirSync(join(content, 'folder.png'));
    assert.equal(finder.find('folder.png', 'S9C2.md'), 'missing');
  });

  test('of any length takes no memory', (t) => {
    const folder = makeFolder(t);
    writeFiles(folder, { 'large.png': makePng(2, 2) });
    truncateSync(join(folder, 'large.png'), 300e6);
    const before = process.memoryUsage().rss;
    assert.ok(typeof createMediaFinder(folder).find('large.png', 'S9C2.md') === 'object');
    assert.ok(process.memoryUsage().rss - before < 50e6);
  });

  test('that two entries show is copied once, byte for byte', async (t) => {
    const png = makePng(2, 2);
    const { content, out } = makeContent(t, {
      ...sound('![Resim](a.png)'),
      'a.png': png,
      'b.png': png,
      'S9C1.md': entry(9, 1, '![Resim](b.png)'),
      'unused.png': makePng(9, 9),
    });
    await build({ content, out });
    const pictures = Object.entries(readFiles(out)).filter(([path]) => path.startsWith('media/'));
    assert.equal(pictures.length, 1);
    assert.equal(pictures[0]![1], png.toString('latin1'));
  });
});
