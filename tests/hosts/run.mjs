// Every host page of the zoo in one browser or more, and a table of pages and browsers.
//   node tests/hosts/run.mjs                                     in Chromium
//   node tests/hosts/run.mjs --browser=chromium,firefox,webkit   in all three; with --write also to docs/hosts.md
//   node tests/hosts/run.mjs --page=csp                          only pages whose name has this in it
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildApps } from './build-apps.mjs';
import { browsers } from './drivers.mjs';
import { formatDocument } from './format-document.mjs';
import { readPages } from './read-pages.mjs';
import { visitPage } from './visit-page.mjs';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    page: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

await buildApps();
const pages = readPages().filter(({ name }) => name.includes(options.page));

/** In two tabs at once, as there are two processors; each takes the next page. */
async function visitAll(open, tabs) {
  const results = new Map();
  const queue = pages.values();
  let name;
  const work = async () => {
    const driver = await open();
    name = driver.name;
    try {
      for (const page of queue)
        results.set(page.name, await visitPage(driver, page).catch((error) => [`the visit failed: ${error.message}`]));
    } finally {
      await driver.close();
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return { name, results };
}

const columns = [];
let failed = 0;
for (const browser of options.browser.split(',')) {
  const began = performance.now();
  const column = await visitAll(browsers[browser], 2);
  columns.push(column);
  for (const { name } of pages) {
    const wrong = column.results.get(name);
    if (!wrong.length) continue;
    failed++;
    console.log(`✖ ${name} in ${column.name}`);
    for (const what of wrong.slice(0, 8)) console.log(`    ${what.slice(0, 400)}`);
  }
  console.log(`${column.name}: ${pages.length} host pages in ${Math.round((performance.now() - began) / 1000)} s`);
}

if (options.write) writeFileSync('docs/hosts.md', formatDocument(pages, columns));
console.log(`\n${pages.length * columns.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
