// What the filter makes, in a real browser with the real script, under a strict policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../find-chromium.mjs';
import { check } from '../../wordpress/report.mjs';

export const title = 'Browser';

const DIST = join(import.meta.dirname, '../../../dist');
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };
/** Of Drupal's profile "Standard", 10.3 and 11. */
const BASIC_HTML =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/** A folder as a web site, with pages of our own; every request is in `asked`. */
async function serve(folder, pages = {}, headers = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    asked.push(path);
    try {
      const body = pages[path] ?? readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8', ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    pages,
    headers,
    asked,
    stop: () => (server.close(), server.closeAllConnections()),
  };
}

const allReady = () => {
  const tags = [...document.querySelectorAll('stgm-guidance')];
  return tags.length > 0 && tags.every((tag) => tag.state === 'ready');
};

export async function run({ root, php, filter }) {
  const site = await serve(root);
  const host = await serve(DIST, {}, { 'access-control-allow-origin': '*' });
  const browser = await puppeteer.launch({ ...(await findChromium()), args: [...chromiumArgs, '--lang=tr'], headless: true });

  /** A page as a theme would print it: the library's own files and attributes, and a policy as strict as the README promises. */
  const open = async (body, settings = {}, { javascript = true } = {}) => {
    const { css, js } = await php(
      `start_site($root, $input);
      $libraries = Symfony\\Component\\Yaml\\Yaml::parseFile("$root/modules/contrib/stgm_guidance/stgm_guidance.libraries.yml");
      stgm_guidance_library_info_alter($libraries, 'stgm_guidance');
      return ['css' => $libraries['element']['css']['component'], 'js' => $libraries['element']['js']];`,
      settings,
    );
    const address = (name, type) => (type === 'external' ? name : `/modules/contrib/stgm_guidance/${name}`);
    const scripts = Object.entries(js).map(
      ([name, { type, attributes }]) =>
        `<script src="${address(name, type)}"${Object.entries(attributes)
          .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${value}"`))
          .join('')}></script>`,
    );
    const styles = Object.keys(css).map((name) => `<link rel="stylesheet" href="${address(name)}">`);
    const more = settings.source ? ` ${host.url}` : '';
    site.headers['content-security-policy'] =
      `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'${more}; connect-src 'self'${more}; require-trusted-types-for 'script'; trusted-types stgm-guidance`;
    site.pages['/node/1'] =
      `<!doctype html><html lang="tr"><meta charset="utf-8"><title>Yazı</title>${styles.join('')}<main>${body}</main>${scripts.join('')}</html>`;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const seen = { hosts: new Set(), problems: [] };
    page.on('request', (request) => seen.hosts.add(`${new URL(request.url()).origin}/`));
    page.on('pageerror', (error) => seen.problems.push(error.message));
    page.on(
      'console',
      (message) => message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico') && seen.problems.push(message.text()),
    );
    await page.setJavaScriptEnabled(javascript);
    await page.setViewport({ width: 800, height: 900 });
    await page.goto(`${site.url}node/1`);
    return { page, seen, close: () => context.close() };
  };
  const filtered = async (text, settings) => (await filter([text], settings))[0].text;
  const basic = (text) => php('return limit_html($input[0], $input[1]);', [text, BASIC_HTML]);

  try {
    await check('link and shortcode written in Basic HTML show the entry, from this site alone, under a strict policy', async () => {
      const written =
        '<h2>Ortaklık</h2><p>Önce.</p><div class="x" data-y="z"><p style="color:red"><a href="https://rehber.example/9/2/#embed" hreflang="tr" onclick="alert(1)" class="button">Ortaklıklar</a></p></div><p>[stgm-guidance 9/3]</p><script>alert(1)</script><p>Sonra.</p>';
      const limited = await basic(written);
      assert.ok(
        limited.includes('<p><a href="https://rehber.example/9/2/#embed" hreflang="tr">Ortaklıklar</a></p>') &&
          !/onclick|style|<div|<script/.test(limited),
        limited,
      );
      const { page, seen, close } = await open(await filtered(limited, { host: 'https://rehber.example/' }));
      await page.waitForFunction(allReady);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('stgm-guidance')].map((tag) => tag.shadowRoot.querySelector('#title').textContent),
      );
      const { choices } = JSON.parse(readFileSync(join(DIST, 'content/tr/9.json'), 'utf8'));
      assert.deepEqual(shown, [choices[1].title, choices[2].title]);
      assert.deepEqual([...seen.hosts], [site.url]);
      assert.deepEqual(seen.problems, []);
      const path = join(process.env.SCREENSHOTS ?? root, 'drupal-basic-html.png');
      await page.screenshot({ path });
      assert.ok(statSync(path).size < 200_000, `${path}: ${statSync(path).size} bytes`);
      await close();
    });

    await check('display=disclosure folds it: the second script is found beside the first', async () => {
      const { page, seen, close } = await open(await filtered('<p>[stgm-guidance 9/2 display=disclosure]</p>'));
      await page.waitForFunction(() => document.querySelector('stgm-guidance').shadowRoot?.querySelector('details > summary > #title'));
      assert.deepEqual([...seen.hosts], [site.url]);
      assert.deepEqual(seen.problems, []);
      await close();
    });

    await check('where the tag itself is written, Basic HTML takes it away: that is why there is a link', async () => {
      assert.equal(await basic('<stgm-guidance question="9" choice="2"><p>x</p></stgm-guidance>'), '<p>x</p>');
    });

    await check(
      'without JavaScript the page holds every answer, and says what the element says, for every entry in both languages',
      async () => {
        const addresses = ['tr', 'en'].flatMap((lang) =>
          JSON.parse(readFileSync(join(DIST, `content/${lang}/index.json`), 'utf8')).questions.flatMap(({ id, choices }) =>
            choices.map((choice) => `${id}/${choice.id} lang=${lang}`),
          ),
        );
        const text = await filtered(addresses.map((address) => `<p>[stgm-guidance ${address}]</p>`).join(''));
        const bare = await open(text, {}, { javascript: false });
        assert.ok((await bare.page.$$('stgm-guidance .stgm-guidance__entry a')).length > addresses.length);
        assert.equal(
          await bare.page.$eval('stgm-guidance', (tag) => window.getComputedStyle(tag).display),
          'block',
          'the style sheet of the library is there',
        );
        await bare.close();
        const { page, close } = await open(text);
        await page.waitForFunction(allReady);
        const pairs = await page.evaluate(() => {
          const tidy = (nodes) =>
            [...nodes]
              .map((node) => node.textContent)
              .join(' ')
              .replace(/[\s\u00a0]+/g, ' ')
              .trim();
          const links = (rows, facts) =>
            [...rows].map((row) => [
              row.querySelector('a').href,
              row.querySelector('a').textContent.trim(),
              row.querySelector('a').lang,
              tidy([row.querySelector(facts)]),
            ]);
          return [...document.querySelectorAll('stgm-guidance')].map((tag) => {
            const printed = tag.querySelector('.stgm-guidance__entry');
            const drawn = tag.shadowRoot;
            const title = printed.querySelector('h3');
            const list = printed.querySelector(':scope > ul:has(> li > br)');
            return {
              printed: [
                printed.lang,
                printed.dir,
                tidy([printed.firstElementChild]),
                title.textContent,
                links(list?.children ?? [], ':scope > small'),
                tidy([printed.lastElementChild]),
              ],
              drawn: [
                drawn.querySelector('article').lang,
                drawn.querySelector('article').dir,
                tidy([drawn.querySelector('.eyebrow')]),
                drawn.querySelector('#title').textContent,
                links(drawn.querySelectorAll('[part=resource]'), '.about'),
                tidy([drawn.querySelector('[part=source]')]),
              ],
              whole: tidy([printed]).replaceAll(' ', ''),
              parts: [...drawn.querySelectorAll('[part=answer] > *, [part=resources] > :first-child, .intro > *')].map((node) =>
                tidy([node]).replaceAll(' ', ''),
              ),
            };
          });
        });
        assert.equal(pairs.length, addresses.length);
        for (const [at, { printed, drawn, whole, parts }] of pairs.entries()) {
          assert.deepEqual(printed, drawn, addresses[at]);
          for (const part of parts) assert.ok(whole.includes(part), `${addresses[at]}: ${part}`);
        }
        await close();
      },
    );

    const integrity = `sha384-${createHash('sha384')
      .update(readFileSync(join(DIST, 'stgm-guidance.js')))
      .digest('base64')}`;
    const fromHost = { source: 'host', host: host.url, script: `${host.url}stgm-guidance.js`, integrity };

    await check('texts and script from the host: pinned, and the link stays below until the text is there', async () => {
      const text = await filtered(`<p><a href="${host.url}9/2/#embed">Ortaklıklar</a></p>`, fromHost);
      const { page, seen, close } = await open(text, fromHost);
      await page.waitForFunction(allReady);
      assert.deepEqual([...seen.hosts].sort(), [site.url, host.url].sort());
      assert.ok(host.asked.includes('/content/tr/9.json') && host.asked.includes('/stgm-guidance.js'));
      assert.deepEqual(seen.problems, []);
      await close();
    });

    await check('a host that sends another script than the agreed one runs nothing; readers keep the link', async () => {
      host.pages['/stgm-guidance.js'] = 'document.title = "taken over"';
      const { page, seen, close } = await open(
        await filtered(`<p><a href="${host.url}9/2/#embed">Ortaklıklar</a></p>`, fromHost),
        fromHost,
      );
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.equal(await page.title(), 'Yazı');
      assert.ok(
        seen.problems.some((problem) => /integrity/.test(problem)),
        seen.problems.join(),
      );
      assert.equal(await page.$eval('stgm-guidance a', ({ href }) => href), `${host.url}9/2/`);
      await close();
    });
  } finally {
    await browser.close();
    site.stop();
    host.stop();
  }
}
