// The block editor, as an author has it.
import assert from 'node:assert/strict';
import { check } from '../report.mjs';
import { allReady, withBrowser } from '../with-browser.mjs';
import { HOST } from '../wordpress.mjs';

export const title = 'Editor, in a browser';

/** Opens the editor on a new post, with a title, the caret below it. Gives the frame that the text is in: since 6.3 it is one of its own. */
async function openEditor(page, url, postTitle, isFramed) {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  const canvas = isFramed ? await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame() : page;
  const input = await canvas.waitForSelector('.editor-post-title__input');
  await input.type(postTitle);
  await page.keyboard.press('Enter');
  return canvas;
}

export async function run({ wordpress }) {
  const { url, settings, php } = wordpress;
  const isFramed = await php("return version_compare( $GLOBALS['wp_version'], '6.3', '>=' );");
  await withBrowser(wordpress, async (open) => {
    await settings({ host: HOST });

    for (const user of ['admin', 'author'])
      await check(`editor, as ${user}: the block is found, picked by theme, question and answer, previewed and published`, async () => {
        const { page, seen, close, screenshot } = await open(user, { width: 1280, height: 860 });
        let canvas = await openEditor(page, url, 'Ortaklıklarımız', isFramed);
        await page.keyboard.type('/STGM');
        // The list shows every block until it has read what was typed.
        await page.waitForFunction(() =>
          document.querySelector('.components-autocomplete__results [aria-selected=true]')?.textContent.includes('STGM'),
        );
        await page.keyboard.press('Enter');
        const BLOCK = '[data-type="stgm-guidance/entry"]';
        await canvas.waitForSelector(`${BLOCK} select`);
        const labels = await canvas.$$eval(`${BLOCK} label`, (all) => all.map((label) => label.textContent));
        assert.deepEqual(labels, ['Tema', 'Soru']);
        const pick = async (label, value) => {
          const select = await canvas.waitForFunction(
            (block, text) => [...document.querySelectorAll(`${block} label`)].find((one) => one.textContent === text)?.control,
            {},
            BLOCK,
            label,
          );
          await select.select(value);
        };
        await pick('Tema', 'ortaklik');
        assert.deepEqual(
          await canvas.$$eval(`${BLOCK} select:nth-of-type(1)`, (selects) => [...selects[1].options].map(({ value }) => value)),
          ['', '8', '9'],
        );
        await pick('Soru', '9');
        await pick('Yanıt', '2');
        await canvas.waitForFunction(allReady);
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
        if (isFramed) canvas = await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
        await canvas.waitForFunction(allReady);
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
      await check(`editor, as ${user}: a pasted URL becomes an embed with a preview`, async () => {
        const { page, close } = await open(user, { width: 1280, height: 860 });
        const canvas = await openEditor(page, url, 'Yapıştırılan adres', isFramed);
        await canvas.evaluate((pasted) => {
          const data = new window.DataTransfer();
          data.setData('text/plain', pasted);
          document.activeElement.dispatchEvent(
            new window.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        }, `${HOST}9/2/`);
        const frame = await (await canvas.waitForSelector('[data-type="core/embed"] iframe')).contentFrame();
        await frame.waitForFunction(allReady);
        const fontOf = (where, selector) => where.$eval(selector, (element) => window.getComputedStyle(element).fontFamily);
        assert.equal(
          await fontOf(frame, 'body'),
          await fontOf(canvas, '.editor-post-title__input, .editor-styles-wrapper').catch(() => ''),
          'the font of the theme',
        );
        assert.equal(
          await page.evaluate(
            () =>
              window.wp.data
                .select('core/blocks')
                .getActiveBlockVariation('core/embed', window.wp.data.select('core/block-editor').getBlocks()[0].attributes)?.title,
          ),
          'STGM rehberi',
        );
        await close();
      });
  });
}
