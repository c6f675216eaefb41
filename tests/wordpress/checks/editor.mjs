// The block editor, as an author has it.
import assert from 'node:assert/strict';
import { check } from '../report.mjs';
import { allReady, withBrowser } from '../with-browser.mjs';
import { HOST } from '../wordpress.mjs';

export const title = 'Editor, in a browser';

export async function run({ wordpress }) {
  const { url, settings } = wordpress;
  await withBrowser(wordpress, async (open) => {
    await settings({ host: HOST });

    for (const user of ['admin', 'author'])
      await check(`editor, as ${user}: the block is found, picked by theme, question and answer, previewed and published`, async () => {
        const { page, seen, close, screenshot } = await open(user, { width: 1280, height: 860 });
        await page.goto(`${url}/wp-admin/post-new.php`);
        await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
        await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
        await page.waitForSelector('.editor-post-title__input');
        await page.type('.editor-post-title__input', 'Ortaklıklarımız');
        await page.keyboard.press('Enter');
        await page.keyboard.type('/STGM');
        await page.waitForSelector('.components-autocomplete__result.is-selected');
        await page.keyboard.press('Enter');
        const BLOCK = '[data-type="stgm-guidance/entry"]';
        await page.waitForSelector(`${BLOCK} select`);
        const labels = await page.$$eval(`${BLOCK} label`, (all) => all.map((label) => label.textContent));
        assert.deepEqual(labels, ['Tema', 'Soru']);
        const pick = async (label, value) => {
          const select = await page.waitForFunction(
            (block, text) => [...document.querySelectorAll(`${block} label`)].find((one) => one.textContent === text)?.control,
            {},
            BLOCK,
            label,
          );
          await select.select(value);
        };
        await pick('Tema', 'ortaklik');
        assert.deepEqual(
          await page.$$eval(`${BLOCK} select:nth-of-type(1)`, (selects) => [...selects[1].options].map(({ value }) => value)),
          ['', '8', '9'],
        );
        await pick('Soru', '9');
        await pick('Yanıt', '2');
        await page.waitForFunction(allReady);
        await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.block-editor-block-inspector label')].some((label) => label.textContent === 'Yanıt'),
        );
        await screenshot('block');
        await page.evaluate(() => window.wp.data.dispatch('core/editor').editPost({ status: 'publish' }));
        await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
        const { content, link } = await page.evaluate(() => {
          const post = window.wp.data.select('core/editor').getCurrentPost();
          return { content: post.content, link: post.link };
        });
        assert.equal(content, '<!-- wp:stgm-guidance/entry {"question":"9","choice":"2"} /-->');
        assert.deepEqual(seen.errors, []);
        const visitor = await open();
        await visitor.page.goto(link);
        await visitor.page.waitForFunction(allReady);
        await visitor.close();

        // Opened again, the block is valid and shows itself.
        await page.reload();
        await page.waitForFunction(allReady);
        assert.equal(
          await page.evaluate(() =>
            window.wp.data
              .select('core/block-editor')
              .getBlocks()
              .every(({ isValid }) => isValid),
          ),
          true,
        );
        await close();
      });

    for (const user of ['admin', 'author'])
      await check(`editor, as ${user}: a pasted address becomes an embed with a preview`, async () => {
        const { page, close } = await open(user, { width: 1280, height: 860 });
        await page.goto(`${url}/wp-admin/post-new.php`);
        await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
        await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
        await page.waitForSelector('.editor-post-title__input');
        await page.type('.editor-post-title__input', 'Yapıştırılan adres');
        await page.keyboard.press('Enter');
        await page.evaluate((address) => {
          const data = new window.DataTransfer();
          data.setData('text/plain', address);
          document.activeElement.dispatchEvent(
            new window.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        }, `${HOST}9/2/`);
        const frame = await (await page.waitForSelector('[data-type="core/embed"] iframe')).contentFrame();
        await frame.waitForFunction(allReady);
        await close();
      });
  });
}
