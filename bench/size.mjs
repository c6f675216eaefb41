import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { formatTable } from './format-table.mjs';
import { versionOf } from './machine.mjs';
import { here } from './measure.mjs';

/** What the script may weigh, in bytes after brotli. */
const LIMIT = 10_000;

const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Sizes of the script that webmasters embed, and of Lit alone in the same packing. */
export async function benchSize({ print }) {
  const script = here('../dist/stgm-guidance.js');
  if (!existsSync(script)) throw new Error('dist/stgm-guidance.js is missing: run "npm run build" in the folder above');
  const whole = readFileSync(script);
  const rows = [
    ['dist/stgm-guidance.js', whole],
    [
      `Lit ${versionOf('lit')}, the part inside: ReactiveElement`,
      await bundle(`import { ReactiveElement } from '@lit/reactive-element'; globalThis.x = ReactiveElement;`),
    ],
    ['Lit with templates, for comparison', await bundle(`import { LitElement, html } from 'lit'; globalThis.x = [LitElement, html];`)],
  ];
  print(`### Size in bytes\n`);
  print(
    formatTable(
      ['', 'raw', 'gzip 9', 'brotli 11'],
      rows.map(([name, code]) => [name, Buffer.byteLength(code), gzipSync(code, { level: 9 }).length, brotli(code)]),
    ),
  );
  print(`\nThe script may weigh ${LIMIT} bytes after brotli; ${LIMIT - brotli(whole)} are left.`);
}

/** A module as `rollup.config.mjs` would pack it. */
async function bundle(source) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? here('entry.mjs') : null),
    load: (id) => (id === here('entry.mjs') ? source : null),
  };
  const build = await rollup({
    input: 'entry',
    plugins: [
      entry,
      resolve({ exportConditions: ['production'] }),
      terser({
        ecma: 2022,
        compress: { passes: 3 },
        format: { ascii_only: true, comments: /^!/ },
      }),
    ],
  });
  const { output } = await build.generate({ format: 'iife' });
  return output[0].code;
}
