import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Frame, Page } from 'puppeteer-core';
import ts from 'typescript';
import { describeSnippet, FORMS, PLATFORMS, type Form, type Platform } from '../../src/site/index.js';
import { openPage, openSite, untilReady } from './browse-site.js';
import { CONTENT, newFolder } from './make-site.js';
import { CSP, serve } from './serve.js';

const { host, browser } = await openSite({ csp: CSP });

const TITLE = 'Ortak çalışmaya hazırız, yalnızca kapısını çalacağımız örgütü henüz bulamadık.';

async function parts(platform: Platform, form?: Form, lang = 'tr'): Promise<string[]> {
  const snippet = await describeSnippet({
    content: CONTENT,
    question: '9',
    choice: '2',
    lang,
    contentLang: 'tr',
    platform,
    form,
    base: `${host.origin}/`,
    messages: 'tr',
  });
  return snippet!.parts.map(({ code }) => code);
}

/** A page of somebody else, on another host, with code in its head and in its body. What it complains about and asks for is kept. */
async function paste({ head = '', body = '' }: { head?: string; body?: string }, { csp = '', javaScript = true } = {}) {
  const theirs = await serve(newFolder(), {
    csp,
    pages: {
      '/': `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Derneğimiz</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    },
  });
  const context = await browser.createBrowserContext(); // with an empty cache
  const { page, complaints } = await openPage(context, { javaScript });
  host.requests.length = 0;
  await page.goto(`${theirs.origin}/`, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: 100 });
  const close = () => Promise.all([context.close(), theirs.close()]);
  return { page, complaints, requests: [...host.requests], close };
}

const isShown = (text: string) =>
  !!text.match(/Bu yanıt için öneriler\s+Ortak çalışmaya hazırız/) && text.includes('A Practical Guide to Partnership');

/** The text on a page, with what stands in shadow roots. */
const textOf = (page: Frame | Page) =>
  page.evaluate(() =>
    [document.body, ...[...document.querySelectorAll('stgm-guidance')].flatMap(({ shadowRoot }) => [...shadowRoot!.children])]
      .filter((one) => one.checkVisibility())
      .map((one) => (one as HTMLElement).innerText)
      .join('\n'),
  );

test('the page and the command line give the same code, for every platform and form', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${host.origin}/snippet/`, { waitUntil: 'networkidle0' });
  for (const lang of ['tr', 'en']) {
    for (const platform of PLATFORMS) {
      for (const form of FORMS[platform]) {
        await page.evaluate((hash) => (location.hash = hash), [9, 2, lang, platform, form].join('/'));
        await page.waitForFunction(
          (picked) => [...document.querySelectorAll<HTMLInputElement>('#picker :checked')].map(({ value }) => value).join() === picked,
          {},
          [lang, '', 9, 2, platform, form].join(),
        );
        assert.deepEqual(
          await page.$$eval('#parts code', (codes) => codes.map((code) => code.textContent)),
          await parts(platform, form, lang),
          `${platform} ${form} ${lang}`,
        );
        assert.ok((await page.$$('#checks li')).length > 0);
      }
    }
  }
  assert.deepEqual(complaints, []);
  await page.close();
});

test('picking changes code, result and what can be picked, and the address brings all of it back', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/snippet/`, { waitUntil: 'networkidle0' });
  const forms = () =>
    page.$$eval('[name=form]', (inputs) =>
      inputs.filter((input) => input.checkVisibility()).map((input) => (input as HTMLInputElement).value),
    );
  await page.select('#theme', 'ortaklik');
  await page.select('#question', '9');
  await page.click('[name=choice][value="2"]');
  await page.click('[name=platform][value=wix]');
  assert.deepEqual(await forms(), ['frame', 'link']);
  assert.equal(await page.$eval('#preview iframe', (frame) => frame.src), `${host.origin}/9/2/embed/`);
  await page.click('[name=platform][value=email]');
  assert.deepEqual(await forms(), []);
  await page.click('[name=platform][value=html]');
  await page.click('[name=form][value=dialog]');
  await page.waitForFunction(() => document.querySelector('#preview stgm-guidance')!.shadowRoot?.querySelector('button'));
  assert.ok((await page.$eval('#parts code', (code) => code.textContent)).includes(' display="dialog"'));
  assert.equal(new URL(page.url()).hash, '#9/2/tr/html/dialog');
  await page.reload({ waitUntil: 'networkidle0' });
  assert.deepEqual(await page.$$eval('#picker :checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value).slice(-3)), [
    '2',
    'html',
    'dialog',
  ]);
  await page.close();
});

test('the page keeps the form that was chosen while other platforms are looked at', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/snippet/#9/2/tr/html/text`, { waitUntil: 'networkidle0' });
  const form = () => page.$eval('[name=form]:checked', (input) => (input as HTMLInputElement).value);
  await page.click('[name=form][value=dialog]');
  await page.click('[name=platform][value=wix]');
  assert.equal(await form(), 'frame');
  await page.click('[name=platform][value=wordpress]');
  assert.equal(await form(), 'dialog');
  await page.close();
});

