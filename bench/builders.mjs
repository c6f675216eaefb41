import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { versionOf } from './machine.mjs';
import { here } from './measure.mjs';

/**
 * @typedef {object} Builder a program that turns the entries of a folder into what its users would publish
 * @property {string} name
 * @property {(work: string, out: string) => {args: string[], cwd: string, env?: Record<string, string>}} program builds `work/content` into `out`; both absolute
 * @property {(out: string) => number} count how many entries are in the output: what builds less is no match
 */

/** @type {Builder} */
export const ours = {
  name: 'stgm-guidance',
  program: (work, out) => ({ args: [here('../dist/esm/cli/cli.js'), 'build', 'content', '--out', out], cwd: work }),
  count: (out) =>
    JSON.parse(readFileSync(join(out, 'tr/index.json'), 'utf8')).questions.reduce((sum, { choices }) => sum + choices.length, 0),
};

/** @type {Builder} */
export const velite = {
  name: `Velite ${versionOf('velite')}`,
  program: (work, out) => ({
    args: [here('node_modules/velite/bin/velite.js'), 'build', '--config', here('velite.config.mjs'), '--silent'],
    cwd: work,
    env: { STGM_BENCH_CONTENT: join(work, 'content'), STGM_BENCH_OUT: out },
  }),
  count: (out) => JSON.parse(readFileSync(join(out, 'entries.json'), 'utf8')).length,
};

/** @type {Builder} */
export const eleventy = {
  name: `Eleventy ${versionOf('@11ty/eleventy')}`,
  program: (work, out) => ({
    args: [
      here('node_modules/@11ty/eleventy/cmd.cjs'),
      `--config=${relative(work, here('eleventy.config.mjs'))}`, // Eleventy takes every path from the working folder
      '--input=content',
      `--output=${relative(work, out)}`,
      '--quiet',
    ],
    cwd: work,
  }),
  count: (out) => readdirSync(out).length,
};
