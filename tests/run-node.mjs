// Runs the tests that run in Node, by the suffix that says what they need:
//   node tests/run-node.mjs unit               *.test.ts: nothing, neither a build nor a browser
//   node tests/run-node.mjs page               *.page.test.ts: a Chromium, and what `npm run build` makes
//   node tests/run-node.mjs dist shared        *.dist.test.ts: what `npm run build` makes; *.shared.test.ts: also ../shared, or they are skipped
//   node tests/run-node.mjs unit compiler/     only files that have one of these parts in their path
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const KINDS = ['unit', 'page', 'dist', 'shared'];

const kinds = process.argv.slice(2).filter((word) => KINDS.includes(word));
const parts = process.argv.slice(2).filter((word) => !KINDS.includes(word));

const kindOf = (file) =>
  /\.(?:(\w+)\.)?test\.ts$/
    .exec(file)
    ?.slice(1, 2)
    .map((kind = 'unit') => kind)[0];

const files = readdirSync('tests', { recursive: true })
  .map((file) => join('tests', file).replaceAll('\\', '/'))
  .filter((file) => kinds.includes(kindOf(file)) && !file.includes('node_modules'))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();
if (files.length === 0) {
  console.error(`no such tests. Fix: name one or more of ${KINDS.join(', ')}, then parts of paths`);
  process.exit(2);
}

/** Node leaves one processor free, which is half of two. */
const concurrency = process.env.TEST_CONCURRENCY ?? availableParallelism();

const options = ['--import', 'tsx', '--test', '--test-force-exit', '--test-timeout=600000', '--test-reporter=spec'];
options.push(`--test-concurrency=${concurrency}`);
process.exitCode = spawnSync(process.execPath, [...options, ...files], { stdio: 'inherit' }).status ?? 1;
