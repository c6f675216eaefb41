// `npm test`: every check in turn, the later ones also when an earlier one fails, and one line at the end that counts them.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

const unitTests = readdirSync('tests', { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
  .sort()
  .map((file) => `tests/${file}`);

/** A check is one result by itself, or counts its own: then a pattern finds the two numbers in what it prints. */
const checks = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'types', command: ['npx', 'tsc', '-b'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  {
    name: 'unit and package tests',
    command: ['node', '--import', 'tsx', '--test', '--test-reporter=spec', ...unitTests],
    counts: /pass (\d+)[\s\S]*?fail (\d+)/,
  },
  { name: 'browser tests', command: ['npx', 'wtr'], counts: /(\d+) passed, (\d+) failed(?![\s\S]*\d+ passed)/ },
];

const total = { passed: 0, failed: 0 };
for (const { name, command, counts } of checks) {
  console.log(`\n── ${name}`);
  const { code, output } = await run(command);
  const [passed, failed] = counts?.exec(output)?.slice(1) ?? [code === 0 ? 1 : 0, 0];
  // A runner that fails without counting a failure (it did not start, a file did not load) is one.
  total.passed += Number(passed);
  total.failed += Number(failed) || (code === 0 ? 0 : 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

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
