import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { findBarriers, openPage, openSite, untilReady } from './browse-site.js';
import { CSP } from './serve.js';

const { out, host, browser } = await openSite({ csp: CSP });

const TITLE = 'Ortak çalışmaya hazırız, yalnızca kapısını çalacağımız örgütü henüz bulamadık.';

/** Runs in a page before anything else does. */
function recordShifts(): void {
  const seen = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
  new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

const PAGES = [
  '/',
  '/9/',
  '/assessment/#2=2&8=?&77=1',
  '/report/#2=2&8=?&9=1&77=1',
  '/comparison/',
  '/9/2/',
  '/9/2/embed/',
  '/snippet/',
  '/en/9/2/',
  '/en/2/1/',
  '/en/snippet/#9/2/en/wix',
  '/snippet/#9/2/tr/html/disclosure',
  '/snippet/#9/2/tr/html/dialog',
  '/404.html',
];

test('docs/hosting.md names one policy, for every kind of host', () => {
  const policies = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8').match(/default-src [^"\n]+/g);
  assert.deepEqual(new Set(policies), new Set([CSP]));
});

test('an entry is there without JavaScript', async () => {
  const { page } = await openPage(browser, { javaScript: false });
  await page.goto(`${host.origin}/9/2/`);
  const text = await page.$eval('main', (main) => main.innerText);
  assert.ok(text.includes(TITLE) && text.includes('A Practical Guide to Partnership') && /2006\s· İngilizce/.test(text));
  await page.close();
});

for (const [dark, width] of [
  [false, 1000],
  [true, 1000],
  [false, 320],
] as const) {
  test(`the element takes over without anything to see${dark ? ', dark' : ''}, ${width} px`, async () => {
    const plain = await openPage(browser, { javaScript: false, dark, width });
    await plain.page.goto(`${host.origin}/9/2/`);
    // The script is held back, so that the page is painted before it comes.
    const { page, complaints } = await openPage(browser, { dark, width });
    await page.evaluateOnNewDocument(recordShifts);
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (request.url().endsWith('/stgm-guidance.js') ? setTimeout(() => void request.continue(), 400) : request.continue()),
    );
    await page.goto(`${host.origin}/9/2/`, { waitUntil: 'load' });
    await untilReady(page);
    const shown = await page.$eval('stgm-guidance', (element) => ({
      own: [...element.shadowRoot!.querySelectorAll('article')].filter((article) => article.checkVisibility()).length,
      before: [...element.querySelectorAll('article')].filter((article) => article.checkVisibility({ visibilityProperty: true })).length,
      headings: document.querySelectorAll('h1').length,
    }));
    assert.deepEqual(shown, { own: 1, before: 0, headings: 1 });
    assert.deepEqual(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), []);
    const after = await page.screenshot({ fullPage: true });
    await plain.page.bringToFront(); // a page in the background is not painted
    const before = await plain.page.screenshot({ fullPage: true });
    assert.ok(Buffer.from(before).equals(Buffer.from(after)), 'the page looks different after the element has taken over');
    assert.deepEqual(complaints, []);
    await plain.page.close();
    await page.close();
  });
}

for (const path of PAGES) {
  test(`${path} is accessible, light and dark, fits 320 px, obeys a strict policy and asks only its own host`, async () => {
    const { page, complaints } = await openPage(browser, { width: 320 });
    const foreign: string[] = [];
    page.on('request', (request) => request.url().startsWith(host.origin) || foreign.push(request.url()));
    await page.goto(host.origin + path, { waitUntil: 'networkidle0' });
    await page.$$eval('details', (boxes) => boxes.forEach((box) => (box.open = true)));
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      assert.deepEqual(await findBarriers(page), []);
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    assert.deepEqual([complaints, foreign], [[], []]);
    await page.close();
  });
}

test('the page that makes snippets does not jump while its script fills it', async () => {
  const { page } = await openPage(browser);
  await page.evaluateOnNewDocument(recordShifts);
  await page.goto(`${host.origin}/snippet/`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('#parts code');
  assert.deepEqual(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), []);
  await page.close();
});

