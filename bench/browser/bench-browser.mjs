import { launch } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../tests/find-chromium.mjs';
import { formatTable } from '../format-table.mjs';
import { median } from '../median.mjs';
import { listCandidates } from './candidates.mjs';
import { writePage } from './page.mjs';
import { serve } from './serve.mjs';
import { visit } from './visit.mjs';

/** A phone on a slow line; the same phone beside the host; a page that shows a thousand answers, on a desk. */
const SCENARIOS = {
  a: {
    title: 'One answer, 150 ms and 1.6 Mb/s, CPU ÷ 4',
    count: 1,
    width: 360,
    slowdown: 4,
    network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
  },
  b: { title: 'One answer, no limit on the line, CPU ÷ 4', count: 1, width: 360, slowdown: 4 },
  c: { title: '1,000 elements with one question', count: 1000, width: 1100 },
};

/**
 * Loads a page with each candidate, one after the other, and again, until there are enough rounds for a median.
 *
 * @throws {Error} when a candidate does not show its answer
 */
export async function benchBrowser({ rounds = 9, print }) {
  const host = await serve();
  const { executablePath, env } = await findChromium();
  const browser = await launch({ executablePath, env, args: chromiumArgs, protocolTimeout: 300_000 });
  try {
    const { candidates, files, last } = await listCandidates(host.origin);
    for (const [path, body] of files) host.put(path, body);
    print(`### In the browser: ${await browser.version()}, medians of ${rounds}\n`);
    for (const [name, scenario] of Object.entries(SCENARIOS)) {
      const visits = new Map(candidates.map((candidate) => [candidate.name, []]));
      candidates.forEach((candidate, index) => host.put(`/${name}${index}.html`, writePage(candidate, { ...scenario, last })));
      // The first round is to warm up the browser and the host, and does not count.
      for (let round = 0; round <= rounds; round += 1) {
        for (const [index, candidate] of candidates.entries()) {
          const figures = await visit(browser, `${host.origin}/${name}${index}.html`, scenario);
          if (round > 0) visits.get(candidate.name).push(figures);
        }
      }
      print(`**(${name}) ${scenario.title}**\n`);
      print(`${tabulate(visits)}\n`);
    }
  } finally {
    await browser.close();
    await host.close();
  }
}

const COLUMNS = ['visible', 'script', 'layout', 'all', 'bytes', 'requests', 'shift'];

function tabulate(visits) {
  const rows = [...visits].map(([name, all]) => ({
    name,
    ...Object.fromEntries(COLUMNS.map((column) => [column, median(all.map((one) => one[column]))])),
  }));
  return formatTable(
    ['', 'visible ms', 'of the limit', 'script ms', 'layout ms', 'thread ms', 'of the limit', 'bytes', 'requests', 'layout shift'],
    rows.map((row) => [
      row.name,
      Math.round(row.visible),
      `${(row.visible / rows[0].visible).toFixed(2)} ×`,
      Math.round(row.script),
      Math.round(row.layout),
      Math.round(row.all),
      `${(row.all / rows[0].all).toFixed(2)} ×`,
      row.bytes,
      row.requests,
      row.shift.toFixed(3),
    ]),
  );
}
