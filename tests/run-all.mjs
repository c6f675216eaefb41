// `npm test`: every check that needs nothing but Node and npm, in two lanes side by side.
// `npm test -- --debian`, as CI does it: also those that need other browsers, PHP, WordPress or nginx, which they install with apt-get, as root,
// and the unit tests on the oldest and the newest version of Node that is supported (`npm run test:nodes`: on every one).
import { availableParallelism } from 'node:os';
import { runChecks } from './run-checks.mjs';

/** The summary of Node's test runner. */
const NODE_COUNTS = /^ℹ pass (\d+)$[\s\S]*?^ℹ fail (\d+)$/m;

/** Each lane has half of the processors. */
const TEST_CONCURRENCY = String(Math.max(1, Math.floor(availableParallelism() / 2)));

const node = (kinds, env) => ({
  command: ['node', 'tests/run-node.mjs', ...kinds],
  counts: NODE_COUNTS,
  env: { TEST_CONCURRENCY, ...env },
});

/** What waits for a browser most of the time, and what needs a processor. */
const lanes = [
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'], counts: null },
    { name: 'browser tests', command: ['npx', 'wtr'] },
    { name: 'host pages', command: ['node', 'tests/hosts/run.mjs'] },
    { name: 'types', command: ['npx', 'tsc', '-b'], counts: null },
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], counts: null },
    { name: 'dist tests', ...node(['dist', 'shared']) },
  ],
  [
    { name: 'unit tests', ...node(['unit'], { FUZZ: '5000', KILLS: '30' }) },
    { name: 'page tests', ...node(['page']), after: 'build' },
  ],
];

const onDebian = [
  [
    { name: 'Firefox and WebKit', command: ['node', 'tests/browsers/run.mjs', 'firefox', 'webkit'] },
    { name: 'sanitisers', command: ['bash', 'tests/sanitisers/run.sh'] },
    { name: 'WordPress', command: ['bash', 'tests/wordpress/run.sh'] },
    { name: 'Drupal', command: ['bash', 'tests/drupal/run.sh'] },
    { name: 'hosting', command: ['bash', 'tests/hosting/run.sh'] },
  ],
  [
    { name: 'attacks', command: ['bash', 'tests/attack/run.sh'], counts: null },
    { name: 'Node versions', command: ['node', 'tests/run-node-versions.mjs', '22', '26'] },
    { name: 'benchmarks', command: ['bash', 'tests/benchmarks.sh'], counts: null, after: 'build' },
  ],
];

if (process.argv.includes('--debian')) onDebian.forEach((checks, lane) => lanes[lane].push(...checks));
await runChecks(...lanes);
