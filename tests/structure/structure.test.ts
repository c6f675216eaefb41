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
const DISK = /^src\/(cli|compiler\/(disk|build)|site\/(output|assets|pictures|preview))\//;

const LONGEST = 200;

/** Longer than {@link LONGEST} lines, and why. */
const LONG: Record<string, string> = {
  'src/compiler/messages/en.ts': 'a catalogue: the words of every problem',
  'src/compiler/messages/tr.ts': 'a catalogue: the words of every problem',
  'src/element/styles.ts': 'one style sheet',
};

/** Not named after something that they export, and why: most hold a few small functions about one thing, which is their name. */
const NAMED_OTHERWISE: Record<string, string> = {
  'src/bundle/allowed-url.ts': 'the two kinds of allowed URL',
  'src/bundle/types.ts': 'the types of the contract',
  'src/cli/init/settings-templates.ts': 'the small files of a new folder',
  'src/cli/report-problems.ts': 'the three forms of one report',
  'src/compiler/answer/answer-walk.ts': 'what the steps of one walk share',
  'src/compiler/answer/node-tree.ts': 'questions that many files ask about nodes',
  'src/compiler/answer/suspicious-url.ts': 'the rules about suspicious URLs',
  'src/compiler/answer/tidy-blocks.ts': 'the steps that tidy blocks',
  'src/compiler/disk/read-content-folder.ts': 'walks a content folder and reads its files',
  'src/compiler/front-matter/front-matter-keys.ts': 'the keys of entries and of questions',
  'src/compiler/messages/en.ts': 'the messages in English',
  'src/compiler/messages/rewrite-line.ts': 'how a fix writes an editor’s line anew',
  'src/compiler/messages/tr.ts': 'the messages in Turkish',
  'src/compiler/resources/blocks.ts': 'questions that the rules ask about blocks',
  'src/compiler/resources/limits.ts': 'the numbers in the rules',
  'src/compiler/resources/resource-facts.ts': 'kind, language and year together',
  'src/compiler/resources/rules/facts/language-places.ts': 'a table of rules',
  'src/compiler/resources/rules/facts/year-places.ts': 'a table of rules',
  'src/compiler/rollup-plugin.ts': 'for whom it is; what it exports has the name of the product',
  'src/element/load-help-script.ts': 'takes the place of load-help in the script for web pages',
  'src/site/messages/snippet-messages-en.ts': 'the messages in English',
  'src/site/messages/snippet-messages-shape.ts': 'the shape of both catalogues',
  'src/site/messages/snippet-messages-tr.ts': 'the messages in Turkish',
  'src/site/pages/page-head.ts': 'the head of a page',
  'src/site/pages/static-dom.ts': 'a small DOM without a browser',
  'src/site/search/turkish-endings.ts': 'what endings make of words',
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
