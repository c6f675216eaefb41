import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreadableWords } from './clipping.js';
import { contrasts } from './colours.js';
import { findBarriers } from './find-barriers.js';
import { open, prefer, startLooking, states } from './states.js';

const { page, host } = await startLooking();

// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACING =
  '{ line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Ways to make the text larger or wider that readers have. */
const ways: Record<string, { width: number; style?: string; shadowStyle?: string }> = {
  '320 px wide, as at 400 %': { width: 320 },
  'text of twice the size': { width: 640, style: ':root { font-size: 34px }' },
  'text of twice the size, on a phone': { width: 360, style: ':root { font-size: 34px }' },
  'text spacing, by a style of the page': { width: 320, style: `* ${SPACING}` },
  'text spacing, by a style that reaches everywhere': { width: 320, style: `* ${SPACING}`, shadowStyle: `* ${SPACING}` },
};

for (const [way, { width, style, shadowStyle = '' }] of Object.entries(ways)) {
  test(`${way}: nothing is cut off, lies over something or makes the page scroll sideways`, async () => {
    await prefer(page, {});
    await page.setViewport({ width, height: 256 });
    for (const [name, state] of Object.entries(states)) {
      await open(page, host, state, style);
      await page.$eval(
        'stgm-guidance',
        ({ shadowRoot }, text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          shadowRoot!.adoptedStyleSheets.push(sheet);
        },
        shadowStyle,
      );
      assert.deepEqual(await unreadableWords(page), [], name);
      const tooWide = await page.$eval('stgm-guidance', ({ shadowRoot }) =>
        [document.documentElement, ...shadowRoot!.querySelectorAll('dialog')]
          .filter((box) => box.scrollWidth > box.clientWidth)
          .map(({ localName }) => localName),
      );
      assert.deepEqual(tooWide, [], name);
    }
  });
}

test('a line that is too long for its box is found', async () => {
  await page.setViewport({ width: 320, height: 256 });
  await open(page, host, states['failed']!);
  await page.$eval('stgm-guidance', ({ shadowRoot }) => shadowRoot!.querySelector('button')!.style.setProperty('width', '60px'));
  await page.$eval('stgm-guidance', ({ shadowRoot }) => shadowRoot!.querySelector('button')!.style.setProperty('white-space', 'nowrap'));
  assert.deepEqual(await unreadableWords(page), ['out of its box: Yeniden dene']);
});

/** What is to be pressed, and how small it is: width and height, whatever is less. */
const targets = () =>
  page.$eval('stgm-guidance', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll<HTMLElement>('button, summary, [part=resource] > a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ name: element.textContent, size: Math.min(element.offsetWidth, element.offsetHeight) })),
  );

test('what is to be pressed measures 24 px', async () => {
  await page.setViewport({ width: 800, height: 600 });
  for (const [name, state] of Object.entries(states)) {
    await open(page, host, state);
    for (const target of await targets()) assert.ok(target.size >= 24, `${name}: ${target.name} is ${target.size} px`);
  }
});

test('on a page with tight small text it does so too, or is as far apart', async () => {
  for (const name of ['ready', 'failed', 'disclosure open', 'dialog closed', 'dialog open']) {
    await open(page, host, states[name]!, ':root { font: 11px/1 sans-serif }');
    for (const target of await targets())
      assert.ok(target.size >= 24 || /Rehberi|Guide/.test(target.name), `${name}: ${target.name} is ${target.size} px`);
    // axe counts what the rule excepts: links in sentences, and small ones that are apart.
    assert.deepEqual(await findBarriers(page), [], name);
  }
});

const PARTS = {
  text: ['[part=answer] p', 'color'],
  link: ['[part=answer] a', 'color'],
  muted: ['.about', 'color'],
  side: ['article', 'border-inline-start-color'],
  icon: ['svg', 'color'],
} satisfies Record<string, [string, string]>;

/** Grounds and texts of pages that say nothing of a colour scheme. */
const pages = [
  ['white, black', '#fff', '#000'],
  ['white, grey', '#fff', '#767676'],
  ['white, blue', '#fff', '#00f'],
  ['paper', '#fdf7fa', '#222'],
  ['yellow', '#fd0', '#000'],
  ['the darkest light ground', '#c8c8c8', '#000'],
  ['the lightest dark ground', '#505050', '#fff'],
  ['dark', '#14181b', '#e6e9eb'],
  ['navy', '#0a2540', '#fff'],
  ['navy, yellow', '#006', '#ff0'],
  ['black, grey', '#000', '#949494'],
] as const;

for (const [name, ground, text] of pages) {
  test(`contrast on an unknown page: ${name}`, async () => {
    await prefer(page, {});
    await open(page, host, states['ready']!, `:root { background: ${ground}; color: ${text}; color-scheme: normal }`);
    const { link, muted, side, icon } = await contrasts(page, PARTS);
    assert.ok(Math.min(link, muted) >= 4.5 && Math.min(side, icon) >= 3, JSON.stringify({ link, muted, side, icon }));
  });
}

test('contrast in a dialog, which has a ground of its own, light and dark', async () => {
  for (const scheme of ['light', 'dark']) {
    await prefer(page, { 'prefers-color-scheme': scheme });
    // The page behind is the other way round, and has not said so.
    await open(
      page,
      host,
      states['dialog open']!,
      scheme === 'light' ? ':root { background: #14181b; color: #fff }' : ':root { background: #fff; color: #222 }',
    );
    const { text, link, muted, icon, button } = await contrasts(page, { ...PARTS, button: ['.close', 'border-top-color'] });
    assert.ok(Math.min(text, link, muted) >= 4.5 && Math.min(icon, button) >= 3, JSON.stringify({ text, link, muted, icon, button }));
  }
});

test('on a ground of middle tone, where no colour of ours will do, the page’s own does', async () => {
  await prefer(page, {});
  await open(
    page,
    host,
    states['ready']!,
    ':root { background: #0b7a85; color: #fff } stgm-guidance { --stgm-accent: currentcolor; --stgm-muted: currentcolor }',
  );
  const { text, ...ours } = await contrasts(page, PARTS);
  assert.ok(
    text >= 4.5 && Math.min(ours.link, ours.muted) === text && Math.min(ours.side, ours.icon) >= 3,
    JSON.stringify({ text, ...ours }),
  );
});

test('where colours are forced there are no others, in icons neither', async () => {
  for (const scheme of ['light', 'dark']) {
    await prefer(page, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    await open(page, host, states['ready']!);
    const [text, icon, iconGround, side, muted] = await page.$eval('stgm-guidance', ({ shadowRoot }) =>
      [
        ['[part=answer] p', 'color'],
        ['svg', 'color'],
        ['svg', 'backgroundColor'],
        ['article', 'borderInlineStartColor'],
        ['.about', 'color'],
      ].map(
        ([selector, property]) => (getComputedStyle(shadowRoot!.querySelector(selector!)!) as unknown as Record<string, string>)[property!],
      ),
    );
    assert.deepEqual([icon, side, muted], [text, text, text]);
    assert.notEqual(iconGround, text);
  }
});

test('nothing moves: there is one animation, which lets a word appear at once, and no transition', async () => {
  for (const state of Object.values(states)) {
    await open(page, host, state);
    const motion = await page.$eval('stgm-guidance', ({ shadowRoot }) =>
      shadowRoot!
        .getAnimations()
        .map((animation) => `${(animation as CSSAnimation).animationName} ${Number(animation.effect!.getComputedTiming().duration)}`),
    );
    assert.deepEqual(
      motion.filter((one) => one !== 'appear 1'),
      [],
    );
  }
});
