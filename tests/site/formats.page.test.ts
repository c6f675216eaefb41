// Script N reads bundles of format N−1 and N; of N+1, which it would misread, it says politely that it cannot.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { openPage } from './browse-site.js';
import { buildScript } from './build-script.js';
import { newFolder } from './make-site.js';
import { serve } from './serve.js';
import { openBrowser } from '../open-browser.js';

const AGES = [1, 2, 3];

const bundle = (format: number) => ({
  format,
  lang: 'tr',
  question: { id: '9', title: 'Soru' },
  choices: [{ id: '2', title: 'Seçenek', answer: [['p', 'Metin']], resourcesIntro: [], resources: [] }],
});

const scripts = new Map(await Promise.all(AGES.map(async (age) => [age, await buildScript(age)] as const)));
const host = await serve(newFolder(), {
  answer: ({ url = '' }, response) => {
    const [, format] = /^\/content\/(\d)\/tr\/9\.json$/.exec(url) ?? [];
    if (format) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(bundle(Number(format))));
    const [, age] = /^\/script\/(\w+)\/stgm-guidance\.js$/.exec(url) ?? [];
    if (age)
      response
        .setHeader('Content-Type', 'text/javascript; charset=utf-8')
        .end(age === 'real' ? readFileSync('dist/stgm-guidance.js') : scripts.get(Number(age)));
    const [, script, content] = /^\/page\/(\w+)\/(\d)$/.exec(url) ?? [];
    const element = `<stgm-guidance question="9" choice="2" src="/content/${content}/">`;
    if (script) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="tr"><title>x</title><link rel="icon" href="data:,"><script async src="/script/${script}/stgm-guidance.js"></script>${element}</stgm-guidance>${element}<p>Yedek</p></stgm-guidance>`,
      );
    }
    return response.writableEnded;
  },
});
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await host.close();
});

/** What a reader sees of an element without and one with a fallback inside, and what the console says. */
async function look(script: number | 'real', format: number) {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${host.origin}/page/${script}/${format}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('stgm-guidance')].every((element) =>
      ['ready', 'failed'].includes((element as unknown as { state: string }).state),
    ),
  );
  const seen = await page.$$eval('stgm-guidance', (elements) =>
    elements.map((element) => {
      const own = [...element.shadowRoot!.children]
        .filter((child) => child.checkVisibility())
        .map((child) => (child as HTMLElement).innerText);
      return [...own, element.innerText].join(' ').replace(/\s+/g, ' ').trim();
    }),
  );
  await page.close();
  return { seen, complaints };
}

const ENTRY = 'Seçtiğiniz yanıt Seçenek Metin';

for (const script of ['real', ...AGES] as const) {
  const age = script === 'real' ? 1 : script;
  for (const format of [age - 2, age - 1, age, age + 1].filter((one) => one >= 0)) {
    const isRead = format === age || (format === age - 1 && format > 0);
    test(`script ${script}, content of format ${format}: ${isRead ? 'read' : 'refused, and says so'}`, async () => {
      const { seen, complaints } = await look(script, format);
      if (isRead) return assert.deepEqual({ seen, complaints }, { seen: [ENTRY, ENTRY], complaints: [] });
      assert.deepEqual(seen, ['Bu metin şu anda gösterilemiyor. Yeniden dene', 'Yedek']);
      assert.equal(complaints.length, 1);
      const [said] = complaints;
      assert.ok(said!.includes(`format ${format}, not ${age}`) && said!.includes('update the older one'), said);
    });
  }
}
