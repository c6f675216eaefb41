// Script N reads bundles of format N−1 and N; of N+1, which it would misread, it says politely that it cannot.
// Each format has its own folder, so a script that is pinned for years finds what it can read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { build as Build } from '../../src/compiler/index.js';
import { copySource } from '../attack/source-copy.mjs';
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
const www = newFolder();
const host = await serve(www, {
  answer: ({ url = '' }, response) => {
    const [, format] = /^\/content\/(\d)\/(?:f\d\/)?tr\/9\.json$/.exec(url) ?? [];
    if (format) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(bundle(Number(format))));
    const [, age] = /^\/script\/(\w+)\/stgm-guidance\.js$/.exec(url) ?? [];
    if (age)
      response
        .setHeader('Content-Type', 'text/javascript; charset=utf-8')
        .end(age === 'real' ? readFileSync('dist/stgm-guidance.js') : scripts.get(Number(age)));
    const [, script, content] = /^\/page\/(\w+)\/(\w+)$/.exec(url) ?? [];
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
async function look(script: number | 'real', content: number | string) {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${host.origin}/page/${script}/${content}`);
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

const ENTRY = 'Bu yanıt için öneriler Seçenek Metin';

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

test('where the compiler writes a newer format, a page with today’s script still shows what that can express, and the new script all', async () => {
  const copy = copySource();
  after(copy.remove);
  copy.replace('src/bundle/types.ts', 'export const FORMAT = 1;', 'export const FORMAT = 2;');
  copy.replace(
    'src/compiler/assemble/format-writers.ts',
    '[{ format: 1 }]',
    '[{ format: 1, write: (choice) => (choice.summary ? undefined : { ...choice, title: `${choice.title} (eski)` }) }, { format: 2 }]',
  );
  const source = newFolder();
  const entry = (choice: number, line = '') => `---\nquestion_id: 9\nchoice_id: ${choice}\ntitle: Seçenek\n${line}---\n\nMetin\n`;
  writeFileSync(join(source, 'S9C2.md'), entry(2));
  const { build } = (await import(pathToFileURL(join(copy.path, 'src/compiler/index.ts')).href)) as { build: typeof Build };
  await build({ content: source, out: join(www, 'content/new') });
  const old = 'Bu yanıt için öneriler Seçenek (eski) Metin';
  assert.deepEqual(await look('real', 'new'), { seen: [old, old], complaints: [] });
  assert.deepEqual(await look(2, 'new'), { seen: [ENTRY, ENTRY], complaints: [] });

  writeFileSync(join(source, 'S9C2.md'), entry(2, 'summary: Yalnızca yenisi söyler\n'));
  writeFileSync(join(source, 'S9C1.md'), entry(1));
  const out = join(www, 'content/newer');
  await build({ content: source, out });
  assert.deepEqual((await look('real', 'newer')).seen, ['Bu metin şu anda gösterilemiyor. Yeniden dene', 'Yedek']);
  assert.deepEqual((await look(2, 'newer')).seen, [ENTRY, ENTRY]);

  // What goes, goes from the folder of every format.
  writeFileSync(join(source, 'S8C1.md'), entry(1).replace('9', '8'));
  for (const name of ['S9C1.md', 'S9C2.md']) rmSync(join(source, name));
  await build({ content: source, out });
  assert.deepEqual(
    ['', 'f2/'].flatMap((folder) => readdirSync(join(out, `${folder}tr`)).sort()),
    [...['8.json', 'guidance.json', 'index.json'], ...['8.json', 'guidance.json', 'index.json']],
  );
});
