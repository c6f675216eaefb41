// What a page costs a reader on a slow phone. `npm run build && node --import tsx tests/site/measure.ts [content]` prints the table of docs/hosting.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { buildSite, describeSnippet } from '../../src/site/index.js';
import { CSP, serve, typeOf } from './serve.js';
import { openBrowser } from '../open-browser.js';

/** As Lighthouse takes a phone: 150 ms there and back, 1.6 Mbit/s, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const PROCESSOR = 4;
const ROUNDS = 5;

interface Figures {
  requests: number;
  bytes: number;
  first: number;
  largest: number;
  shift: number;
  ready: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** One visit with an empty cache. */
async function visit(browser: Browser, url: string, javaScript: boolean): Promise<Figures> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true });
  await page.setJavaScriptEnabled(javaScript);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  let [requests, bytes] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (requests++, (bytes += encodedDataLength)));
  await page.evaluateOnNewDocument(() => {
    const seen = Object.assign(window, { seen: { largest: 0, shift: 0, ready: 0 } }).seen;
    new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (seen.shift += (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
    addEventListener('stgm-load', () => (seen.ready = performance.now()));
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const { metrics } = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'));
  const at = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  // Without JavaScript a page cannot be asked: then the browser itself is.
  const said = javaScript
    ? await page.evaluate(() => ({
        ...(window as unknown as { seen: Pick<Figures, 'largest' | 'shift' | 'ready'> }).seen,
        first: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      }))
    : { first: (at('FirstMeaningfulPaint') - at('NavigationStart')) * 1000, largest: NaN, shift: NaN, ready: NaN };
  await context.close();
  return { requests, bytes, ...said };
}

const content = process.argv[2] ?? 'content';
const out = mkdtempSync(join(tmpdir(), 'stgm-measure-'));
const compressed = new Map<string, Buffer>();
const host = await serve(out, {
  answer: ({ url = '', headers }, response) => {
    const path = new URL(url, 'http://host/').pathname.replace(/\/$/, '/index.html');
    const type = typeOf(path);
    if (path.startsWith('/page/') || !/^text|json|xml/.test(type) || !headers['accept-encoding']?.includes('br')) return false;
    if (!compressed.has(path)) compressed.set(path, brotliCompressSync(readFileSync(out + path)));
    if (type.startsWith('text/html')) response.setHeader('Content-Security-Policy', CSP);
    response.setHeader('Content-Encoding', 'br').setHeader('Content-Type', type).end(compressed.get(path));
    return true;
  },
});
await buildSite({ content, out, base: `${host.origin}/` });
const snippet = await describeSnippet({
  content,
  question: '9',
  choice: '2',
  lang: 'tr',
  contentLang: 'tr',
  platform: 'html',
  form: 'text',
  base: `${host.origin}/`,
  messages: 'en',
});
const [body, head] = snippet!.parts.map(({ code }) => code);
const pasted = (inHead = '') =>
  `<!doctype html><html lang="tr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Derneğimiz</title><link rel="icon" href="data:,">${inHead}</head><body><h1>Derneğimiz</h1>${body}</body></html>`;
const theirs = await serve(out, { pages: { '/plain': pasted(), '/hints': pasted(head) } });

const PAGES: [name: string, url: string, javaScript: boolean][] = [
  ['an entry, `/9/2/`', `${host.origin}/9/2/`, true],
  ['the same without JavaScript', `${host.origin}/9/2/`, false],
  ['a question, `/9/`', `${host.origin}/9/`, true],
  ['the front page', `${host.origin}/`, true],
  ['the page for frames', `${host.origin}/9/2/embed/`, true],
  ['snippets', `${host.origin}/snippet/`, true],
  ['the snippet on an empty page of another host', `${theirs.origin}/plain`, true],
  ['the same with preload hints', `${theirs.origin}/hints`, true],
];

const browser = await openBrowser();
const rows: string[][] = [];
for (const [name, url, javaScript] of PAGES) {
  const visits: Figures[] = [];
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, url, javaScript));
  const of = (key: keyof Figures) => median(visits.map((one) => one[key]));
  const seconds = (key: keyof Figures) => (of(key) > 0 ? `${(of(key) / 1000).toFixed(2)} s` : '–');
  const shift = of('shift');
  rows.push([
    name,
    String(of('requests')),
    `${(of('bytes') / 1024).toFixed(1)} kB`,
    seconds('first'),
    seconds('largest'),
    Number.isNaN(shift) ? '–' : String(Number(shift.toFixed(3))),
    seconds('ready'),
  ]);
}
console.log(
  `${await browser.version()}, 412 × 823 px, ${NETWORK.latency} ms, 1.6 Mbit/s, processor ÷ ${PROCESSOR}, empty cache, medians of ${ROUNDS}\n`,
);
for (const row of [
  ['page', 'requests', 'weight', 'first paint of content', 'largest', 'layout shift', 'element ready'],
  ['---', '--:', '--:', '--:', '--:', '--:', '--:'],
  ...rows,
])
  console.log(`| ${row.join(' | ')} |`);
await browser.close();
await Promise.all([host.close(), theirs.close()]);
rmSync(out, { recursive: true });
