// The settings page, as an administrator uses it and as nobody else can.
import assert from 'node:assert/strict';
import { check } from '../report.mjs';
import { allReady, withBrowser } from '../with-browser.mjs';
import { HOST } from '../wordpress.mjs';

export const title = 'Settings page, in a browser';

export async function run({ wordpress, host }) {
  const { url, settings, php } = wordpress;
  await withBrowser(wordpress, async (open) => {
    await settings({ host: HOST });
    await php("update_option( 'stgm_test_port', $input );", host.port);

    await check('settings, as an administrator: tested, saved, and kept', async () => {
      const { page, seen, close, screenshot } = await open('admin', { width: 1000, height: 1000 });
      const test = async () => {
        await page.click('#stgm-test');
        await page.waitForSelector('#stgm-findings .notice');
        return page.$eval('#stgm-findings', (findings) => findings.innerText);
      };
      await page.goto(`${url}/wp-admin/plugins.php`);
      await Promise.all([page.waitForNavigation(), page.click('[data-slug="stgm-guidance"] .row-actions a[href*="options-general.php"]')]);
      assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'STGM rehberi');
      assert.match(await test(), /Her şey çalışıyor\./);
      await screenshot('settings');

      const isShown = () => page.$eval('#stgm-integrity', (input) => input.checkVisibility());
      assert.equal(await isShown(), false);
      await page.click('[value="host"]');
      assert.equal(await isShown(), true);

      await page.$eval('#stgm-host', (input) => (input.value = ''));
      assert.match(await test(), /Bir sorun var:[^]*Sunucu seçilmiş ama adresi yazılmamış/);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.match(await page.$eval('.settings-error.notice-error', (notice) => notice.innerText), /Sunucu seçilmiş ama adresi yazılmamış/);
      assert.equal(await page.$eval('[value="host"]', (radio) => radio.checked), true, 'the choice stays');
      assert.equal(await php("return get_option( 'stgm_guidance' )['source'];"), 'shipped', 'and is not saved');

      // What is refused stays in its field, once.
      const save = async (value) => {
        await page.$eval('#stgm-host', (input, text) => (input.value = text), value);
        await Promise.all([page.waitForNavigation(), page.click('#submit')]);
        return page.$eval('#stgm-host', (input) => [input.value, input.getAttribute('aria-invalid')]);
      };
      await page.click('[value="content"]');
      assert.deepEqual(await save('ftp://rehber.example/'), ['ftp://rehber.example/', 'true']);
      assert.equal(await page.$eval('[value="content"]', (radio) => radio.checked), true);
      await page.reload();
      assert.deepEqual(await page.$eval('#stgm-host', (input) => [input.value, input.getAttribute('aria-invalid')]), ['', null]);
      await page.click('[value="content"]');
      // Without a scheme, and of a page: browsers do not refuse it, and it is cut and said.
      assert.deepEqual(await save('rehber.example/9/2/'), ['https://rehber.example/', null]);
      assert.match(
        await page.$eval('.settings-error.notice-info', (notice) => notice.innerText),
        /Tek bir sayfanın adresini yazdınız.*https:\/\/rehber\.example\//,
      );

      await page.$eval('#stgm-host', (input) => (input.value = ''));
      await page.type('#stgm-host', `${host.url}yok/`);
      await page.click('[value="content"]');
      assert.match(await test(), /Bir sorun var:[^]*yok\/content\/tr\/index\.json: Sunucuda böyle bir dosya yok\.[^]*404/);

      await page.$eval('#stgm-host', (input, value) => (input.value = value), host.url);
      host.mood = 'strict';
      assert.match(await test(), /Access-Control-Allow-Origin[^]*Tarayıcınız .*alamadı/);
      host.mood = 'well';
      assert.match(await test(), /Her şey çalışıyor\./);

      await page.$eval('#stgm-accent', (input) => {
        input.value = '#aa3377';
        input.dispatchEvent(new window.Event('input'));
      });
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      const kept = await page.evaluate(() =>
        Object.fromEntries(
          [...new window.FormData(document.querySelector('#stgm-guidance-settings'))].filter(([name]) => name.startsWith('stgm_guidance[')),
        ),
      );
      assert.equal(kept['stgm_guidance[source]'], 'content');
      assert.equal(kept['stgm_guidance[host]'], host.url);
      assert.equal(kept['stgm_guidance[accent]'], '#aa3377');
      assert.deepEqual(seen.errors, []);

      const { id } = await wordpress.post('[stgm_guidance question="9" choice="2"]');
      const visitor = await open();
      await visitor.page.goto(`${url}/?p=${id}`);
      await visitor.page.waitForFunction(allReady);
      assert.equal(
        await visitor.page.$eval(
          'stgm-guidance',
          (tag) => window.getComputedStyle(tag.shadowRoot.querySelector('article')).borderInlineStartColor,
        ),
        'rgb(170, 51, 119)',
      );
      assert.deepEqual([...visitor.seen.hosts].sort(), [url, host.url.slice(0, -1)].sort());
      await visitor.close();
      await close();
    });

    await check('settings are for administrators: an author gets no page, and a form without a nonce changes nothing', async () => {
      const { page, close } = await open('author');
      assert.equal((await page.goto(`${url}/wp-admin/options-general.php?page=stgm-guidance`)).status(), 403);
      await close();
      const admin = await open('admin');
      await admin.page.setContent(
        `<form method="post" action="${url}/wp-admin/options.php"><input name="option_page" value="stgm_guidance"><input name="action" value="update"><input name="stgm_guidance[accent]" value="#000000"></form>`,
      );
      await Promise.all([admin.page.waitForNavigation(), admin.page.$eval('form', (form) => form.submit())]);
      assert.equal(await php("return get_option( 'stgm_guidance' )['accent'];"), '#aa3377');
      await admin.close();
    });
    await settings({ host: HOST });
    await php("delete_option( 'stgm_test_port' );");
  });
}
