import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, test } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { startBrowsing, textOf, type Visit } from './browse.js';

const { origin, visit, close } = await startBrowsing();
after(close);

const TITLE = 'Ortak çalışmaya hazırız, yalnızca kapısını çalacağımız örgütü henüz bulamadık.';

const GATE = 'Kapımız açık: Gelen herkesi gönüllü olarak kabul ediyoruz ama onları karşılamaya hazır değiliz.';

/** What a control's guidance is called while it is folded. */
const FOLDED = 'Bu yanıt için öneriler';

/** What each page has to show, and what the console may say there. */
const pages: Record<string, { console?: RegExp[]; check(visited: Visit): Promise<void> }> = {
  index: {
    async check({ page, requests }) {
      const text = await textOf(page);
      assert.ok(text.includes(TITLE));
      assert.match(text, /A Practical Guide to Partnership PDF · stgm\.org\.tr · 2006 · İngilizce/);
      assert.deepEqual(
        requests.filter((path) => path.includes('content/')),
        ['/dist/content/tr/9.json'],
      );
    },
  },
  choices: {
    async check({ page, requests }) {
      for (const choice of ['4', '1', '2']) {
        await page.click(`input[value="${choice}"]`);
        await page.waitForFunction(
          (id) => (document.querySelector('stgm-guidance') as unknown as { choice: string }).choice === id,
          {},
          choice,
        );
      }
      assert.ok((await textOf(page)).includes(TITLE));
      assert.equal(requests.filter((path) => path.includes('content/')).length, 1);
    },
  },
  assessment: {
    async check({ page, requests }) {
      await page.waitForFunction(() => document.querySelector('stgm-assessment')?.shadowRoot?.querySelector('fieldset'));
      await page.$eval('stgm-assessment', (element) => element.shadowRoot!.querySelector('input')!.click());
      assert.equal(await page.evaluate(() => location.hash), '#2=1');
      assert.deepEqual(
        requests.filter((path) => path.includes('content/')),
        ['/dist/content/tr/index.json'],
      );
    },
  },
  report: {
    async check({ page, requests }) {
      await page.waitForFunction(() => document.querySelector('stgm-report')?.shadowRoot?.querySelector('article'));
      await page.click('main > p > a');
      await page.waitForFunction(() => document.querySelector('stgm-report')!.shadowRoot!.querySelectorAll('[part=finding]').length === 5);
      assert.deepEqual(
        requests.filter((path) => path.includes('content/')),
        ['/dist/content/tr/guidance.json'],
      );
    },
  },
  comparison: {
    async check({ page }) {
      await page.waitForFunction(() => document.querySelector('stgm-comparison')?.shadowRoot?.querySelector('input'));
      await page.$eval('stgm-comparison', (element) => {
        const texts = [...document.querySelectorAll('main > p > code')].map(({ textContent }) => textContent);
        for (const [index, set] of [...element.shadowRoot!.querySelectorAll('.set')].slice(0, 2).entries()) {
          const field = set.querySelectorAll('input')[1]!;
          field.value = texts[index]!;
          field.dispatchEvent(new Event('input'));
        }
      });
      // The agreed report: question 8 has the same answer in both.
      await page.waitForFunction(() => {
        const report = document.querySelector('stgm-comparison')!.shadowRoot!.querySelector('stgm-report');
        return report?.shadowRoot?.querySelectorAll('[part=finding]').length === 1;
      });
    },
  },
  form: {
    async check({ page, requests }) {
      const radios = await page.$$eval('input[type=radio]', (inputs) =>
        inputs.map((input) => input.getBoundingClientRect()).map(({ width, height, top }) => ({ width, height, top })),
      );
      assert.ok(radios.every(({ width, height }) => width >= 24 && height >= 24));
      assert.ok(radios.slice(1).every(({ top }, index) => top - radios[index]!.top >= 40));
      // With the keyboard alone, as it comes along the page.
      const press = async (...keys: KeyInput[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const shows = (index: number, text: string) =>
        page.waitForFunction(
          (at, wanted) => document.querySelectorAll('stgm-guidance')[at]!.shadowRoot!.textContent.includes(wanted),
          {},
          index,
          text,
        );
      const focused = () =>
        page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot) element = element.shadowRoot.activeElement;
          return element?.textContent.trim() || element?.localName;
        });
      await page.focus('nav a');
      assert.equal(await textOf(page, 0), '');

      await press('Tab', 'Space', 'ArrowDown');
      await shows(0, GATE);
      assert.equal(await textOf(page, 0), FOLDED);
      await press('Tab');
      assert.equal(await focused(), FOLDED);
      await press('Enter');
      assert.match(await textOf(page, 0), /Kaynaklar/);
      assert.equal(await page.$eval('stgm-guidance', (element) => element.shadowRoot!.querySelector('details')!.open), true);
      await press('Enter');

      await press('Tab', 'ArrowDown');
      await shows(1, TITLE);
      await press('Tab');
      assert.equal(await focused(), FOLDED);
      await press('Enter');
      assert.equal(await focused(), TITLE);
      const before = await page.evaluate(() => window.scrollY);
      await press('Escape');
      assert.equal(await focused(), FOLDED);
      assert.equal(await page.evaluate(() => window.scrollY), before);

      assert.equal(await textOf(page, 2), 'Bir yanıt seçtiğinizde öneriler burada görünür.');
      await press('Tab', 'ArrowDown');
      await page.waitForFunction(() => (document.querySelectorAll('stgm-guidance')[2] as unknown as { state: string }).state === 'ready');
      assert.equal(await focused().then((text) => text?.startsWith('Seçin…')), true, 'the select keeps the focus');

      await page.focus('[type=reset]');
      await press('Enter');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('stgm-guidance')].every((element) => (element as unknown as { state: string }).state === 'initial'),
      );
      assert.equal(await textOf(page, 1), '');
      assert.deepEqual(
        requests.filter((path) => path.includes('content/')).sort(),
        ['2', '8', '9'].map((id) => `/dist/content/tr/${id}.json`),
      );
    },
  },
  embeds: {
    async check({ page }) {
      const textIn = (selector: string) =>
        page.$eval(selector, (host) => {
          const { shadowRoot } = host.shadowRoot?.querySelector('stgm-guidance') ?? {};
          return [...(shadowRoot?.children ?? [])]
            .filter((child) => child.checkVisibility())
            .map((child) => (child as HTMLElement).innerText)
            .join(' ')
            .replace(/\s+/g, ' ');
        });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('p, [data-stgm-guidance]')].every(
          ({ shadowRoot }) => !shadowRoot || shadowRoot.querySelector<HTMLElement & { state: string }>('stgm-guidance')!.state === 'ready',
        ),
      );
      assert.match(await textIn('h2 + p'), new RegExp(TITLE));
      assert.match(await textIn('[data-stgm-guidance]'), /^Gönüllülerle çalışmak istiyoruz/);
      assert.equal(await textIn('main > p:last-of-type'), '');
    },
  },
  several: {
    async check({ page, requests }) {
      assert.equal(requests.filter((path) => path.includes('content/tr/9.json')).length, 1);
      await page.$eval('stgm-guidance:last-of-type', (element) => element.scrollIntoView());
      await page.waitForFunction(
        () => (document.querySelector('stgm-guidance:last-of-type') as unknown as { state: string }).state === 'ready',
      );
      assert.match(await textOf(page, 2), /^Bu yanıt için öneriler Birkaç kanalda/);
    },
  },
  fallback: {
    console: [/status of 404/, /^<stgm-guidance>: .*yok\/tr\/9\.json cannot be shown .* Fix: /],
    async check({ page }) {
      assert.ok((await textOf(page, 0)).includes(TITLE));
      assert.equal(await textOf(page, 1), 'Bu konudaki kaynaklar STGM’nin sitesinde');
    },
  },
  missing: {
    // Where no host answers, the element asks three times.
    console: [
      /ERR_/,
      /ERR_/,
      /ERR_/,
      /^<stgm-guidance>: .*9\.json cannot be shown \(not-found: no choice 7\)/,
      /^<stgm-guidance>: http:\/\/127\.0\.0\.1:9\/.* cannot be shown/,
    ],
    async check({ page }) {
      assert.equal(await textOf(page, 0), 'Bu metin şu anda gösterilemiyor. Yeniden dene');
      assert.equal(await textOf(page, 1), 'Bu metin şu anda gösterilemiyor. Yeniden dene');
    },
  },
  theming: {
    async check({ page }) {
      const accent = await page.$eval('.own stgm-guidance', (element) => getComputedStyle(element.shadowRoot!.querySelector('a')!).color);
      assert.equal(accent, 'rgb(138, 45, 93)');
    },
  },
  english: {
    async check({ page }) {
      assert.match(await textOf(page, 0), /^Guidance for this answer/);
      assert.match(await textOf(page, 1), /^Guidance for this answer · Turkish/);
    },
  },
  print: {
    async check({ page }) {
      await page.emulateMediaType('print');
      const address = await page.$eval(
        'stgm-guidance',
        (element) => getComputedStyle(element.shadowRoot!.querySelector('[part=resource] a')!, '::after').content,
      );
      assert.match(address, /https:\/\//);
    },
  },
};

