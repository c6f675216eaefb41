import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBarriers, openPage, openSite } from '../site/browse-site.js';
import { CSP } from '../site/serve.js';

const { host, browser } = await openSite({ csp: CSP });

test('the report of a form tool: moved out of the address that servers see, one request for texts, nothing stored, nothing forbidden', async () => {
  const { page, complaints } = await openPage(browser, { width: 320 });
  await page.goto(`${host.origin}/report/?2=2&8=1&9=%3F`);
  await page.waitForFunction(() => document.querySelector('stgm-report')?.shadowRoot?.querySelector('article'));
  assert.equal(page.url(), `${host.origin}/report/#2=2&8=1&9=?`);
  const asked = host.requests.filter((path) => path.includes('content/'));
  assert.deepEqual(asked, ['/content/tr/guidance.json']);
  await page.$eval('stgm-report', (element) => {
    const root = element.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.querySelector('stgm-qr')!.shadowRoot!.querySelector('details')!.open = true;
    root.querySelector<HTMLElement>('[part=finding] button')!.click();
  });
  await page.waitForFunction(() =>
    document.querySelector('stgm-report')!.shadowRoot!.querySelector('stgm-qr')!.shadowRoot!.querySelector('svg'),
  );
  assert.deepEqual(await findBarriers(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual([stored, complaints, host.requests.filter((path) => path.includes('content/'))], [[0, 0, ''], [], asked]);
  await page.close();
});

test('on paper a report has no buttons and no address that is cut, and lines for the plan', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/report/#2=2&8=1&9=1&11=3&14=2&20=1`);
  await page.waitForFunction(() => document.querySelector('stgm-report')?.shadowRoot?.querySelector('article'));
  await page.$eval('stgm-report', (element) => element.shadowRoot!.querySelector<HTMLElement>('[part=finding] button')!.click());
  await page.emulateMediaType('print');
  const seen = await page.$eval('stgm-report', (element) => {
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('article *')].filter((found) => found.checkVisibility());
    return {
      buttons: shown.filter((found) => found.matches('button, summary, [part=actions]')).length,
      lines: shown.filter((found) => found.matches('.plan input')).length,
      wide: shown.filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1).map(({ outerHTML }) => outerHTML),
    };
  });
  assert.deepEqual(seen, { buttons: 0, lines: 3, wide: [] });
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  await page.close();
});
