// Every check of the Drupal module. Call it by run.sh, which installs what it needs.
// `node run.mjs filter browser` runs those checks only.
import { finish, heading } from '../wordpress/report.mjs';
import { unpackModule } from './drupal.mjs';

const CHECKS = ['source', 'configuration', 'contract', 'filter', 'block', 'settings', 'browser'];

const wanted = process.argv.slice(2);
const drupal = unpackModule();
try {
  for (const name of CHECKS.filter((one) => !wanted.length || wanted.includes(one))) {
    const { title, run } = await import(`./checks/${name}.mjs`);
    heading(title);
    await run(drupal);
  }
} finally {
  drupal.remove();
}
finish();
