import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eleventy, ours, velite } from './builders.mjs';
import { formatTable } from './format-table.mjs';
import { generateEntries } from './generate-entries.mjs';
import { measure } from './measure.mjs';
import { median } from './median.mjs';

/**
 * Builds the same files with every builder in turn, A B C A B C, so that whatever else the machine does hits all of them.
 *
 * @param {{work: string, entries: number, builders: import('./builders.mjs').Builder[], rounds: number}} race
 * @returns {Promise<import('./measure.mjs').Usage[]>} medians, in the order of the builders
 */
async function race({ work, entries, builders, rounds }) {
  const runs = builders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, builder] of builders.entries()) {
      const out = join(work, `out-${index}`);
      rmSync(out, { recursive: true, force: true });
      runs[index].push(await measure(builder.program(work, out)));
      const built = builder.count(out);
      if (built !== entries) throw new Error(`${builder.name} built ${built} of ${entries} entries`);
      rmSync(out, { recursive: true });
    }
  }
  return runs.map((usages) => ({
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    peak: Math.max(...usages.map(({ peak }) => peak)),
  }));
}

const seconds = (value) => value.toFixed(value < 10 ? 2 : 1);
const times = (value, unit) => `${(value / unit).toFixed(1)} ×`;
const thousands = (value) => value.toLocaleString('en');

/**
 * Builds against Velite and Eleventy on the same files, then alone on ten times as many.
 *
 * @returns the median of our own build, in seconds
 */
export async function benchBuild({ entries, rounds = 3, print }) {
  const work = mkdtempSync(join(tmpdir(), 'stgm-bench-'));
  try {
    generateEntries(join(work, 'content'), entries);
    const builders = [ours, velite, eleventy];
    const results = await race({ work, entries, builders, rounds });
    const [own] = results;
    print(`### ${thousands(entries)} entries, ${rounds} rounds in turn\n`);
    print(
      formatTable(
        ['', 'wall s', '', 'CPU s', '', 'peak MB'],
        results.map(({ wall, cpu, peak }, index) => [
          builders[index].name,
          seconds(wall),
          times(wall, own.wall),
          seconds(cpu),
          times(cpu, own.cpu),
          Math.round(peak),
        ]),
      ),
    );

    print(`\n### Ours alone: with slips, and with ten times as many entries\n`);
    const rows = [['the entries above', entries, own]];
    rows.push([`28 % with an editor's slip`, entries, await alone({ entries, slips: true, rounds })]);
    rows.push(['ten times as many', entries * 10, await alone({ entries: entries * 10, slips: false, rounds: 1 })]);
    print(
      formatTable(
        ['', 'entries', 'wall s', 'CPU s', 'CPU ms an entry', 'peak MB'],
        rows.map(([name, count, { wall, cpu, peak }]) => [
          name,
          thousands(count),
          seconds(wall),
          seconds(cpu),
          ((cpu * 1000) / count).toFixed(2),
          Math.round(peak),
        ]),
      ),
    );
    return own.wall;
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function alone({ entries, slips, rounds }) {
  const work = mkdtempSync(join(tmpdir(), 'stgm-bench-'));
  try {
    generateEntries(join(work, 'content'), entries, { slips });
    const [usage] = await race({ work, entries, builders: [ours], rounds });
    return usage;
  } finally {
    rmSync(work, { recursive: true });
  }
}