test('the keyboard finds the way past the top first', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/9/2/`);
  await page.keyboard.press('Tab');
  assert.deepEqual(
    await page.evaluate(() => [document.activeElement!.textContent, document.activeElement!.getBoundingClientRect().top >= 0]),
    ['İçeriğe geç', true],
  );
  await page.close();
});

test('on paper there is the text, its address, and nothing to click', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/9/2/`, { waitUntil: 'networkidle0' });
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() =>
    ['.languages', '.skip', '.box', '.rows', '.print-only'].map((selector) => document.querySelector(selector)!.checkVisibility()),
  );
  assert.deepEqual(shown, [false, false, false, false, true]);
  assert.match(await page.$eval('.print-only', (line) => line.textContent), /http:\/\/127\.0\.0\.1:\d+\/9\/2\/$/);
  await page.close();
});

test('from a disk, pages show and link to each other', async () => {
  const { page } = await openPage(browser);
  await page.goto(pathToFileURL(`${out}/index.html`).href);
  await page.$$eval('details', (questions) => questions.forEach((question) => (question.open = true)));
  for (const text of [TITLE, 'Soru 9', TITLE, 'English', 'STGM guidance']) {
    const link = (await page.$$('a')).map(async (one) =>
      (await one.evaluate((element) => element.textContent)).startsWith(text) ? one : undefined,
    );
    const [found] = (await Promise.all(link)).filter(Boolean);
    assert.ok(found, text);
    await Promise.all([page.waitForNavigation(), found.click()]);
    assert.match(page.url(), /^file:.*\/index\.html$/);
  }
  await page.goto(pathToFileURL(`${out}/9/2/index.html`).href, { waitUntil: 'load' });
  await page.waitForFunction(() => (document.querySelector('stgm-guidance') as unknown as { state: string }).state === 'failed');
  assert.ok((await page.$eval('main', (main) => main.innerText)).includes(TITLE));
  assert.notEqual(await page.$eval('main', (main) => getComputedStyle(main).maxWidth), 'none');
  await page.close();
});

test('the page for frames keeps its lines short in a wide frame', async () => {
  const { page } = await openPage(browser, { width: 1600 });
  await page.goto(`${host.origin}/9/2/embed/`, { waitUntil: 'networkidle0' });
  const [width, rem] = await page.$eval('main', (main) => [
    main.getBoundingClientRect().width,
    parseFloat(getComputedStyle(document.documentElement).fontSize),
  ]);
  assert.ok(width! > 25 * rem! && width! < 36 * rem!);
  await page.close();
});

test('where the clipboard is not allowed, the code is selected and the button says which keys copy it', async () => {
  const { page } = await openPage(browser);
  await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${host.origin}/9/2/`, { waitUntil: 'networkidle0' });
  await page.$eval('.box', (box) => ((box as HTMLDetailsElement).open = true));
  await page.click('.box button');
  await page.waitForFunction(() => /^(Ctrl\+|⌘)C$/.test(document.querySelector('.box button')!.textContent), { timeout: 2000 });
  assert.ok((await page.evaluate(() => String(getSelection()))).includes('<stgm-guidance'));
  await page.close();
});

test('on the front page each question opens to its statements', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/`);
  const link = await page.waitForSelector(`details a[href="9/2/"]`);
  assert.equal(await link!.evaluate((one) => one.checkVisibility()), false);
  assert.deepEqual(await page.$eval('h1', (one) => one.textContent), 'Öz değerlendirme soruları');
  assert.match(await page.$eval('details:has(a[href="9/"]) summary', (one) => one.innerText), /^9\. Başka örgütlerle/);
  await page.click('details:has(a[href="9/"]) summary');
  assert.equal(await link!.evaluate((one) => (one as HTMLElement).innerText), TITLE);
  await page.close();
});

test('the answer of the page is marked in words among the answers to its question', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/9/2/`);
  assert.deepEqual(await page.$$eval('.rows li', (rows) => rows.map((row) => row.textContent.endsWith(' · bu sayfadaki yanıt'))), [
    false,
    true,
    false,
    false,
  ]);
  await page.close();
});

test('links are underlined: nobody has to see their colour', async () => {
  const { page } = await openPage(browser);
  for (const path of ['/', '/9/', '/9/2/', '/404.html']) {
    await page.goto(host.origin + path);
    const plain = await page.$$eval('.rows a, .languages a, .breadcrumb a, .link', (links) =>
      links.filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline')).map((link) => link.textContent),
    );
    assert.deepEqual(plain, [], path);
  }
  await page.close();
});

test('?embed leads to the page for frames', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/9/2/?embed`, { waitUntil: 'networkidle0' });
  assert.equal(page.url(), `${host.origin}/9/2/embed/`);
  await page.close();
});
