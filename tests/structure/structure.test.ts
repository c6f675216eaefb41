import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { findCircles } from './find-circles.js';
import { sources } from './read-source.js';

/** What a floor may import besides itself. */
const BELOW: Record<string, string[]> = {
  bundle: [],
  compiler: ['bundle'],
  element: ['bundle'],
  assessment: ['element', 'bundle'],
  site: ['element', 'compiler', 'bundle'],
  cli: ['site', 'compiler', 'bundle'],
};

/** The rooms that may touch the disk. All others are functions of what they are given. */
const DISK = /^src\/(cli|compiler\/(disk|build)|site\/(output|assets|pictures))\//;

const LONGEST = 200;

/** Longer than {@link LONGEST} lines, and why. */
const LONG: Record<string, string> = {
  'src/compiler/assemble/assemble.ts': 'to be divided',
  'src/compiler/messages/en.ts': 'a catalogue: the words of every problem',
  'src/compiler/messages/tr.ts': 'a catalogue: the words of every problem',
  'src/compiler/resources/extract-resources.ts': 'to be divided',
  'src/site/snippets/snippet-words.ts': 'a catalogue: the words of the snippet page',
  'src/site/assets/page-styles.ts': 'one style sheet',
  'src/element/styles.ts': 'one style sheet',
};

/** Not named after something that they export, and why. */
const NAMED_OTHERWISE: Record<string, string> = {
  'src/bundle/allowed-url.ts': 'to be renamed',
  'src/bundle/types.ts': 'the types of the contract',
  'src/cli/report-problems.ts': 'to be renamed',
  'src/compiler/answer/answer-walk.ts': 'to be renamed',
  'src/compiler/answer/node-tree.ts': 'to be renamed',
  'src/compiler/answer/suspicious-url.ts': 'to be renamed',
  'src/compiler/answer/tidy-blocks.ts': 'to be renamed',
  'src/compiler/disk/read-content-folder.ts': 'to be renamed',
  'src/compiler/front-matter/front-matter-keys.ts': 'to be renamed',
  'src/compiler/messages/en.ts': 'the messages in English',
  'src/compiler/messages/rewrite-line.ts': 'to be renamed',
  'src/compiler/messages/tr.ts': 'the messages in Turkish',
  'src/compiler/rollup-plugin.ts': 'for whom it is; what it exports bears the name of the product',
  'src/element/load-help-script.ts': 'to be renamed',
  'src/site/metadata/page-data.ts': 'to be renamed',
  'src/site/pages/small-dom.ts': 'to be renamed',
};

const floorOf = (path: string) => path.split('/')[1]!;
const isOurs = (path: string) => path.startsWith('src/');
const paths = new Set(sources.map(({ path }) => path));

/** `entry-page` is named after `renderEntryPage`, `find-media` after `createMediaFinder`: every word is in one exported name. */
function isNamedAfterExport(path: string, exports: readonly string[]): boolean {
  const stems = basename(path, '.ts')
    .split('-')
    .map((word) => word.replace(/s$/, ''));
  return exports.some((name) => stems.every((stem) => name.toLowerCase().includes(stem)));
}

test('every import is of a file that is there', () => {
  const missing = sources.flatMap(({ path, imports }) =>
    imports.filter((from) => isOurs(from) && !paths.has(from)).map((from) => `${path}: ${from}`),
  );
  assert.deepEqual(missing, []);
});

test('no file imports itself by way of others, types included', () => {
  assert.deepEqual(findCircles(new Map(sources.map(({ path, imports }) => [path, imports]))), []);
});

test('a floor imports only the floors below it', () => {
  const up = sources.flatMap(({ path, imports }) =>
    imports
      .filter((from) => isOurs(from) && floorOf(from) !== floorOf(path) && !BELOW[floorOf(path)]?.includes(floorOf(from)))
      .map((from) => `${path} imports ${from}`),
  );
  assert.deepEqual(up, []);
});

test('only the rooms at the two ends touch the disk', () => {
  const touching = sources.filter(({ path, imports }) => imports.some((from) => /^node:fs/.test(from)) && !DISK.test(path));
  assert.deepEqual(
    touching.map(({ path }) => path),
    [],
  );
});

test(`no file has more than ${LONGEST} lines but those that say why`, () => {
  assert.deepEqual(
    sources.filter(({ lines }) => lines > LONGEST).map(({ path }) => path),
    Object.keys(LONG).sort(),
  );
});

test('a file is named after something that it exports', () => {
  const unlike = sources.filter(
    ({ path, exports }) => exports.length > 0 && !/\/(index|define)\.ts$/.test(path) && !isNamedAfterExport(path, exports),
  );
  assert.deepEqual(
    unlike.map(({ path }) => path),
    Object.keys(NAMED_OTHERWISE).sort(),
  );
});
