import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ours } from './builders.mjs';
import { formatTable } from './format-table.mjs';
import { CHOICES, generateEntries } from './generate-entries.mjs';
import { measure } from './measure.mjs';
import { median } from './median.mjs';

/** Edits between two full builds: what else the machine does then hits both. */
const EDITS_A_ROUND = 3;

/** Once nothing has been written for so long, nothing follows, in milliseconds. */
const QUIET = 500;

const PATIENCE = 120_000;

/**
 * Saves one entry after another while `build --watch` runs, and full builds in between to compare with.
 *
 * @throws {Error} when an edit rewrites another question's file than its own
 */
export async function benchWatch({ entries, rounds = 3, print }) {
  const work = mkdtempSync(join(tmpdir(), 'stgm-bench-'));
  const out = join(work, 'out');
  generateEntries(join(work, 'content'), entries);
  const { args, cwd } = ours.program(work, out);
  const compiler = spawn(process.execPath, [...args, '--watch'], { cwd, stdio: 'ignore' });
  const edits = [];
  const builds = [];
  try {
    await until(() => existsSync(join(out, 'tr/guidance.json')), compiler);
    for (let round = 0; round < rounds; round += 1) {
      const full = join(work, 'full');
      builds.push((await measure(ours.program(work, full))).wall * 1000);
      rmSync(full, { recursive: true });
      for (let edit = 0; edit < EDITS_A_ROUND; edit += 1) {
        const question = 1 + ((edits.length * 337) % Math.ceil(entries / CHOICES));
        edits.push(await saveEntry({ work, out, question, compiler }));
      }
    }
  } finally {
    compiler.kill('SIGTERM');
    if (compiler.exitCode === null && compiler.signalCode === null) await once(compiler, 'exit');
    rmSync(work, { recursive: true });
  }

  const [latency, build] = [median(edits.map(({ milliseconds }) => milliseconds)), median(builds)];
  print(`### One edit in watch mode, ${entries.toLocaleString('en')} entries: median of ${edits.length}\n`);
  print(
    formatTable(
      ['', 'ms', 'of a full build'],
      [
        ['from the save to the question file in place', Math.round(latency), `${((latency / build) * 100).toFixed(2)} %`],
        ['slowest of them', Math.round(Math.max(...edits.map(({ milliseconds }) => milliseconds))), ''],
        ['a full build', Math.round(build), ''],
      ],
    ),
  );
  print(`\nRewritten by an edit: ${[...new Set(edits.map(({ rewritten }) => rewritten))].join('; ')}`);
}

/** Changes a word of an entry as an editor does and waits until all that follows from it is written. */
async function saveEntry({ work, out, question, compiler }) {
  await untilQuiet(join(out, 'tr'));
  const entry = join(work, 'content', `S${question}C1.md`);
  const word = `değiştirildi${Math.round(performance.now())}`;
  const edited = readFileSync(entry, 'utf8').replace(/\n---\n/, `$&${word} `);
  const before = stampsOf(join(out, 'tr'));

  const file = `${question}.json`;
  let arrived;
  const watcher = watch(join(out, 'tr'), (_, name) => {
    if (arrived === undefined && name === file && readFileSync(join(out, 'tr', file), 'utf8').includes(word)) arrived = performance.now();
  });
  writeFileSync(entry, edited);
  const saved = performance.now();
  await until(() => arrived !== undefined, compiler);
  watcher.close();
  await untilQuiet(join(out, 'tr'));

  const after = stampsOf(join(out, 'tr'));
  const rewritten = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
  const others = rewritten.filter((name) => name !== file && name !== 'index.json' && name !== 'guidance.json');
  if (others.length > 0 || after.size !== before.size) throw new Error(`one edit of question ${question} rewrote ${rewritten.join(', ')}`);
  return {
    milliseconds: arrived - saved,
    rewritten: rewritten
      .map((name) => (name === file ? 'its question file' : name))
      .sort()
      .join(', '),
  };
}

function stampsOf(folder) {
  const stamp = ({ ino, mtimeNs }) => `${ino} ${mtimeNs}`;
  return new Map(readdirSync(folder).map((name) => [name, stamp(statSync(join(folder, name), { bigint: true }))]));
}

async function untilQuiet(folder) {
  let last = performance.now();
  const watcher = watch(folder, () => (last = performance.now()));
  while (performance.now() - last < QUIET) await sleep(20);
  watcher.close();
}

async function until(isThere, compiler) {
  for (const began = performance.now(); !isThere(); await sleep(1)) {
    if (compiler.exitCode !== null) throw new Error(`the watching compiler ended with ${compiler.exitCode}`);
    if (performance.now() - began > PATIENCE) throw new Error('the watching compiler wrote nothing in two minutes');
  }
}
