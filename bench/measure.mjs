import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = new URL('./report-usage.mjs', import.meta.url).href;

/**
 * @typedef {object} Usage what one process took
 * @property {number} wall seconds, from the start of the process to its end
 * @property {number} cpu seconds of all its threads, in user and system mode
 * @property {number} peak MB (1,000,000 bytes) in memory at most
 */

/**
 * Runs a Node program to its end and measures it as a whole, start of Node included.
 *
 * @param {{args: string[], cwd?: string, env?: Record<string, string>}} program `args`: the script and its arguments
 * @returns {Promise<Usage>}
 * @throws {Error} with what it printed, when it fails: a failed run is no measurement
 */
export async function measure({ args, cwd, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'stgm-usage-'));
  const report = join(folder, 'usage.json');
  try {
    const began = performance.now();
    const { code, output } = await run(['--import', PRELOAD, ...args], { cwd, env: { ...process.env, ...env, STGM_BENCH_USAGE: report } });
    const wall = (performance.now() - began) / 1000;
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
    return { wall, ...JSON.parse(readFileSync(report, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/** Where this file is, for programs that stand beside it. */
export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
