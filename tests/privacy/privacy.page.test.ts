// What docs/privacy.md promises, seen from the hosts and in the browser's own storage, on every page of the demo and a sample of the site's.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../open-browser.js';
import { observe, type Observed } from './observe.js';
import { startElsewhere, startPageHost, type LoggingHost } from './page-host.js';

/** A page that does all that ours must not. */
const SPY = `<!doctype html><title>x</title><link rel="icon" href="data:,"><body><img src="https://counter.example/pixel.png">
<a class="foreign" href="https://www.example.org/">link</a>
<script type="module">
  document.cookie = 'a=1';
  localStorage.setItem('a', 1);
  sessionStorage.a = 1;
  window.name = 'a';
  indexedDB.open('a');
  await caches.open('a');
  navigator.sendBeacon('/beacon', 'a');
  await navigator.serviceWorker.register('/worker.js').catch(() => undefined);
  await fetch('/count?question=9&choice=2');
</script>`;

/** One that takes back what it has kept, before anybody looks. */
const SHY_SPY = `<!doctype html><title>x</title><link rel="icon" href="data:,"><body><script>
  document.cookie = 'a=1'; document.cookie = 'a=; max-age=0';
  localStorage.setItem('a', 1); localStorage.clear();
  sessionStorage.setItem('a', 1); sessionStorage.clear();
</script>`;

const choicePage = (choice: string) =>
  `<!doctype html><html lang="tr"><title>x</title><link rel="icon" href="data:,"><script async src="/dist/stgm-guidance.js"></script><stgm-guidance question="9" choice="${choice}"></stgm-guidance>`;

let host: LoggingHost;
let elsewhere: LoggingHost;
let browser: Browser;

before(async () => {
  const choices = ['1', '2', '3', '4'].map((choice) => [`/tests/choice-${choice}`, choicePage(choice)] as const);
  [host, elsewhere] = await Promise.all([
    startPageHost({ '/tests/spy': SPY, '/tests/shy': SHY_SPY, ...Object.fromEntries(choices) }),
    startElsewhere(),
  ]);
  browser = await openBrowser([`--host-resolver-rules=MAP * 127.0.0.1:${elsewhere.port}, EXCLUDE 127.0.0.1`]);
});

after(async () => {
  await browser.close();
  host.close();
  elsewhere.close();
});

/** The files that an entry is made of: of a question, never of one of its answers. (`demo/yok` is the content folder that is not there, of demo/fallback.html.) */
const isAllowed = (address: string): boolean =>
  address.startsWith('data:') ||
  /\/(content|demo\/yok)\/[a-z]{2,3}\/(\w+|index)\.json$|\/content\/media\/\w+\.\w+$|\/(dist|dist\/site|v[\d.]+)\/stgm-[a-z]+\.(js|css|svg)$|\/demo\/\w+\.css$/.test(
    address,
  );

const expectNothing = ({ kept, foreign, referrers }: Observed) =>
  assert.deepEqual({ kept, foreign, referrers }, { kept: [], foreign: [], referrers: [] });

test('the control: a page that does all of it is caught at each', async () => {
  const { kept, asked, foreign, referrers, clicked } = await observe(browser, host, elsewhere, '/tests/spy');
  assert.deepEqual(kept, [
    'CacheStorage',
    'IndexedDB',
    'beacon',
    'cookie',
    'localStorage',
    'name of the window',
    'service worker',
    'sessionStorage',
  ]);
  assert.deepEqual(foreign, ['http://counter.example']);
  assert.equal(clicked, 1);
  assert.deepEqual(referrers, [`http://www.example.org/: ${host.origin}/`]);
  assert.ok(
    asked.some((address) => !isAllowed(address)),
    'an address that tells the answer',
  );
});

test('the control: so is one that takes it back', async () => {
  assert.deepEqual((await observe(browser, host, elsewhere, '/tests/shy')).kept, ['cookie', 'localStorage', 'sessionStorage']);
});

/** What a reader does first on a page that shows nothing before. */
const acts: Record<string, (page: Page) => Promise<unknown>> = {
  'assessment.html': async (page) => {
    await page.waitForFunction(() => document.querySelector('stgm-assessment')?.shadowRoot?.querySelector('input'));
    await page.$eval('stgm-assessment', (element) => element.shadowRoot!.querySelector('input')!.click());
  },
  'form.html': (page) => page.$$eval('input[type=radio]', (radios) => radios[0]!.click()),
};

for (const file of readdirSync('demo')
  .filter((name) => name.endsWith('.html'))
  .sort())
  test(`demo/${file} keeps nothing and tells nobody`, async () => {
    const act = acts[file];
    const observed = await observe(browser, host, elsewhere, `/demo/${file}`, { clicks: 2, ...(act && { act }) });
    expectNothing(observed);
    assert.deepEqual(
      observed.asked.filter((address) => !isAllowed(address)),
      [],
    );
    if (!['missing.html', 'form.html', 'assessment.html', 'report.html', 'comparison.html'].includes(file))
      assert.ok(observed.clicked > 0, 'a link was clicked');
  });

for (const path of ['', 'assessment/', 'report/', 'comparison/', '9/', '9/2/', '9/2/embed/', 'en/', 'snippet/', '404.html'])
  test(`the page /${path} of a site keeps nothing and tells nobody`, async () => {
    const observed = await observe(browser, host, elsewhere, `/dist/site/${path}`, { clicks: 1 });
    expectNothing(observed);
    if (/9\/2/.test(path)) assert.equal(observed.clicked, 1);
  });

test('whichever answer was chosen, hosts are asked for the same', async () => {
  const asked = [];
  for (const choice of ['1', '2', '3', '4'])
    asked.push((await observe(browser, host, elsewhere, `/tests/choice-${choice}`, { clicks: 0 })).asked.sort());
  assert.deepEqual(
    asked[0]!.map((address) => new URL(address).pathname).filter((path) => path.includes('/content/')),
    ['/dist/content/tr/9.json'],
  );
  for (const other of asked) assert.deepEqual(other, asked[0]);
});

test('a content host is told neither the page nor, on another host than the page’s, who is reading', async () => {
  const first = elsewhere.seen.length;
  await observe(browser, host, elsewhere, '/tests/choice-2', {
    clicks: 0,
    act: (page) =>
      page.evaluate(async () => {
        await fetch('http://content.example/cookie');
        document.querySelector('stgm-guidance')!.setAttribute('src', 'http://content.example/content/');
      }),
  });
  const asked = elsewhere.seen.slice(first).filter(({ url }) => url.endsWith('/content/tr/9.json'));
  assert.ok(asked.length > 0);
  for (const { referrer, cookie } of asked) assert.deepEqual([referrer, cookie], [undefined, undefined]);
});
