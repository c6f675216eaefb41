// Takes one rule, check or guard away at a time: the tests have to fail for each. `node tests/attack/mutants.mjs [part of a name]`
// `--quick` takes those whose tests need no browser, no build and no killed process, a second each: for CI. `--slow` takes the others.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copySource } from './source-copy.mjs';
import { mutations } from './mutations.mjs';

const TIME_LIMIT = 120_000;
const isInBrowser = (file) => file.endsWith('.browser.test.ts');
const isSlow = ({ tests }) => tests.some((file) => isInBrowser(file) || /(\.page|kill|writing)\.test\.ts$/.test(file));
const { values: options, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, slow: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = mutations.filter(
  (mutation) => mutation.name.includes(positionals[0] ?? '') && !(isSlow(mutation) ? options.quick : options.slow),
);
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);

/** Runs test files in a copy. A test that never ends has noticed too. */
function run(cwd, tests) {
  const args = isInBrowser(tests[0])
    ? ['node_modules/@web/test-runner/dist/bin.js', '--files', ...tests]
    : ['--import', 'tsx', '--test', '--test-reporter=dot', ...tests];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIME_LIMIT, killSignal: 'SIGKILL' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code, signal) => resolve({ passed: code === 0, signal, output }));
  });
}

/** Every copy takes the next mutation, until there are none left. */
async function work(copy, queue, results) {
  for (let mutation = queue.pop(); mutation; mutation = queue.pop()) {
    const { name, file, from, to, tests } = mutation;
    const undo = copy.replace(file, from, to);
    const { passed, signal } = await run(copy.path, tests);
    undo();
    results.set(mutation, passed ? 'SURVIVED' : signal ? 'killed (never ended)' : 'killed');
    console.log(`${results.get(mutation).padEnd(9)} ${name} [${file.replace('src/', '')}]`);
  }
}

const copies = [copySource(), copySource()];
try {
  // First the same tests with nothing taken away: if they fail anyhow, a failure below would prove nothing.
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  for (const kind of [files.filter((file) => !isInBrowser(file)), files.filter(isInBrowser)]) {
    if (kind.length === 0) continue;
    const { passed, output } = await run(copies[0].path, kind);
    if (!passed) throw new Error(`the tests fail without any mutation:\n${output.slice(-3000)}`);
  }
  // Every text that is to be replaced must be there, before minutes are spent.
  for (const { file, from, to } of chosen) copies[0].replace(join(file), from, to)();
  console.log(`${files.length} test files pass with nothing taken away (${seconds()} s)\n`);

  const results = new Map();
  const queue = [...chosen].reverse();
  await Promise.all(copies.map((copy) => work(copy, queue, results)));
  const survived = [...results].filter(([, result]) => result === 'SURVIVED');
  console.log(`\n${results.size} mutants: ${results.size - survived.length} killed, ${survived.length} survived, in ${seconds()} s`);
  process.exitCode = survived.length > 0 ? 1 : 0;
} finally {
  for (const copy of copies) copy.remove();
}
