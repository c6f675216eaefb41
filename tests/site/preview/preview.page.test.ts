import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { entry, makeContent, question, writeFiles } from '../../compiler/content-folder.js';
import { makePng } from '../../compiler/make-png.js';
import { cliArguments, ended, plainEnvironment, runCliProcess } from '../../compiler/run-process.js';
import { openBrowser } from '../../open-browser.js';
import { openPage } from '../browse-site.js';

const browser = await openBrowser();
after(() => browser.close());

const FILES = {
  'S9.md': question(9),
  'S9C1.md': entry(9, 1, 'Birinci metin.'),
  'S9C2.md': entry(9, 2, 'İkinci metin.'),
  'themes.yml': 'a: Konu\n',
};

/** The preview as its users start it, of a new folder. */
async function start(t: TestContext, files: Record<string, string | Uint8Array> = FILES) {
  const { content } = makeContent(t, files);
  const args = [...cliArguments, 'preview', content, '--port', '0', '--messages', 'en'];
  const child = spawn(process.execPath, args, { env: plainEnvironment() });
  const end = ended(child);
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  for await (const chunk of child.stdout) if (/\n.*\n/.test((said += String(chunk)))) break;
  const url = /http:\S+/.exec(said)![0];
  return { content, child, end, url, write: (name: string, text: string) => writeFileSync(join(content, name), text) };
}

/** Also in the shadow root of an entry that its element has taken over. */
const hasText = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => {
      const entry = document.querySelector('stgm-guidance')?.shadowRoot?.textContent ?? '';
      return document.body && (document.body.innerText + entry).includes(wanted);
    },
    {},
    text,
  );

const hasNotText = (page: Page, text: string) => page.waitForFunction((gone) => !document.body.innerText.includes(gone), {}, text);

test('who saves a file sees it: the sentence, its mistake with file and line, and no mistake any more', async (t) => {
  const { content, url, write } = await start(t);
  const { page, complaints } = await openPage(browser);
  await page.goto(url);
  await hasText(page, 'Soru 9');

  write('S9C2.md', entry(9, 2, 'Yeni cümle.'));
  await page.waitForFunction(() => location.pathname === '/9/2/');
  await hasText(page, 'Yeni cümle.');

  write('S9C2.md', entry(9, 2, 'Daha yeni bir cümle.').replace('choice_id: 2', 'choice_id: iki <b>'));
  await page.waitForSelector('.preview-problems[role=alert]');
  await hasText(page, `${content}/S9C2.md:4:12`);
  await hasText(page, 'write "choice_id: 2"');
  await hasText(page, 'Yeni cümle.'); // the last good page

  write('S9C2.md', entry(9, 2, 'Daha yeni bir cümle.'));
  await hasText(page, 'Daha yeni bir cümle.');
  assert.equal(await page.$('.preview-problems'), null);

  write('S9C1.md', entry(9, 1, 'Birinci metin değişti.'));
  await page.waitForFunction(() => location.pathname === '/9/1/');
  await hasText(page, 'Birinci metin değişti.');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('question files, themes, pictures, new and renamed files are followed too', async (t) => {
  const { content, url, write } = await start(t, { ...FILES, 'S9C1.md': entry(9, 1, '![Resim](a.png)') });
  const { page } = await openPage(browser);
  await page.goto(`${url}9/1/`);
  await hasText(page, 'a.png'); // the image is missing
  writeFiles(content, { 'a.png': makePng(7, 5) });
  await page.waitForFunction(() => document.querySelector('main img')?.getAttribute('width') === '7');
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('main img')!.naturalWidth === 7);

  write('S9.md', question(9).replace('---\ntitle', '---\ntitle').replace('title: Soru 9', 'title: Yeni soru\ntheme: a'));
  await page.waitForFunction(() => location.pathname === '/9/');
  await hasText(page, 'Yeni soru');
  write('themes.yml', 'a: Yeni konu\n');
  await page.waitForFunction(() => location.pathname === '/');
  await hasText(page, 'Yeni konu');

  write('S9C3.md', entry(9, 3, 'Üçüncü metin.'));
  await page.waitForFunction(() => location.pathname === '/9/3/');
  renameSync(join(content, 'S9C3.md'), join(content, 'S9C3.txt'));
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Sayfa bulunamadı');
  await page.close();
});

test('the settings are followed too, and those of a broken file stay as they were', async (t) => {
  const { content, url, write } = await start(t, { ...FILES, 'S8.md': question(8) });
  const config = join(content, 'guidance.config.yml');
  const { page } = await openPage(browser);
  await page.goto(url);
  await hasText(page, 'Soru 8');

  write('guidance.config.yml', 'ignore: [S8.md]\n');
  await hasNotText(page, 'Soru 8');

  write('guidance.config.yml', 'ignore: {}\n');
  await hasText(page, 'guidance.config.yml:1');
  await hasNotText(page, 'Soru 8');

  rmSync(config);
  await hasText(page, 'Soru 8');
  await hasNotText(page, 'guidance.config.yml');
  await page.close();
});

test('an empty folder waits for its first file', async (t) => {
  const { content, url, write } = await start(t, { 'S9C1.md': 'no front matter' });
  const { page } = await openPage(browser);
  await page.goto(url);
  await hasText(page, 'There is no page to show yet.');
  await hasText(page, `${content}/S9C1.md`);
  rmSync(join(content, 'S9C1.md'));
  await hasText(page, 'has no entries and no questions');
  write('S9.md', question(9));
  await page.waitForFunction(() => location.pathname === '/9/');
  await hasNotText(page, 'has no entries');
  await page.close();
});

test('says that a port is taken, writes nothing, and ends cleanly', async (t) => {
  const { content, child, end, url } = await start(t);
  const { port } = new URL(url);
  const taken = await runCliProcess(['preview', content, '--port', port, '--messages', 'en']);
  assert.deepEqual(
    [taken.code, taken.stderr],
    [1, `stgm-guidance: port ${port} is in use. Name another one, for example: --port ${Number(port) + 1}\n`],
  );

  const { page } = await openPage(browser);
  await page.goto(url); // an open connection does not keep it from ending
  child.kill('SIGINT');
  assert.equal((await end).code, 0);
  assert.deepEqual(readdirSync(content).sort(), Object.keys(FILES).sort());
  await page.close();
});

test('SIGTERM ends it too', async (t) => {
  const { child, end } = await start(t);
  child.kill('SIGTERM');
  assert.equal((await end).code, 0);
});
