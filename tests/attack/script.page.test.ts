// What a page that pins the script, or has a strict policy, can rely on when the script loads its second half. tests/attack/mutations.mjs takes each guard away.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from '../open-browser.js';
import { serve, type Host } from '../site/serve.js';
import { buildElement } from './build-element.mjs';
import { copySource } from './source-copy.mjs';

const NAMES = ['stgm-guidance.js', 'stgm-help.js'];
const PINNED = 'crossorigin="anonymous" integrity="SUM"';
const ENTRY = '<div data-stgm-guidance="9/2"><p>Yedek</p></div>';

let scripts: Record<string, string>;
let browser: Browser;
const hosts: Host[] = [];

before(async () => {
  const built = (name: string) => new URL(`../../dist/${name}`, import.meta.url);
  if (NAMES.every((name) => existsSync(built(name))))
    scripts = Object.fromEntries(NAMES.map((name) => [name, readFileSync(built(name), 'utf8')]));
  else {
    const copy = copySource();
    scripts = await buildElement(copy);
    copy.remove();
  }
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  for (const host of hosts) await host.close();
});

const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Opens a page of its own host with the script of another one, whose `stgm-help.js` may have been changed, and says what comes of its `div`. */
async function open(tag: string, { help = scripts['stgm-help.js']!, csp = '', around = '', coep = false } = {}) {
  const content = await serve('/nowhere', {
    answer: ({ url }, response) => {
      const name = url!.slice(1);
      if (!NAMES.includes(name)) return false;
      response.setHeader('Content-Type', 'text/javascript').end(name === 'stgm-help.js' ? help : scripts[name]);
      return true;
    },
  });
  const policy = csp.replaceAll('HOST', content.origin);
  const html = `<!doctype html><html lang="tr"><meta charset="utf-8">${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}<title>x</title><body>${ENTRY}${around}<script src="${content.origin}/stgm-guidance.js" ${tag.replace('SUM', integrityOf(scripts['stgm-guidance.js']!))}></script>`;
  const page = await serve('/nowhere', {
    answer: (_, response) => (coep && response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp'), false),
    pages: { '/': html, '/evil/stgm-help.js': 'window.owned = true;' },
  });
  hosts.push(content, page);
  const tab = await browser.newPage();
  const said: string[] = [];
  // It has come, or the element has said why it has not.
  const decided = new Promise<void>((resolve) => {
    tab.on('console', (message) => (said.push(message.text()), resolve()));
    tab.on('requestfinished', (request) => request.url().endsWith('/stgm-help.js') && resolve());
  });
  await tab.goto(page.origin, { waitUntil: 'load' });
  await decided;
  await tab.waitForNetworkIdle({ idleTime: 100 });
  const seen = await tab.evaluate(() => ({
    upgraded: !!document.querySelector('div')!.shadowRoot,
    owned: 'owned' in window,
    fallback: document.querySelector('p')!.checkVisibility(),
    // Of the second script nothing stays behind; where it was refused, its element tells what it was pinned to.
    integrity: document.querySelector<HTMLScriptElement>('script[src$="stgm-help.js"]')?.integrity ?? null,
  }));
  await tab.close();
  return { ...seen, said: said.join('\n') };
}

test('without a pin the second script is loaded too, and leaves no element behind', async () => {
  const { upgraded, integrity } = await open('');
  assert.deepEqual({ upgraded, integrity }, { upgraded: true, integrity: null });
});

for (const form of ['', 'defer', 'type="module"'])
  test(`a page that pins the script has pinned the second one ${form}`, async () => {
    assert.equal((await open(`${form} ${PINNED}`)).upgraded, true);
    const attacked = await open(`${form} ${PINNED}`, { help: `${scripts['stgm-help.js']}\nwindow.owned = true;` });
    assert.equal(attacked.owned, false, 'the changed script has not run');
    assert.deepEqual([attacked.upgraded, attacked.fallback], [false, true]);
    assert.match(attacked.integrity!, /^sha384-/);
    assert.match(attacked.said, /<stgm-guidance>: .*stgm-help\.js is missing/);
  });

for (const form of ['defer', 'type="module"'])
  test(`an element that says that it is the running script is not believed ${form}`, async () => {
    const { upgraded, owned } = await open(`${form} ${PINNED}`, { around: '<img name="currentScript" src="/evil/x.png">' });
    assert.deepEqual({ upgraded, owned }, { upgraded: true, owned: false });
  });

test('a page that lets in only what may be read asks for the second script as for the first', async () => {
  assert.equal((await open('crossorigin', { coep: true })).upgraded, true);
});

test('a page that pins nothing runs what its host sends, as with every script', async () => {
  assert.equal((await open('', { help: 'window.owned = true;' })).owned, true);
});

for (const form of ['', 'type="module" crossorigin'])
  test(`a policy by nonce lets the second script in, and no other ${form}`, async () => {
    assert.equal((await open(`${form} nonce="abc"`, { csp: "script-src 'nonce-abc'; connect-src HOST" })).upgraded, true);
  });

test('trusted types: the policy stgm-guidance is what it takes, and what is there without it', async () => {
  const csp = (names: string) => `script-src HOST; connect-src HOST; require-trusted-types-for 'script'; trusted-types ${names}`;
  assert.equal((await open('', { csp: csp('stgm-guidance') })).upgraded, true);
  const { upgraded, fallback, said } = await open('', { csp: csp("'none'") });
  assert.deepEqual([upgraded, fallback], [false, true]);
  assert.match(said, /trusted-types stgm-guidance/);
});

test('a link to a host whose name only begins like the script’s stays a link', async () => {
  const link = (host: string) => `<p><a href="http://${host}/9/2/#embed">x</a></p>`;
  const html = `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><body>${link('content.example.evil.example')}${link('content.example')}<script src="http://content.example/stgm-guidance.js"></script>`;
  const tab = await browser.newPage();
  const asked: string[] = [];
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    asked.push(host);
    const body = host === 'page.example' ? html : host === 'content.example' ? scripts[pathname.slice(1)] : undefined;
    void request.respond(
      body === undefined ? { status: 404 } : { status: 200, contentType: host === 'page.example' ? 'text/html' : 'text/javascript', body },
    );
  });
  await tab.goto('http://page.example/');
  await tab.waitForFunction(() => document.querySelectorAll('p')[1]!.shadowRoot);
  assert.equal(await tab.evaluate(() => document.querySelector('p')!.shadowRoot), null);
  assert.ok(asked.includes('content.example') && !asked.includes('content.example.evil.example'));
  await tab.close();
});
