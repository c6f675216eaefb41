import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser } from '../open-browser.js';
import { sharedFolder } from '../shared-folder.js';
import { makeSite, newFolder } from '../site/make-site.js';
import { serve } from '../site/serve.js';

const corpus = sharedFolder('corpus');

/** Pages of a PDF that Chromium has written. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)!.length;

test(
  'the report of 23 answers with five priorities has at most eight A4 pages, and more with all guidance open',
  { skip: corpus.skip },
  async () => {
    const out = newFolder();
    const host = await serve(out);
    await makeSite(corpus.path, `${host.origin}/`, out);
    const browser = await openBrowser();
    after(() => Promise.all([browser.close(), host.close()]));
    const page = await browser.newPage();
    const answers = Array.from({ length: 23 }, (_, index) => `${index + 1}=${index % 11 === 10 ? '?' : (index % 2) + 1}`);
    await page.goto(`${host.origin}/report/#${answers.join('&')}`);
    await page.waitForFunction(() => document.querySelector('stgm-report')?.shadowRoot?.querySelector('article'));
    await page.$eval('stgm-report', (element) => {
      for (let count = 0; count < 5; count++) element.shadowRoot!.querySelectorAll<HTMLElement>('[part=finding] > button')[count]!.click();
    });
    assert.equal(await page.$eval('stgm-report', (element) => element.shadowRoot!.querySelectorAll('.plan').length), 5);
    const folded = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    assert.ok(folded <= 8, `${folded} pages`);
    await page.$eval('stgm-report', (element) => element.shadowRoot!.querySelectorAll<HTMLElement>('[part=actions] button')[1]!.click());
    await page.waitForFunction(() =>
      [...document.querySelector('stgm-report')!.shadowRoot!.querySelectorAll('details > div')].every(({ shadowRoot }) => shadowRoot),
    );
    const whole = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    assert.ok(whole > folded, `${whole} pages`);
  },
);
