// Every check of the WordPress plugin, in one real WordPress. Call it by run.sh, which installs what it needs.
// `node run.mjs markup editor` runs those checks only.
import { startWordPress } from './wordpress.mjs';
import { startContentHost } from './content-host.mjs';
import { finish, heading } from './report.mjs';

// In this order: the last one takes the plugin away.
const CHECKS = ['source', 'contract', 'markup', 'once', 'host', 'settings', 'visitor', 'editor', 'settings-page', 'leaving'];

const wanted = process.argv.slice(2);
const wordpress = await startWordPress();
const host = await startContentHost();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (wordpress.stop(), process.exit(1)));
try {
  for (const name of CHECKS.filter((one) => !wanted.length || wanted.includes(one))) {
    const { title, run } = await import(`./checks/${name}.mjs`);
    heading(title);
    await run({ wordpress, host });
  }
} finally {
  await host.stop();
  wordpress.stop();
}
finish();
