import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { describeMachine } from './machine.mjs';
import { here } from './measure.mjs';

/** The parts of the benchmark in the order in which they run. A further one is a row here and a file beside. */
const PARTS = {
  build: async (options) => (await import('./build.mjs')).benchBuild(options),
  watch: async (options) => (await import('./watch.mjs')).benchWatch(options),
  preview: async (options) => (await import('./preview.mjs')).benchPreview(options),
  size: async (options) => (await import('./size.mjs')).benchSize(options),
  browser: async (options) => (await import('./browser/bench-browser.mjs')).benchBrowser(options),
};

const USAGE = `npm run bench -- [${Object.keys(PARTS).join('|')}]… [--entries 10000] [--rounds 3, in the browser 9]`;

const { values, positionals } = parseArgs({
  options: { entries: { type: 'string', default: '10000' }, rounds: { type: 'string' } },
  allowPositionals: true,
});
const entries = Number(values.entries);
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
if (!(entries >= 4 && (rounds ?? 1) >= 1 && parts.every((part) => Object.hasOwn(PARTS, part)))) {
  console.error(USAGE);
  process.exit(2);
}

// What is measured is what is in src/, not what somebody built some time ago.
const { status } = spawnSync('npx', ['tsc', '-b', 'src/compiler'], { cwd: here('..'), stdio: 'inherit' });
if (status !== 0) process.exit(1);

console.log(`${describeMachine()}\n`);
for (const part of parts) {
  await PARTS[part]({ entries, rounds, print: console.log });
  console.log();
}
