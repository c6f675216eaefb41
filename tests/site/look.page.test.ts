import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, openSite, untilReady } from './browse-site.js';
import { CSP } from './serve.js';

const { host, browser } = await openSite({ csp: CSP });

/** Opens a page of the site, and waits for its entry if it has one. */
async function visit(path: string, width: number): Promise<Page> {
  const { page } = await openPage(browser, { width });
  await page.goto(`${host.origin}${path}`, { waitUntil: 'networkidle0' });
  if (await page.$('stgm-guidance')) await untilReady(page);
  return page;
}

/** The letters of the longest line of text in the entry. */
const longestLine = (page: Page) =>
  page.$eval('stgm-guidance', (element) => {
    const range = document.createRange();
    let longest = 0;
    for (const block of element.shadowRoot!.querySelectorAll('p, li, .note')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let [bottom, letters] = [0, 0];
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        for (let at = 0; at < data.length; at++) {
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          const box = range.getBoundingClientRect();
          if (box.bottom > bottom + box.height / 2) [bottom, letters] = [box.bottom, 0];
          letters++;
          if (data[at] !== ' ') longest = Math.max(longest, letters);
        }
      }
    }
    return longest;
  });

test('lines are at most 70 letters long, on a page of the site and on one that is wide', async () => {
  const page = await visit('/9/2/', 1280);
  const onSite = await longestLine(page);
  await page.$eval('main', (main) => (main.style.maxWidth = 'none'));
  const onWide = await longestLine(page);
  assert.ok(onSite > 50 && onSite <= 70 && onWide > 50 && onWide <= 70, `${onSite} and ${onWide}`);
  await page.close();
});

for (const width of [390, 1280])
  test(`title, headings and text have three sizes, and the titles of resources look like links (${width} px)`, async () => {
    const page = await visit('/9/2/', width);
    const styles = await page.$eval('stgm-guidance', ({ shadowRoot }) =>
      [
        ...['h1', '#others'].map((selector) => document.querySelector(selector)!),
        ...['#title', '[part=answer] h3', '[part=answer] p', '[part=resource] a'].map((selector) => shadowRoot!.querySelector(selector)!),
      ]
        .map((one) => getComputedStyle(one))
        .map(({ fontSize, fontWeight, textDecorationLine }) => ({ size: parseFloat(fontSize), fontWeight, textDecorationLine })),
    );
    const [question, others, title, heading, text] = styles.map(({ size }) => size) as [number, number, number, number, number];
    assert.ok(question > title && title > 1.1 * heading && heading > 1.1 * text && others > 1.1 * text);
    const { fontWeight, textDecorationLine } = styles.at(-1)!;
    assert.deepEqual([fontWeight, textDecorationLine], ['600', 'underline']);
    await page.close();
  });

test('on paper no heading or lead-in is alone at the end of a page', async () => {
  const page = await visit('/9/2/', 700);
  await page.emulateMediaType('print');
  const loose = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('stgm-guidance')!;
    return [document, shadowRoot!]
      .flatMap((root) => [...root.querySelectorAll('h1, h2, h3, .eyebrow, .intro, p:has(+ ul), p:has(+ ol), p:has(+ div)')])
      .filter((one) => one.checkVisibility())
      .map((one) => getComputedStyle(one).breakAfter);
  });
  assert.ok(loose.length > 6);
  assert.deepEqual([...new Set(loose)], ['avoid']);
  await page.close();
});

test('on paper a wide table wraps and nothing of it is cut off', async () => {
  const page = await visit('/2/3/', 320);
  const hidden = () =>
    page.$eval('stgm-guidance', ({ shadowRoot }) => {
      const table = shadowRoot!.querySelector('.wide')!;
      return table.scrollWidth - table.clientWidth;
    });
  assert.ok((await hidden()) > 0);
  await page.emulateMediaType('print');
  assert.equal(await hidden(), 0);
  await page.close();
});

test('on paper the questions of the front page are open', async () => {
  const page = await visit('/', 700);
  const isShown = () => page.$eval('a[href="9/2/"]', (link) => link.getBoundingClientRect().height > 0 && link.checkVisibility());
  assert.equal(await isShown(), false);
  await page.emulateMediaType('print');
  assert.equal(await isShown(), true);
  await page.close();
});

test('the title of a dialog shows the focus to readers with a keyboard, and to no others', async () => {
  const page = await visit('/snippet/#9/2/tr/html/dialog', 1280);
  await page.waitForFunction(() => document.querySelector('#preview stgm-guidance')!.shadowRoot!.querySelector('[part=button]'));
  const button = await page.evaluateHandle(() =>
    document.querySelector('#preview stgm-guidance')!.shadowRoot!.querySelector('[part=button]')!,
  );
  const outline = () =>
    page.$eval('#preview stgm-guidance', ({ shadowRoot }) => {
      const focused = shadowRoot!.activeElement!;
      return [focused.id, getComputedStyle(focused).outlineStyle];
    });
  await button.click();
  assert.deepEqual(await outline(), ['title', 'none']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  assert.deepEqual(await outline(), ['title', 'solid']);
  await page.close();
});
