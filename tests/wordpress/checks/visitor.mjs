// The page as a visitor sees it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../report.mjs';
import { allReady, withBrowser } from '../with-browser.mjs';
import { HOST, ROLES } from '../wordpress.mjs';

export const title = 'Visitors, in a browser';

/** Through KSES and without the plugin: tests/sanitisers. */
const LINK = `<p><a href="${HOST}9/2/#embed">Ortaklıklar</a></p>`;
const FORMS = {
  block: '<!-- wp:stgm-guidance/entry {"question":"9","choice":"2"} /-->',
  shortcode: '[stgm_guidance question="9" choice="2"]',
  url: `${HOST}9/2/`,
  link: LINK,
  div: '<div data-stgm-guidance="9/2"><p>Ortaklıklar</p></div>',
  tag: '<stgm-guidance question="9" choice="2"><p>Ortaklıklar</p></stgm-guidance>',
};

const ROOT = join(import.meta.dirname, '../../..');

export async function run({ wordpress, host }) {
  const { url, settings, php } = wordpress;
  await withBrowser(wordpress, async (open) => {
    await settings({ host: HOST });
    await php("update_option( 'show_avatars', 0 );");

    for (const [role, user] of Object.entries(ROLES)) {
      await check(`${role}: every form of embed becomes the element, and nothing is asked from another host`, async () => {
        const { page, seen, close } = await open();
        for (const [name, content] of Object.entries(FORMS)) {
          const { id } = await wordpress.post(content, user);
          await page.goto(`${url}/?p=${id}`);
          await page.waitForFunction(allReady, { timeout: 10_000 }).catch(() => assert.fail(`${name}: not shown`));
        }
        assert.deepEqual([...seen.hosts], [url]);
        assert.deepEqual(seen.errors, []);
        await close();
      });
    }

    await check('disclosure and dialog open on a click, with a script of this site and no other', async () => {
      const { page, seen, close } = await open();
      const { id } = await wordpress.post(
        '[stgm_guidance question="9" choice="2" display="disclosure"]\n\n[stgm_guidance question="9" choice="1" display="dialog"]',
        'author',
      );
      await page.goto(`${url}/?p=${id}`);
      await page.waitForFunction(allReady);
      for (const [nth, opener] of ['summary', '[part=button]'].entries()) {
        const inside = (selector) =>
          page.evaluateHandle((n, css) => document.querySelectorAll('stgm-guidance')[n].shadowRoot.querySelector(css), nth, selector);
        const answer = await inside('[part=answer]');
        const isShown = (element) => element.checkVisibility();
        assert.equal(await answer.evaluate(isShown), false);
        await (await inside(opener)).click();
        await page.waitForFunction(isShown, {}, answer);
      }
      assert.deepEqual([...seen.hosts], [url]);
      assert.deepEqual(seen.errors, []);
      await close();
    });

    await check('the author’s link: a plain link alone in its paragraph is the guidance', async () => {
      const { page, close, screenshot } = await open(undefined, { width: 800, height: 900 });
      const { id } = await wordpress.post(
        `<!-- wp:paragraph -->\n<p>Ortak ararken işimize yarayan metin:</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n${LINK}\n<!-- /wp:paragraph -->`,
        'author',
        { post_title: 'Ortak arayanlara' },
      );
      await page.goto(`${url}/?p=${id}`);
      await page.waitForFunction(allReady);
      await page.evaluate(() => document.querySelector('h1').scrollIntoView());
      await screenshot('author-link');
      await close();
    });

    await check('what the server printed says the same as what the element shows', async () => {
      const { page, seen, close, screenshot } = await open(undefined, { width: 800, height: 900 });
      const { id } = await wordpress.post(
        '<!-- wp:paragraph -->\n<p>Derneğimizin bu yılki öz değerlendirmesinden:</p>\n<!-- /wp:paragraph -->\n\n[stgm_guidance question="9" choice="2"]',
        'admin',
        { post_title: 'Ortaklıklarımız' },
      );
      await page.goto(`${url}/?p=${id}`);
      await page.waitForFunction(allReady);
      const { printed, shown } = await page.evaluate(() => {
        const readable = (text) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        const tag = document.querySelector('stgm-guidance');
        const blocks = 'h2,h3,h4,h5,p,li > a,li > small,.about';
        return {
          printed: [...tag.querySelectorAll(blocks)].map((block) => readable(block.textContent)),
          shown: [...tag.shadowRoot.querySelectorAll(`article :is(${blocks})`)].map((block) => readable(block.textContent)),
        };
      });
      assert.deepEqual(printed.filter(Boolean), shown.filter(Boolean));
      assert.equal(seen.scripts, 1);
      await page.evaluate(() => document.querySelector('h1').scrollIntoView());
      await screenshot('page');
      await close();
    });

    await check('without JavaScript the answer is there to read', async () => {
      const { page, close } = await open(undefined, { width: 390, height: 780 });
      await page.setJavaScriptEnabled(false);
      const { id } = await wordpress.post('[stgm_guidance question="9" choice="2"]');
      await page.goto(`${url}/?p=${id}`);
      const text = await page.$eval('stgm-guidance', (tag) => tag.innerText);
      assert.match(text, /kapısını çalacağımız örgütü henüz bulamadık/);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `${overflow} px wider than a phone`);
      await close();
    });

    await check('a script that is not the pinned one does not run, and the answer stays readable', async () => {
      await php("update_option( 'stgm_test_port', $input );", host.port);
      const { page, close } = await open();
      const { id } = await wordpress.post('[stgm_guidance question="9" choice="2"]');
      const integrity = `sha384-${createHash('sha384')
        .update(readFileSync(join(ROOT, 'dist/stgm-guidance.js')))
        .digest('base64')}`;
      await settings({ source: 'host', host: host.url, integrity });
      await page.goto(`${url}/?p=${id}`);
      await page.waitForFunction(allReady);
      host.mood = (path) => (path === '/stgm-guidance.js' ? 'document.body.textContent = "taken over"' : undefined);
      await page.goto(`${url}/?p=${id}`, { waitUntil: 'networkidle0' });
      assert.match(await page.$eval('stgm-guidance', (tag) => tag.innerText), /kapısını çalacağımız örgütü henüz bulamadık/);
      assert.equal(await page.evaluate(() => !!window.customElements.get('stgm-guidance')), false);
      host.mood = 'well';
      await settings({ host: HOST });
      await close();
    });
    await php("delete_option( 'stgm_test_port' );");
  });
}
