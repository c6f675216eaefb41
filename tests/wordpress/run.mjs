// Every check of the WordPress plugin, in real WordPresses. Call it by run.sh, which installs what it needs.
// `node run.mjs markup editor` runs those checks only; `WORDPRESS=6.5` runs them in one build only.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWordPress } from './wordpress.mjs';
import { startContentHost } from './content-host.mjs';
import { check, finish, heading } from './report.mjs';

/** What can be seen without running WordPress, once. */
const OUTSIDE = ['source'];
/** In this order: the last one takes the plugin away. */
const INSIDE = ['contract', 'markup', 'once', 'host', 'settings', 'visitor', 'editor', 'settings-page', 'leaving'];
/** Debian's is the oldest that the plugin supports; nightly is the newest that npm has. */
const BUILDS = process.env.WORDPRESS?.split(',') ?? ['debian', 'nightly'];

const wanted = process.argv.slice(2);
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const wordpress of running) wordpress.stop();
    process.exit(1);
  });

async function runChecks(names, where, context) {
  for (const name of names.filter((one) => !wanted.length || wanted.includes(one))) {
    const { title, run } = await import(`./checks/${name}.mjs`);
    heading(`${title}${where}`);
    await run(context);
  }
}

await runChecks(OUTSIDE, '', {});
let version = '';
const host = await startContentHost();
try {
  for (const build of BUILDS) {
    const wordpress = await startWordPress(build === 'debian' ? '' : build);
    running.add(wordpress);
    try {
      version = await wordpress.php("return $GLOBALS['wp_version'];");
      await runChecks(INSIDE, `, WordPress ${version}`, { wordpress, host });
    } finally {
      wordpress.stop();
      running.delete(wordpress);
    }
  }
} finally {
  await host.stop();
}
if (!process.env.WORDPRESS) {
  await check(`readme.txt says that it was tested up to the newest of these: ${version}`, () => {
    const readme = readFileSync(join(import.meta.dirname, '../../integrations/wordpress/readme.txt'), 'utf8');
    assert.equal(/^Tested up to: (.+)$/m.exec(readme)[1], /^\d+\.\d+/.exec(version)[0]);
  });
}
finish();
