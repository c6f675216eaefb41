import { spawn } from 'node:child_process';

/** The numbers in the last line of a runner that says "… passed, … failed". */
export const PASSED_FAILED = /(\d+) passed, (\d+) failed(?![\s\S]*\d+ passed)/;

/**
 * Runs checks in turn, the later ones also when an earlier one fails, and ends with one line that counts them.
 * A check is one result by itself, or counts its own: then a pattern finds the two numbers in what it prints.
 *
 * @param {{name: string, command: string[], counts?: RegExp}[]} checks
 */
export async function runChecks(checks) {
  const total = { passed: 0, failed: 0 };
  for (const { name, command, counts } of checks) {
    console.log(`\n── ${name}`);
    const { code, output } = await run(command);
    const [passed, failed] = counts?.exec(output)?.slice(1) ?? [code === 0 ? 1 : 0, 0];
    total.passed += Number(passed);
    // A runner that fails without counting a failure (it did not start, a file did not load) is one.
    total.failed += Number(failed) || (code === 0 ? 0 : 1);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