test('every page of the demo is looked at', () => {
  assert.deepEqual(
    readdirSync('demo')
      .filter((file) => file.endsWith('.html'))
      .sort(),
    Object.keys(pages)
      .map((name) => `${name}.html`)
      .sort(),
  );
});

test('every link of the first page leads somewhere', async () => {
  const { page } = await visit('demo/index.html');
  const answers = await page.$$eval('main a', (links) =>
    Promise.all(links.map(async ({ href }) => [href, (await fetch(href)).status] as const)),
  );
  assert.ok(answers.length > 10);
  assert.deepEqual(
    answers.filter(([, status]) => status !== 200),
    [],
  );
  await page.close();
});

for (const [name, expected] of Object.entries(pages)) {
  test(`demo/${name}.html`, async (context) => {
    const visited = await visit(`demo/${name}.html`);
    context.after(() => visited.page.close());
    await context.test('shows the right text', () => expected.check(visited));
    await context.test('says in the console what is announced and nothing else', () => {
      const { console: announced = [] } = expected;
      assert.equal(visited.console.length, announced.length, visited.console.join('\n'));
      for (const pattern of announced)
        assert.ok(
          visited.console.some((text) => pattern.test(text)),
          `${pattern} in\n${visited.console.join('\n')}`,
        );
    });
    await context.test('fits a phone of 320 px', async () => {
      await visited.page.setViewport({ width: 320, height: 640 });
      assert.ok(await visited.page.evaluate(() => document.documentElement.scrollWidth <= 320));
    });
  });
}

test('hidden files and those outside of the repository are not there, however they are written', async () => {
  for (const path of ['/.git/config', '/demo/..%2f.git/config', '/%2Egit/config', '/__wds-outside-root__/0/package.json'])
    assert.equal((await fetch(origin + path)).status, 404, path);
});

test('the server ends while a page still waits for changes', async () => {
  const server = await serveDemo({ port: 0, watch: true });
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version': '13',
  };
  const [, socket] = (await once(get(`${server.origin}/wds`, { headers }), 'upgrade')) as [unknown, Socket];
  await Promise.all([once(socket.resume(), 'close'), server.stop()]);
});

const [elsewhere] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4');

test('nobody on the network is answered', { skip: elsewhere ? false : 'this machine is in no network' }, async () => {
  await assert.rejects(fetch(`http://${elsewhere!.address}:${new URL(origin).port}/`));
});
