// `npm test`: every check that needs nothing but Node and npm.
// `npm test -- --debian`, as CI does it: also those that need other browsers, PHP, WordPress or nginx, which they install with apt-get, as root.
import { readdirSync } from 'node:fs';
import { runChecks } from './run-checks.mjs';

const unitTests = readdirSync('tests', { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts') && !file.includes('node_modules'))
  .sort()
  .map((file) => `tests/${file}`);

const checks = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], counts: null },
  { name: 'types', command: ['npx', 'tsc', '-b'], counts: null },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], counts: null },
  {
    name: 'unit and package tests',
    command: ['node', '--import', 'tsx', '--test', '--test-force-exit', '--test-timeout=600000', '--test-reporter=spec', ...unitTests],
    counts: /pass (\d+)[\s\S]*?fail (\d+)/,
  },
  { name: 'browser tests', command: ['npx', 'wtr'] },
  { name: 'host pages', command: ['node', 'tests/hosts/run.mjs'] },
];

const onDebian = [
  { name: 'Firefox and WebKit', command: ['node', 'tests/browsers/run.mjs', 'firefox', 'webkit'] },
  { name: 'attacks', command: ['bash', 'tests/attack/run.sh'], counts: null },
  { name: 'sanitisers', command: ['bash', 'tests/sanitisers/run.sh'] },
  { name: 'WordPress', command: ['bash', 'tests/wordpress/run.sh'] },
  { name: 'Drupal', command: ['bash', 'tests/drupal/run.sh'] },
  { name: 'hosting', command: ['bash', 'tests/hosting/run.sh'] },
  { name: 'benchmarks', command: ['bash', 'tests/benchmarks.sh'], counts: null },
];

await runChecks([...checks, ...(process.argv.includes('--debian') ? onDebian : [])]);
