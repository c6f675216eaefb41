// The unit tests on every version of Node that is supported, from npm's `node` package. `node tests/run-node-versions.mjs [26]`
import { runChecks } from './run-checks.mjs';

const SUPPORTED = ['22', '24', '26'];
const versions = process.argv.length > 2 ? process.argv.slice(2) : SUPPORTED;

await runChecks(
  versions.map((version) => ({
    name: `Node ${version}`,
    command: ['npx', '--yes', `--package=node@${version}`, '--call', 'node tests/run-node.mjs unit'],
    counts: /^ℹ pass (\d+)$[\s\S]*?^ℹ fail (\d+)$/m,
    env: { FUZZ: '500', KILLS: '6' },
  })),
);
