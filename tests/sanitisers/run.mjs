// Every form of embed through every filter, and what readers have of it. Call it by run.sh, which installs what it needs.
// `node run.mjs CKEditor` tries the filters whose name holds that word; `--verbose` shows what came out of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';
import { check, finish, heading } from '../wordpress/report.mjs';
import { startWordPress } from '../wordpress/wordpress.mjs';
import { readEmbeds, readTable, writeTable } from './document.mjs';
import { editors } from './editors.mjs';
import { filters } from './filters.mjs';
import { startHosts } from './hosts.mjs';
import { look } from './look.mjs';
import { AFTER, BEFORE, inText, isFor, makeEmbeds } from './embeds.mjs';
import { checkWordPressFrame } from './wordpress-frame.mjs';
import { wordpressFilters } from './wordpress-pages.mjs';

const {
  values: options,
  positionals: [wanted = ''],
} = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' }, verbose: { type: 'boolean' } } });

const [hosts, wordpress, chromium] = await Promise.all([startHosts(), startWordPress(), findChromium()]);
// Two, and not two tabs: one in the background is not drawn.
const browsers = await Promise.all([1, 2].map(() => puppeteer.launch({ ...chromium, args: chromiumArgs })));
const stop = async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  wordpress.stop();
  hosts.stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().finally(() => process.exit(1)));

const { base, site } = hosts.content;
const embeds = makeEmbeds(base, site);
const { choices } = JSON.parse(readFileSync(join(site, 'content/tr/9.json'), 'utf8'));
const statement = choices.find(({ id }) => id === '2').title;
const lookAt = (page, url) => look(page, url, { base, statement, around: [BEFORE, AFTER] });
const textsFor = (filter) =>
  Object.entries(embeds)
    .filter(([name]) => isFor(name, filter))
    .map(([name, embed]) => [name, inText(embed)]);

/** Outcomes by form of embed: of a WordPress on its own pages, of all else on the page of a webmaster whose theme has the script. */
async function tryFilter(filter, page) {
  const texts = textsFor(filter);
  const outcomes = {};
  if (filter.save) {
    await filter.prepare();
    const urls = await filter.save(texts.map(([, text]) => text));
    for (const [index, [name]] of texts.entries()) outcomes[name] = await lookAt(page, urls[index]);
    return outcomes;
  }
  for (const [name, text] of texts) {
    if (filter.passIn) await page.goto(`${hosts.own.base}empty`);
    const html = await (filter.passIn ? filter.passIn(page, text) : filter.pass(text));
    if (options.verbose) console.log(`\n${filter.name}, ${name}\n${html}`);
    hosts.own.show(html);
    outcomes[name] = await lookAt(page, hosts.own.base);
  }
  return outcomes;
}

async function tryFilters(all, browser) {
  const page = await browser.newPage();
  const found = {};
  for (const filter of all.filter(({ name }) => name.includes(wanted))) found[filter.name] = await tryFilter(filter, page);
  return found;
}

try {
  const [plain, ...others] = filters;
  const [ofWordPress, ofOthers] = await Promise.all([
    tryFilters(wordpressFilters(wordpress, hosts.content), browsers[0]),
    tryFilters([plain, ...editors, ...others], browsers[1]),
  ]);
  // As they stand in the document: most readers have WordPress.
  const found = { [plain.name]: ofOthers[plain.name], ...ofWordPress, ...ofOthers };
  const expected = readTable();
  for (const [filter, outcomes] of Object.entries(found).filter(([, outcomes]) => outcomes)) {
    heading(filter);
    for (const [name, outcome] of Object.entries(outcomes)) {
      await check(`${name}: ${outcome}`, () => {
        assert.notEqual(outcome, 'rubbish');
        if (!options.write)
          assert.equal(outcome, expected[filter]?.[name], 'docs/embedding.md says something else (if it is wrong there: run.sh --write)');
      });
    }
  }
  await checkWordPressFrame(await browsers[0].newPage(), wordpress, hosts.content);
  if (!wanted) {
    const rows = Object.fromEntries(
      Object.entries(found).map(([filter, outcomes]) => [
        filter,
        Object.fromEntries(Object.keys(embeds).map((name) => [name, outcomes[name] ?? '–'])),
      ]),
    );
    if (options.write) writeTable(rows);
    heading('docs/embedding.md');
    await check('its table has these rows and columns, and no others', () => assert.deepEqual(readTable(), rows));
    const documented = readEmbeds(base);
    await check('it writes down every form of embed', () =>
      assert.deepEqual([...Object.keys(documented), 'link in a sentence'], Object.keys(embeds)),
    );
    const page = await browsers[1].newPage();
    for (const [name, embed] of Object.entries(documented).filter(([one]) => isFor(one, plain))) {
      await check(`${name}, as it is written there`, async () => {
        hosts.own.show(inText(embed));
        assert.equal(await lookAt(page, hosts.own.base), rows[plain.name][name]);
      });
    }
  }
} finally {
  await stop();
}
finish();
