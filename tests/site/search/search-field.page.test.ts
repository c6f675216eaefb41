import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { findBarriers, openPage, openSite } from '../browse-site.js';
import { CSP } from '../serve.js';

const { out, host, browser } = await openSite({ csp: CSP });

async function visit(path: string, options?: Parameters<typeof openPage>[1]) {
  const { page, complaints } = await openPage(browser, options);
  await page.goto(path.includes(':') ? path : `${host.origin}/${path}`);
  return { page, complaints };
}

const statusIs = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.getElementById('search-status')!.textContent === wanted, {}, text);

const links = (page: Page) =>
  page.$$eval('#results a', (found) => found.map((link) => ({ href: link.getAttribute('href'), text: link.innerText })));

test('nothing of the search is loaded before somebody comes to the field', async () => {
  host.requests.length = 0;
  const { page } = await visit('');
  await page.waitForSelector('#search:not([hidden])');
  assert.deepEqual(
    host.requests.filter((path) => path.includes('search')),
    [],
  );
  await page.focus('#query');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/search/tr.js')));
  await page.close();
});

test('results appear while the query is typed, with statement and question; the count is announced, Escape clears', async () => {
  const { page, complaints } = await visit('', { width: 320, dark: true });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.type('#query', 'gonullu program');
  await statusIs(page, '3 metin bulundu.');
  assert.deepEqual((await links(page))[0], {
    href: './8/4/',
    text: 'Gönüllülük programımız oturdu; gönüllülerimiz kararlara da katılıyor.\nGönüllülerle çalışmaya hazır mıyız?',
  });
  assert.equal(await page.$eval('#search-status', (status) => status.role), 'status');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(await findBarriers(page), []);
  await page.keyboard.press('Escape');
  assert.deepEqual(await links(page), []);
  assert.equal(await page.$eval('#query', (input) => (input as HTMLInputElement).value), '');
  await page.type('#query', '<img src=x>qqq');
  await statusIs(page, 'Hiçbir metin bulunamadı. Yazımı denetleyin, daha az ya da başka sözcükler deneyin.');
  assert.deepEqual(await findBarriers(page), []);
  assert.deepEqual(complaints, []);
  // The query goes nowhere.
  assert.deepEqual(requests, [`${host.origin}/v1.0.0/stgm-search.js`, `${host.origin}/search/tr.js`]);
  await page.close();
});

test('the URL keeps the query: who goes back from an entry sees the results again', async () => {
  const { page } = await visit('');
  await page.type('#query', 'hibe');
  await page.waitForSelector('#results a');
  await Promise.all([page.waitForNavigation(), page.click('#results a')]);
  assert.equal(new URL(page.url()).pathname, '/20/2/');
  await page.goBack();
  await page.waitForSelector('#results a');
  assert.equal(new URL(page.url()).hash, '#q=hibe');
  await page.goto(`${host.origin}/?q=bağış`);
  await page.waitForSelector('#results a');
  await page.close();
});

test('on the snippet page a result picks its entry; platform and form stay', async () => {
  const { page, complaints } = await visit('snippet/#2/1/tr/html/dialog');
  await page.type('#query', 'gönüllü program');
  await page.waitForSelector('#results a');
  await page.click('#results a');
  await page.waitForFunction(() => location.hash === '#8/4/tr/html/dialog');
  assert.deepEqual(
    await page.evaluate(() => [
      document.querySelector<HTMLSelectElement>('#question')!.value,
      document.querySelector<HTMLInputElement>('[name=choice]:checked')!.value,
      document.activeElement!.id,
      document.querySelectorAll('#results a').length,
    ]),
    ['8', '4', 'question', 0],
  );
  await page.waitForFunction(() => document.querySelector('#preview stgm-guidance')?.shadowRoot?.querySelector('button, summary'));
  assert.deepEqual(await findBarriers(page), []);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('the English pages search English texts', async () => {
  const { page } = await visit('en/');
  await page.type('#query', 'partnerships');
  await page.waitForSelector('#results a');
  assert.ok((await links(page)).every(({ href }) => href!.startsWith('../en/')));
  await page.close();
});

test('the search works on a page opened from a disk', async () => {
  const { page, complaints } = await visit(pathToFileURL(`${out}/index.html`).href);
  await page.type('#query', 'hibe');
  await page.waitForSelector('#results a');
  assert.deepEqual(complaints, []);
  await Promise.all([page.waitForNavigation(), page.click('#results a')]);
  assert.ok(page.url().endsWith('/20/2/index.html'));
  await page.close();
});

test('without JavaScript there is no field, and all statements are on the page', async () => {
  const { page } = await visit('', { javaScript: false });
  assert.equal(await (await page.$('#search'))!.isVisible(), false);
  assert.match(await page.$eval('main', (main) => main.textContent), /Gönüllülük programımız oturdu/);
  await page.close();
});

test('if the index does not arrive, the field says so', async () => {
  const { page } = await openPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().includes('/search/') ? request.abort() : request.continue()));
  await page.goto(`${host.origin}/`);
  await page.type('#query', 'hibe');
  await statusIs(page, 'Arama şu anda açılamıyor. Bütün metinlere bu sayfadan ulaşabilirsiniz.');
  await page.close();
});
