import { spawn } from 'node:child_process';

/** What most of the runners here end with. The last such line counts. */
const COUNTS = /(\d+) passed, (\d+) failed(?![\s\S]*\d+ passed)/;

/**
 * Runs checks in turn, the later ones also when an earlier one fails, and ends with one line that counts all of them,
 * `N passed, N failed`. The exit code of this process is 1 when anything has failed.
 *
 * @param {{name: string, command: string[], counts?: RegExp | null, env?: Record<string, string>}[]} checks
 *   a check counts its own results, by `counts` where it prints them in another way; with `null` it is one result by itself
 */
export async function runChecks(checks) {
  const total = { passed: 0, failed: 0 };
  for (const { name, command, counts = COUNTS, env } of checks) {
    console.log(`\n── ${name}`);
    const began = performance.now();
    const { code, output } = await run(command, env);
    const [passed, failed] = counts ? (counts.exec(output)?.slice(1) ?? [0, 0]) : [code === 0 ? 1 : 0, 0];
    total.passed += Number(passed);
    // A runner that fails without counting a failure (it did not start, a file did not load), or that ran nothing, is one.
    total.failed += Number(failed) || (code === 0 && Number(passed) > 0 ? 0 : 1);
    console.log(`── ${name}: ${Math.round((performance.now() - began) / 1000)} s`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function run([command, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => {
      console.error(String(error));
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}
