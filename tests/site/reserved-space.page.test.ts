import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { describeSnippet } from '../../src/site/index.js';
import type { QuestionBundle } from '../../src/bundle/index.js';
import { boxesFor, spaceFor } from '../../src/site/snippets/space.js';
import { openPage } from './browse-site.js';
import { CONTENT, makeSite, newFolder } from './make-site.js';
import { CSP, serve } from './serve.js';
import { openBrowser } from '../open-browser.js';

const STYLE = 'body { font: 16px/1.6 sans-serif; max-width: 44em; margin: 16px auto; padding: 0 16px }';

/** Answers that are kept back until the test lets them go. */
const held: { path: string; go: (status?: number) => void }[] = [];
let isHolding = true;
const pages: Record<string, string> = {};
const out = newFolder();
const host = await serve(out, {
  csp: CSP,
  pages,
  answer: ({ url }, response) => {
    if (url === '/host.css') response.setHeader('Content-Type', 'text/css').end(STYLE);
    const file = /stgm-guidance\.js$|9\.json$/.exec(url!) && readFileSync(join(out, url!));
    const type = url!.endsWith('.js') ? 'text/javascript' : 'application/json';
    if (file && isHolding) held.push({ path: url!, go: (status = 200) => response.writeHead(status, { 'Content-Type': type }).end(file) });
    else if (file) response.setHeader('Content-Type', type).end(file);
    return url === '/host.css' || file !== null;
  },
});
await makeSite(undefined, `${host.origin}/`, out);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await host.close();
});

const { parts } = (await describeSnippet({
  content: CONTENT,
  question: '9',
  choice: '2',
  lang: undefined,
  contentLang: 'tr',
  platform: 'html',
  form: 'text',
  base: `${host.origin}/`,
  messages: 'en',
}))!;
const [plain, , reserving] = parts.map(({ code }) => code) as [string, string, string];
const [script, element] = plain.split('\n') as [string, string];

const hostPage = (tags: string) =>
  `<!doctype html><html lang="tr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="stylesheet" href="/host.css"><h1>Başlık</h1>${script}\n${tags}<p>Sonraki bölüm</p>`;

/** A visit whose script and content come only after the page has been painted: what moves then, and how tall the tag is. */
async function visit(tag: string, width: number, status = 200) {
  pages['/host.html'] = hostPage(tag);
  const { page, complaints } = await openPage(browser, { width });
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  const painted = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const release = async (name: string, status?: number) => {
    while (!held.some(({ path }) => path.endsWith(name))) await painted();
    await painted();
    held
      .splice(
        held.findIndex(({ path }) => path.endsWith(name)),
        1,
      )[0]!
      .go(status);
  };
  const distance = () => page.evaluate(() => document.querySelector('body > p')!.getBoundingClientRect().top);
  await page.goto(`${host.origin}/host.html`, { waitUntil: 'domcontentloaded' });
  await painted(); // with its style
  const before = await distance();
  await release('.js');
  await release('.json', status);
  await page.waitForFunction(() =>
    ['ready', 'failed'].includes((document.querySelector('stgm-guidance') as unknown as { state: string }).state),
  );
  await painted();
  await painted();
  const seen = await page.evaluate(() => ({
    shifts: (window as unknown as { shifts: number[] }).shifts,
    wide: document.documentElement.scrollWidth,
    link: document.querySelector('stgm-guidance a')!.checkVisibility({ visibilityProperty: true }),
  }));
  const after = await distance();
  await page.close();
  return { ...seen, before, after, complaints };
}

for (const width of [320, 360, 1100]) {
  test(`with the space of the snippet nothing moves at ${width} px`, async () => {
    const { shifts, before, after, wide, link, complaints } = await visit(reserving, width);
    assert.deepEqual({ shifts, link, complaints }, { shifts: [], link: false, complaints: [] });
    assert.ok(Math.abs(after / before - 1) < 0.1, `${after} px after ${before} px`);
    assert.ok(wide <= width);
  });
}

test('without it the page moves', async () => {
  const { shifts } = await visit(element, 1100);
  assert.ok(shifts.length > 0);
});

test('where the entry cannot come, its link is left and the space is not', async () => {
  const { before, after, link } = await visit(reserving, 360, 404);
  assert.ok(link && before > 1500 && after < 300);
});

test('the space is at most a tenth too much, on phones and in columns, in three fonts, and given back', async () => {
  isHolding = false;
  const { page } = await openPage(browser);
  await page.setCacheEnabled(false);
  const questions = ['2', '9', '20'].map((id) => JSON.parse(readFileSync(join(out, `content/tr/${id}.json`), 'utf8')) as QuestionBundle);
  const entries = questions.flatMap(({ question, choices }) =>
    choices.map((choice) => {
      const inside = `<a href="#">${choice.title}</a><br>${boxesFor(spaceFor(choice))}`;
      return `<div>${inside}</div><stgm-guidance question="${question.id}" choice="${choice.id}" src="/content/" reserve>${inside}</stgm-guidance>`;
    }),
  );
  pages['/all.html'] = hostPage(`<main lang="tr">${entries.join('\n')}</main>`);
  await page.goto(`${host.origin}/all.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('stgm-guidance')].every((tag) => (tag as unknown as { state: string }).state === 'ready'),
  );
  for (const font of ['system-ui', 'serif', 'monospace'])
    for (const width of [320, 390, 700]) {
      await page.setViewport({ width, height: 800 });
      const heights = await page.$eval(
        'main',
        (main, family) => {
          main.style.fontFamily = family;
          return [...main.querySelectorAll('div')].map((space) => {
            const element = space.nextElementSibling!;
            return [space, element, element.shadowRoot!.querySelector('article')!].map((one) => one.getBoundingClientRect().height);
          });
        },
        font,
      );
      heights.forEach(([space, taken, entry], index) => {
        assert.ok(space! < entry! * 1.1 && space! > entry! * 0.8, `entry ${index}, ${font}, ${width} px: ${entry} px in ${space} px`);
        assert.equal(taken, entry);
      });
    }
  await page.close();
});
