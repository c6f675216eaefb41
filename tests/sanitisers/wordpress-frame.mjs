// The frame that WordPress makes of a pasted address by itself, in a sandbox that opens no window.
import assert from 'node:assert/strict';
import { check, heading } from '../wordpress/report.mjs';
import { wordpressFilters } from './wordpress-pages.mjs';

export async function checkWordPressFrame(page, wordpress, content) {
  heading('The frame of a pasted address in WordPress');
  const author = wordpressFilters(wordpress, content).find(({ name }) => name === 'WordPress without it, author');
  await author.prepare();
  const [url] = await author.save([`${content.base}9/2/`]);

  for (const [what, isOurs] of [
    ['a resource elsewhere', false],
    ['“open on its own page”', true],
  ]) {
    await check(`a click on ${what} leads to the page of the entry`, async () => {
      await page.goto(url);
      const frame = await page.waitForSelector('iframe.wp-embedded-content:not([style])');
      const inside = await frame.contentFrame();
      const link = await inside.waitForFunction(
        (host, ours) => {
          const roots = [document, ...[...document.querySelectorAll('stgm-guidance')].map(({ shadowRoot }) => shadowRoot).filter(Boolean)];
          return roots
            .flatMap((root) => [...root.querySelectorAll('a')])
            .find((one) => one.href.startsWith(host) === ours && one.checkVisibility({ visibilityProperty: true }));
        },
        { polling: 50 },
        content.base,
        isOurs,
      );
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.equal(page.url(), `${content.base}9/2/`);
    });
  }
}
