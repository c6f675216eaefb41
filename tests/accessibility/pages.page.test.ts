import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { openBrowser } from '../open-browser.js';
import { serve } from '../site/serve.js';
import { COLOUR_RULES, findBarriers } from './find-barriers.js';
import { prefer } from './states.js';

const browser = await openBrowser();
const project = await serve('.');
const site = await serve('dist/site');
after(async () => {
  await browser.close();
  await project.close();
  await site.close();
});
const page = await browser.newPage();

/** Every page of the demo, and one of each kind of the site. */
const addresses = [
  ...readdirSync('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${project.origin}/demo/${file}`),
  ...[
    '',
    'assessment/',
    'report/#2=2&8=?&9=1&11=4&20=-',
    'comparison/',
    '9/',
    '9/2/',
    '9/2/embed/',
    'snippet/',
    'en/',
    'en/9/2/',
    'en/2/1/',
    '404.html',
  ].map((path) => `${site.origin}/${path}`),
];

/** Every element that does not wait for what the reader chooses has an answer or has failed, and every question is asked; also those in shadow roots, for other forms of embed. */
const settle = () =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('stgm-guidance') ?? [])])
      .filter((element) => /^stgm-(guidance|assessment|report|comparison)$/.test(element.localName))
      .every((element) => {
        const { state, loading, htmlFor, choice } = element as unknown as Record<string, string>;
        return (
          element.shadowRoot?.querySelector('fieldset, article, [part=sets]') ||
          state === 'ready' ||
          state === 'failed' ||
          (state === 'initial' && (loading === 'lazy' || (htmlFor && !choice)))
        );
      }),
  );

/** Light in every respect, dark as to colours. */
async function findBarriersInBoth(): Promise<string[]> {
  const light = await findBarriers(page);
  await prefer(page, { 'prefers-color-scheme': 'dark' });
  const dark = await findBarriers(page, COLOUR_RULES);
  await prefer(page, {});
  return [...light, ...dark];
}

for (const address of addresses) {
  const name = address.startsWith(site.origin) ? `the site’s ${new URL(address).pathname}` : new URL(address).pathname;
  test(`${name}: axe finds nothing, also in what can be opened, light and dark`, async () => {
    await page.goto(address);
    await settle();
    await page.evaluate(() => {
      const rootsIn = [
        document,
        ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('stgm-guidance')].map((inner) => inner.shadowRoot!)] : [],
        ),
      ];
      for (const details of rootsIn.flatMap((root) => [...root.querySelectorAll('details')])) details.open = true;
    });
    assert.deepEqual(await findBarriersInBoth(), []);
  });
}

test('/demo/form.html: axe finds nothing when answers are chosen, and in the dialog', async () => {
  await page.goto(`${project.origin}/demo/form.html`);
  for (const name of ['q8', 'q9']) await page.$eval(`[name=${name}][value="2"]`, (radio) => (radio as HTMLInputElement).click());
  await page.select('#q2', '2/3');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('stgm-guidance')].every((element) => (element as unknown as { state: string }).state === 'ready'),
  );
  for (const display of ['disclosure', 'dialog']) {
    await page.$eval(`[display=${display}]`, (element) => (element as unknown as { show(): Promise<void> }).show());
    await page.waitForFunction((kind) => document.querySelector(`[display=${kind}]`)!.shadowRoot!.querySelector('[open]'), {}, display);
    assert.deepEqual(await findBarriersInBoth(), [], display);
  }
});
