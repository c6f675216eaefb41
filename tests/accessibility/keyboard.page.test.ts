import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { coveredPoints, focused, focusShare } from './focus.js';
import { open, prefer, startLooking, states } from './states.js';

const { page, host } = await startLooking();
// A window of 1280 by 1024 at 400 %: nowhere is less room, and more that could lie over something.
await page.setViewport({ width: 320, height: 256 });

const press = async (...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const stepBack = async (): Promise<void> => {
  await page.keyboard.down('Shift');
  await press('Tab');
  await page.keyboard.up('Shift');
};

const FALLBACK = 'Bu konudaki kaynaklar STGM’nin sitesinde';
const TITLE = 'Ortağı nerede arayacağımızı bilmiyoruz.';
const LINKS = ['Bilgi Merkezi', 'Tablo', 'Tablo', 'Ağlar Rehberi', 'A Practical Guide'];

/** What can be reached in each state, in this order. A dialog holds the focus: it has been put on its title. */
const stops: Record<string, string[]> = {
  initial: [],
  'initial, markup inside': [FALLBACK],
  loading: [],
  'loading, markup inside': [FALLBACK],
  ready: LINKS,
  'ready, not translated': LINKS.map((name) => name.replace('Tablo', 'Table')),
  failed: ['Yeniden dene'],
  'failed, markup inside': [FALLBACK],
  retrying: ['Yükleniyor…'],
  'disclosure closed': [TITLE],
  'disclosure open': [TITLE, ...LINKS],
  'dialog closed': ['Bu yanıt için öneriler'],
  'dialog open': ['Kapat', ...LINKS],
};

test('every state has its stops', () => assert.deepEqual(Object.keys(stops), Object.keys(states)));

/** What gets the focus is wholly in sight, and a line of 2 px around it changes by 3 to 1. */
async function assertVisible(): Promise<void> {
  assert.equal(await coveredPoints(page), 0, `something lies over “${await focused(page)}”`);
  assert.ok((await focusShare(page)) >= 0.95, `the focus on “${await focused(page)}” is hard to see`);
}

for (const [name, expected] of Object.entries(stops)) {
  test(`${name}: Tab there and back, and the focus is always to be seen`, async () => {
    await prefer(page, {});
    await open(page, host, states[name]!);
    const isDialog = name === 'dialog open';
    if (isDialog) {
      assert.equal(await focused(page), TITLE);
      await assertVisible();
    } else await page.focus('h2 button');
    const there: string[] = isDialog ? ['Kapat'] : [];
    while (there.length < expected.length) {
      await press('Tab');
      there.push(await focused(page));
      await assertVisible();
    }
    assert.deepEqual(there, expected);
    if (!isDialog) {
      await press('Tab');
      assert.equal(await focused(page), 'Sonra');
      await stepBack();
    }
    const back: string[] = [];
    for (let left = expected.length; left > 0; left--) {
      back.unshift(await focused(page));
      if (expected.length) await assertVisible();
      await stepBack();
    }
    assert.deepEqual(back, expected);
    if (!isDialog) assert.equal(await focused(page), 'Önce');
  });
}

for (const [wish, preference] of Object.entries({
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
})) {
  test(`${wish}: the focus is to be seen on every kind of thing`, async () => {
    await prefer(page, preference);
    for (const name of ['disclosure open', 'dialog closed', 'failed']) {
      await open(page, host, states[name]!);
      await page.focus('h2 button');
      for (const stop of stops[name]!) {
        await press('Tab');
        assert.equal(await focused(page), stop);
        await assertVisible();
      }
    }
  });
}

test('a table that is too wide scrolls with the keyboard', async () => {
  await prefer(page, {});
  await open(page, host, states['ready']!);
  await page.focus('h2 button');
  await press('Tab', 'Tab', 'ArrowRight');
  await page.waitForFunction(() => document.querySelector('stgm-guidance')!.shadowRoot!.activeElement!.scrollLeft > 0);
});

test('the button tries again with Enter and with Space, and keeps the focus', async () => {
  for (const key of ['Enter', 'Space'] as const) {
    await open(page, host, states['failed']!);
    await page.focus('h2 button');
    const failed = page.evaluate(() => new Promise((resolve) => document.addEventListener('stgm-error', resolve, { once: true })));
    await press('Tab', key);
    await failed;
    assert.equal(await focused(page), 'Yeniden dene');
  }
});

test('disclosure and dialog open and close with the keys that their kind has', async () => {
  const isOpen = (): Promise<boolean> =>
    page.$eval(
      'stgm-guidance',
      ({ shadowRoot }) => shadowRoot!.querySelector<HTMLDialogElement | HTMLDetailsElement>('dialog, details')!.open,
    );
  for (const [name, close] of [
    ['disclosure closed', 'Enter'],
    ['disclosure closed', 'Space'],
    ['dialog closed', 'Escape'],
  ] as const) {
    await open(page, host, states[name]!);
    await page.focus('h2 button');
    await press('Tab', close === 'Escape' ? 'Enter' : close);
    assert.equal(await isOpen(), true);
    await press(close);
    assert.equal(await isOpen(), false);
    assert.equal(await focused(page), stops[name]![0]);
  }
});

test('nothing opens, changes or moves by the focus alone', async () => {
  await open(page, host, states['dialog closed']!);
  await page.focus('h2 button');
  const before = await page.$eval('stgm-guidance', ({ shadowRoot }) => shadowRoot!.innerHTML);
  await press('Tab', 'Tab');
  assert.equal(await page.$eval('stgm-guidance', ({ shadowRoot }) => shadowRoot!.innerHTML), before);
});