test('the page shows the code that needs no plugin first and folds the rest', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${host.origin}/snippet/#9/2/tr/wordpress/text`, { waitUntil: 'networkidle0' });
  const shown = () => page.$$eval('#parts code', (codes) => codes.filter((code) => code.checkVisibility()).map((code) => code.textContent));
  assert.deepEqual(await shown(), [`${host.origin}/9/2/`]);
  await page.click('#parts summary');
  assert.equal((await shown()).length, 3);
  await page.close();
});

for (const [width, isBeside] of [
  [990, false],
  [1000, true],
] as const)
  test(`at ${width} px the preview is ${isBeside ? 'beside' : 'below'} the form`, async () => {
    const { page } = await openPage(browser, { width });
    await page.goto(`${host.origin}/snippet/`, { waitUntil: 'networkidle0' });
    const [form, preview] = await page.$$eval('#picker, #preview', (boxes) =>
      boxes.map((box) => box.getBoundingClientRect().toJSON() as DOMRect),
    );
    assert.equal(preview!.left > form!.right, isBeside);
    assert.equal(preview!.top > form!.bottom, !isBeside);
    await page.close();
  });

for (const platform of ['html', 'wordpress'] as const) {
  test(`${platform}: the tag shows the text on a strict page of another host, and everything is asked for once`, async () => {
    const codes = await parts(platform);
    const body = codes.find((code) => code.includes('<stgm-guidance'))!;
    const head = codes.find((code) => code.includes('preload')) ?? '';
    const csp = `default-src 'none'; img-src data:; script-src ${host.origin}; connect-src ${host.origin}; require-trusted-types-for 'script'`;
    const { page, complaints, requests, close } = await paste({ head, body }, { csp });
    await untilReady(page);
    assert.ok(isShown(await textOf(page)));
    assert.deepEqual([requests.sort(), complaints], [['/content/tr/9.json', '/v1.0.0/stgm-guidance.js'], []]);
    await close();
  });
}

test('what is preloaded is used: the browser does not say that it was in vain', async () => {
  const [body, head] = await parts('html');
  const { page, complaints, close } = await paste({ head: head!, body: body! });
  await untilReady(page);
  await page.waitForNetworkIdle({ idleTime: 4000 }); // Chromium says so some seconds after the page has loaded
  assert.deepEqual(complaints, []);
  await close();
});

for (const form of ['disclosure', 'dialog'] as const) {
  test(`html, ${form}: what unfolds it is pinned too, and asked for once`, async () => {
    const [body, head] = await parts('html', form);
    const { page, complaints, requests, close } = await paste({ head: head!, body: body! });
    await untilReady(page);
    assert.deepEqual([requests.sort(), complaints], [['/content/tr/9.json', '/v1.0.0/stgm-guidance.js', '/v1.0.0/stgm-help.js'], []]);
    assert.equal(isShown(await textOf(page)), false);
    await page.evaluate(
      (name) => (document.querySelector('stgm-guidance')!.shadowRoot!.querySelector(name) as HTMLElement).click(),
      form === 'dialog' ? 'button' : 'summary',
    );
    await page.waitForFunction(() =>
      document.querySelector('stgm-guidance')!.shadowRoot!.querySelector('[part=answer]')!.checkVisibility(),
    );
    await close();
  });
}

