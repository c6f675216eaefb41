import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOUR_RULES, findBarriers } from './find-barriers.js';
import { open, prefer, startLooking, states } from './states.js';
import { readTree } from './tree.js';

const { page, host } = await startLooking();

const fallback = `
paragraph
  link “Bu konudaki kaynaklar STGM’nin sitesinde”`;

const table = (head: string): string => `
  group “Tablo”
    table
      rowgroup
        row
          columnheader “${head}”
          columnheader “Ne”
      row
        cell “Bilgi”
        cell “muvaffakiyetsizleştiricileştiriveremeyebilecek”`;

const answer = `
  heading 4 “Neden”
  paragraph
    STGM
    link “Bilgi Merkezi”
    ne bakın.${table('Ağ')}${table('Platform')}
  heading 4 “Kaynaklar”
  paragraph
    Şunlara da bakın:
  list
    listitem
      link “Ağlar Rehberi” (Sayfa · stgm.org.tr)
      Sayfa
      · stgm.org.tr
    listitem
      link “A Practical Guide” (PDF · example.org · 2006 · İngilizce)
      PDF
      · example.org · 2006 · İngilizce
      Yazan: Ayça Bulut`;

const TITLE = '“Ortağı nerede arayacağımızı bilmiyoruz.”';

const entry = `
article ${TITLE}
  paragraph
    Bu yanıt için öneriler
  heading 3 ${TITLE}${answer}`;

const inEnglish = (text: string): string =>
  [
    ['Bu yanıt için öneriler', 'Guidance for this answer · Turkish'],
    ['Kaynaklar', 'Resources'],
    ['Tablo', 'Table'],
    ['Sayfa', 'Page'],
    ['İngilizce', 'English'],
  ].reduce((words, [tr, en]) => words.replaceAll(tr!, en!), text);

const indent = (text: string): string => text.replaceAll('\n', '\n  ');

/** What assistive technology is given in each state, between the page's own heading and button. */
const trees: Record<string, string> = {
  initial: '',
  'initial, markup inside': fallback,
  loading: `
status
paragraph
  Yükleniyor…`,
  'loading, markup inside': fallback,
  ready: entry,
  'ready, not translated': inEnglish(entry),
  failed: `
status
  Bu metin şu anda gösterilemiyor.
button “Yeniden dene”`,
  'failed, markup inside': fallback,
  retrying: `
status
button “Yükleniyor…”`,
  'disclosure closed': `
group
  DisclosureTriangle ${TITLE}
    heading 3 ${TITLE}`,
  'disclosure open': `
group
  DisclosureTriangle ${TITLE} expanded=true
    heading 3 ${TITLE}
  article ${TITLE}${indent(answer)}`,
  'dialog closed': `
button “Bu yanıt için öneriler” hasPopup=dialog (${TITLE.slice(1, -1)})`,
  'dialog open': `
dialog ${TITLE} modal=true
  button “Kapat”${indent(entry)}`,
};

/** The page's own part, which a modal dialog takes away, and the page's one region for what changes, which contextual help adds. */
function around(name: string, tree: string): string {
  if (name === 'dialog open') return tree.trim();
  return ['heading 1 “Sayfa”', 'heading 2 “Önce”', tree.trim(), 'paragraph', '  button “Sonra”', /^di/.test(name) ? 'status' : '']
    .filter(Boolean)
    .join('\n');
}

test('every state has its tree', () => {
  assert.deepEqual(Object.keys(trees), Object.keys(states));
});

for (const [name, state] of Object.entries(states)) {
  test(name, async (context) => {
    await prefer(page, {});
    await open(page, host, state);
    await context.test('roles and names', async () => assert.equal((await readTree(page)).join('\n'), around(name, trees[name]!)));
    await context.test('axe finds nothing', async () => assert.deepEqual(await findBarriers(page), []));
    await context.test('axe finds nothing in dark colours', async () => {
      await prefer(page, { 'prefers-color-scheme': 'dark' });
      assert.deepEqual(await findBarriers(page, COLOUR_RULES), []);
    });
  });
}

test('axe finds what is wrong inside of the element, too', async () => {
  await prefer(page, {});
  await open(page, host, states['ready']!);
  await page.$eval('stgm-guidance', ({ shadowRoot }) => {
    shadowRoot!.querySelector('a')!.style.color = '#ddd';
    shadowRoot!.querySelector('[part=resources] a')!.textContent = '';
  });
  assert.deepEqual(
    (await findBarriers(page)).map((finding) => finding.split(':')[0]),
    ['color-contrast', 'link-name'],
  );
});
