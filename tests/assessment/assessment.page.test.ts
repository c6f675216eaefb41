import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { findBarriers, openPage, openSite } from '../site/browse-site.js';
import { CSP } from '../site/serve.js';

const { host, browser } = await openSite({ csp: CSP });

const untilAsked = (page: Page) =>
  page.waitForFunction(() => document.querySelector('stgm-assessment')?.shadowRoot?.querySelector('fieldset'));

/** `2: Bilmiyoruz`, and so on: what a reader sees as answered. */
const answersOn = (page: Page) =>
  page.$eval('stgm-assessment', (element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => `${input.name}: ${input.closest('label')!.innerText.trim()}`,
    ),
  );

const progressOn = (page: Page) => page.$eval('stgm-assessment', (element) => element.shadowRoot!.querySelector('#progress')!.textContent);

const hashOf = (page: Page) => page.evaluate(() => location.hash);

const EXPECTED = [
  '2: Eşitliği elimizden geldiğince gözetiyoruz ama yazılı bir kararımız yok.',
  '8: Bize uymuyor',
  '9: Bugüne kadar başka bir STÖ ile ortak iş yapmadık.',
];

test('with the keyboard alone: answers, a reload half-way, a link to send; nothing is stored, and two files are asked for', async () => {
  const { page, complaints } = await openPage(browser, { width: 320 });
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.goto(`${host.origin}/assessment/`);
  await untilAsked(page);
  const before = host.requests.length;
  // Past the skip link, the name of the site and the other language.
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await press('Space', 'ArrowDown');
  // Past the button that clears the answer; up from the first one is the last one.
  await press('Tab', 'Tab', 'Space', 'ArrowUp');
  assert.equal(await hashOf(page), '#2=2&8=-');
  assert.equal(host.requests.length, before, 'an answer asks for nothing');

  await page.reload();
  await untilAsked(page);
  assert.deepEqual(await answersOn(page), EXPECTED.slice(0, 2));
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space');
  assert.equal(await hashOf(page), '#2=2&8=-&9=1');
  assert.equal(await progressOn(page), '3 / 6 soru yanıtlandı');

  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual([stored, complaints], [[0, 0, '', 0], []]);
  assert.deepEqual(await findBarriers(page), []);

  const colleague = await (await browser.createBrowserContext()).newPage();
  const asked: string[] = [];
  colleague.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await colleague.goto(page.url());
  await untilAsked(colleague);
  assert.deepEqual(await answersOn(colleague), EXPECTED);
  assert.deepEqual(asked.filter((path) => /assessment\.js|guidance|help|content/.test(path)).sort(), [
    '/content/tr/index.json',
    '/v1.0.0/stgm-assessment.js',
  ]);
  await colleague.close();
  await page.close();
});

test('without JavaScript the page lists the statements with their entries, and on paper it has boxes to tick', async () => {
  const { page } = await openPage(browser, { javaScript: false });
  await page.goto(`${host.origin}/assessment/`);
  const links = await page.$$eval('.paper a', (all) => all.map(({ href }) => new URL(href).pathname));
  assert.deepEqual([links.length, links[0], links.at(-1)], [24, '/2/1/', '/20/4/']);
  const boxes = () =>
    page.$$eval('.paper:first-of-type li', (items) =>
      items.filter((item) => item.checkVisibility()).map((item) => [getComputedStyle(item, '::before').content, item.innerText].join(' ')),
    );
  assert.equal((await boxes()).filter((text) => text.includes('☐')).length, 0);
  await page.emulateMediaType('print');
  assert.deepEqual((await boxes()).slice(3, 6), [
    '"☐" Eşitlik her işimizin parçası ve bunu düzenli olarak ölçüyoruz.',
    '"☐" Bilmiyoruz',
    '"☐" Bize uymuyor',
  ]);
  await page.close();
});

test('the page of a question asks, and then shows the entry', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${host.origin}/9/`);
  await page.waitForFunction(() => document.querySelector('stgm-guidance')?.shadowRoot?.querySelector('fieldset'));
  assert.equal(await page.$eval('ol.rows', (list) => list.checkVisibility({ visibilityProperty: true })), false);
  // Past the skip link, the site, the other language and the theme.
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown'] as const) await page.keyboard.press(key);
  await page.waitForFunction(() =>
    /kapısını çalacağımız/.test(document.querySelector('stgm-guidance')!.shadowRoot!.querySelector('article')?.textContent ?? ''),
  );
  assert.equal(await page.$eval('stgm-guidance', (element) => (element.shadowRoot!.activeElement as HTMLInputElement).value), '2');
  assert.deepEqual([await findBarriers(page), complaints], [[], []]);
  await page.close();
});