test('a div finds its content where the script is pinned to a version', async () => {
  const [body] = await parts('html');
  const [script] = body!.split('\n');
  const { page, requests, complaints, close } = await paste({ body: `${script}<div data-stgm-guidance="9/2"></div>` });
  await page.waitForFunction(() => {
    const element = document.querySelector('[data-stgm-guidance]')!.shadowRoot?.querySelector('stgm-guidance');
    return ['ready', 'failed'].includes((element as unknown as { state: string } | undefined)?.state ?? '');
  });
  assert.deepEqual([requests.filter((path) => path.includes('content')), complaints], [['/content/tr/9.json'], []]);
  await close();
});

test('without JavaScript, the tag leaves the link to the page', async () => {
  const [body] = await parts('html');
  const { page, close } = await paste({ body: body! }, { javaScript: false });
  assert.equal((await page.$eval('body', (one) => one.innerText)).trim(), TITLE);
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  assert.equal(page.url(), `${host.origin}/9/2/`);
  await close();
});

for (const platform of ['iframe', 'html'] as const) {
  test(`${platform}, frame: it gets the height of what is in it`, async () => {
    const [frame, fit] = await parts(platform, 'frame');
    const { page, complaints, close } = await paste({ body: `${frame}${fit}` });
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const inside = page.frames().find((one) => one.parentFrame())!;
    const [height, needed] = [
      await page.$eval('iframe', (one) => one.clientHeight),
      await inside.evaluate(() => document.documentElement.scrollHeight),
    ];
    assert.ok(isShown(await textOf(inside)) && height > 600 && Math.abs(needed - height) <= 1, `${height} for ${needed}`);
    assert.deepEqual(complaints, []);
    await close();
  });
}

for (const [platform, form, end] of [
  ['wix', 'frame', 'embed/'],
  ['google-sites', 'frame', 'embed/'],
  ['wix', 'link', ''],
  ['wordpress', 'text', ''],
] as const) {
  test(`${platform}, ${form}: the address is that of a page with the text`, async () => {
    const address = (await parts(platform, form)).find((code) => code.startsWith('http'))!;
    assert.equal(address, `${host.origin}/9/2/${end}`);
    const { page, complaints } = await openPage(browser);
    const response = await page.goto(address, { waitUntil: 'networkidle0' });
    await untilReady(page);
    assert.ok(response!.ok() && isShown(await textOf(page)));
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('e-mail and links: words and an address that opens', async () => {
  const [text] = await parts('email');
  assert.deepEqual(text!.split('\n'), [TITLE, `${host.origin}/9/2/`]);
  for (const [platform, form] of [
    ['drupal', 'text'],
    ['html', 'link'],
  ] as const) {
    const [link] = await parts(platform, form);
    const { page, close } = await paste({ body: link! }, { javaScript: false });
    assert.equal((await page.$eval('p', (one) => one.innerText)).trim(), TITLE);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    assert.equal(page.url(), `${host.origin}/9/2/${form === 'text' ? '#embed' : ''}`);
    await close();
  }
});

test('React: the JSX parses, and what it makes is the tag with its fallback', async () => {
  const [component] = await parts('react', 'dialog', 'en');
  const [imports, jsx] = component!.split('\n\n') as [string, string];
  assert.equal(imports, "import 'stgm-guidance'; // npm install stgm-guidance@1.0.0");
  const { outputText, diagnostics } = ts.transpileModule(`export default ${jsx};`, {
    reportDiagnostics: true,
    fileName: 'guidance.tsx',
    compilerOptions: { jsx: ts.JsxEmit.React, jsxFactory: 'h', module: ts.ModuleKind.CommonJS },
  });
  assert.deepEqual(diagnostics, []);
  const made: { default?: unknown } = {};
  // Our own snippet, as a bundler would run it.
  runInNewContext(outputText, {
    exports: made,
    h: (tag: string, attributes: object | null, ...children: unknown[]) => [tag, attributes ?? {}, ...children],
  });
  const [tag, attributes, paragraph] = made.default as [string, object, [string, object, [string, Record<string, string>, string]]];
  assert.deepEqual(
    [tag, { ...attributes }],
    ['stgm-guidance', { question: '9', choice: '2', src: `${host.origin}/content/`, lang: 'en', display: 'dialog' }],
  );
  const [, , [name, { href, hrefLang }, text]] = paragraph;
  assert.deepEqual([name, href, hrefLang], ['a', `${host.origin}/en/9/2/`, 'en']);
  assert.ok(text.length > 10);
});
