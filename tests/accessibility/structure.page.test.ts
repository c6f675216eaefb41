import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, prefer, startLooking, states, type State } from './states.js';

const { page, host } = await startLooking();

const withAttribute = ({ tag, ...state }: State, attribute: string): State => ({
  ...state,
  tag: tag.replace('<stgm-guidance', `<stgm-guidance ${attribute}`),
});

const headings = (): Promise<string[]> =>
  page.$eval('stgm-guidance', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName, textContent }) => `${localName} ${textContent}`),
  );

for (const name of ['ready', 'disclosure open', 'dialog open']) {
  test(`${name}: headings follow from heading-level, and none is left out`, async () => {
    await prefer(page, {});
    for (const [level, title, parts] of [
      ['2', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'h6'],
      ['1', 'h2', 'h3'],
      ['9', 'h6', 'h6'],
      ['two', 'h3', 'h4'],
    ]) {
      await open(page, host, withAttribute(states[name]!, `heading-level="${level}"`));
      assert.deepEqual(
        await headings(),
        [`${title} Ortağı nerede arayacağımızı bilmiyoruz.`, `${parts} Neden`, `${parts} Kaynaklar`],
        `heading-level="${level}"`,
      );
    }
  });
}

/** Every piece of text that is shown, and every name that only is heard, with the language that it is read in: the nearest `lang`, across the shadow root. */
const languages = (): Promise<string[]> =>
  page.$eval('stgm-guidance', ({ shadowRoot }) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement!;
      if (/\p{L}/u.test(node.data) && element.checkVisibility())
        found.push(
          `${element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang}: ${node.data.replace(/\s+/g, ' ').trim()}`,
        );
    }
    return [
      ...found,
      ...[...shadowRoot!.querySelectorAll('[aria-label]')]
        .filter((element) => element.checkVisibility())
        .map((element) => `${element.closest<HTMLElement>('[lang]')!.lang}: ${element.ariaLabel}`),
    ];
  });

test('an entry in another language than its page: every part is in its own', async () => {
  await open(page, host, states['ready, not translated']!);
  assert.deepEqual(await languages(), [
    'en: Guidance for this answer · Turkish',
    'tr: Ortağı nerede arayacağımızı bilmiyoruz.',
    'tr: Neden',
    'tr: STGM',
    'tr: Bilgi Merkezi',
    'tr: ne bakın.',
    ...['Ağ', 'Platform'].flatMap((head) => [`tr: ${head}`, 'tr: Ne', 'tr: Bilgi', 'tr: muvaffakiyetsizleştiricileştiriveremeyebilecek']),
    'en: Resources',
    'tr: Şunlara da bakın:',
    'tr: Ağlar Rehberi',
    'en: Page',
    'en: · stgm.org.tr',
    'en: A Practical Guide',
    'en: PDF',
    'en: · example.org · 2006 · English',
    'tr: Yazan: Ayça Bulut',
    'en: Table',
    'en: Table',
  ]);
});

test('words of ours are in their language, whatever the page speaks', async () => {
  for (const [name, lang, words] of [
    ['failed', 'en', ['en: This text cannot be shown right now.', 'en: Try again']],
    ['failed', 'tr', ['tr: Bu metin şu anda gösterilemiyor.', 'tr: Yeniden dene']],
    ['dialog closed', 'en', ['en: Guidance for this answer']],
    ['dialog closed', 'de', ['en: Guidance for this answer']], // of ours there are none in German
  ] as const) {
    await open(page, host, withAttribute(states[name]!, `lang="${lang}"`));
    assert.deepEqual(await languages(), words);
  }
});

const TITLE = 'Ortağı nerede arayacağımızı bilmiyoruz.';

for (const name of ['ready', 'disclosure closed', 'dialog open']) {
  test(`${name}: the title and words of ours keep language and direction in a page of others`, async () => {
    const { tag, ...state } = withAttribute(states[name]!, 'lang="de"');
    await open(page, host, { ...state, tag: `<div dir="rtl">${tag}</div>` });
    assert.ok((await languages()).includes(`de: ${TITLE}`));
    const directions = await page.$eval('stgm-guidance', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('#title, summary, button')]
        .filter((part) => part.checkVisibility())
        .map((part) => getComputedStyle(part).direction),
    );
    assert.deepEqual([...new Set(directions)], ['ltr']);
  });
}

for (const name of ['ready', 'disclosure closed', 'disclosure open', 'dialog closed', 'dialog open']) {
  test(`${name}: on paper there is all of the text, and no button`, async () => {
    await prefer(page, {});
    await open(page, host, states[name]!);
    await prefer(page, {}, 'print');
    const shown = await page.$eval('stgm-guidance', ({ shadowRoot }) => ({
      text: [...shadowRoot!.querySelectorAll('#title, [part=answer] > *, [part=resource] > a')]
        .filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }) || part.getBoundingClientRect().height === 0)
        .map(({ textContent }) => textContent),
      buttons: [...shadowRoot!.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
      // What scrolls on the screen is cut off on paper, and what is in the middle of it begins on no page.
      cut: [...shadowRoot!.querySelectorAll('dialog, details')].filter(
        (box) => box.scrollHeight > box.clientHeight || (box.matches('[open]:modal') && box.getBoundingClientRect().top !== 0),
      ).length,
    }));
    assert.deepEqual(shown, { text: [], buttons: 0, cut: 0 });
  });
}
