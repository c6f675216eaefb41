import { spawn } from 'node:child_process';

/** What the runners here end with. The last such line counts. */
const COUNTS = /(\d+) passed, (\d+) failed(?![\s\S]*\d+ passed)/;

/**
 * Runs checks, the later ones also when an earlier one fails, and ends with one line that counts all of them,
 * `N passed, N failed`. The exit code of this process is 1 when anything has failed.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command
 * @property {RegExp | null} [counts] finds what passed and what failed in its output; with `null` the check is one result by itself
 * @property {Record<string, string>} [env]
 * @property {string} [after] the name of a check, in any lane, that must have ended
 *
 * @param {...Check[]} lanes run side by side; the checks of a lane run one after the other, and each prints when it has ended
 */
export async function runChecks(...lanes) {
  const began = performance.now();
  const total = { passed: 0, failed: 0 };
  const took = [];
  const ends = new Map(
    lanes.flat().map(({ name }) => {
      const { promise, resolve } = withResolvers();
      return [name, { promise, resolve }];
    }),
  );
  const runLane = async (checks) => {
    for (const { name, command, counts = COUNTS, env, after } of checks) {
      if (after) await ends.get(after).promise;
      console.log(`── ${name} begins`);
      const start = performance.now();
      const { code, output } = await run(command, { env, isAlone: lanes.length === 1 });
      const [passed, failed] = (counts ? (counts.exec(output)?.slice(1) ?? [0, 0]) : [code === 0 ? 1 : 0, 0]).map(Number);
      // A runner that fails without counting a failure (it did not start, a file did not load), or that ran nothing, is one.
      const failures = failed || (code === 0 && passed > 0 ? 0 : 1);
      total.passed += passed;
      total.failed += failures;
      took.push(`${String(seconds(start)).padStart(5)} s  ${name}${failures ? '  FAILED' : ''}`);
      console.log(`── ${name}: ${passed} passed, ${failures} failed, ${seconds(start)} s\n`);
      ends.get(name).resolve();
    }
  };
  await Promise.all(lanes.map(runLane));
  console.log(`${took.join('\n')}\n${String(seconds(began)).padStart(5)} s  in all\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

const seconds = (since) => Math.round((performance.now() - since) / 1000);

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

/** Of several side by side, each one's output is printed in one piece. */
function run([command, ...args], { env, isAlone }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (isAlone) process.stdout.write(chunk);
      });
    child.on('error', (error) => (output += `${error}\n`));
    child.on('close', (code) => {
      if (!isAlone) process.stdout.write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}
