import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { BASE, CONTENT, makeSite, newFolder } from './make-site.js';
import { attribute, readPage, readPages, textIn } from './read-page.js';

const LABEL = { tr: 'örnek içerik', en: 'sample content' };

/** An entry and its translation, in a new content folder. */
function writeContent(files: Record<string, string> = {}): string {
  const content = newFolder();
  const entry = (title: string) =>
    `---\ntitle: ${title}\nquestion_id: 9\nchoice_id: 2\nreviewed: 2025-03-09\n---\n\n${'Metin. '.repeat(9)}\n`;
  const all = { 'S9C2.md': entry('Ortak arıyoruz.'), 'en/S9C2.md': entry('We are looking for a partner.'), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

const oembedOf = (out: string) => JSON.parse(readFileSync(join(out, 'oembed/9/2.json'), 'utf8')) as Record<string, string>;

test('every page of the shipped content says that it is sample content, to readers and to machines', async () => {
  const { out } = await makeSite(CONTENT);
  for (const page of readPages(out)) {
    const label = page.path.startsWith('en/') ? LABEL.en : LABEL.tr;
    assert.match(textIn(page.all('body')[0]!).toLocaleLowerCase('tr'), new RegExp(label), page.path);
    for (const meta of page.all('meta').filter((one) => attribute(one, 'property') === 'og:site_name'))
      assert.ok(attribute(meta, 'content')!.endsWith(label), page.path);
  }
  for (const [path, sentence] of [
    ['index.html', 'Örnek içerik: Metinler bu proje için yazıldı; STGM’nin yayımladığı metinler değildir.'],
    ['9/2/index.html', 'Örnek içerik: Metinler bu proje için yazıldı; STGM’nin yayımladığı metinler değildir.'],
    ['en/9/2/index.html', 'Sample content: The texts were written for this project and are not published by STGM.'],
  ] as const)
    assert.ok(textIn(readPage(out, path).all('footer')[0]!).includes(sentence), path);
  assert.equal(oembedOf(out)['provider_name'], 'STGM rehberi · örnek içerik');
});

test('no page of the shipped content names a day of review', async () => {
  const { out } = await makeSite(CONTENT);
  for (const page of readPages(out)) assert.doesNotMatch(page.html, /<time|dateModified/, page.path);
  assert.doesNotMatch(readFileSync(join(out, 'sitemap.xml'), 'utf8'), /lastmod/);
});

test('other content is not called a sample, and nobody is called its publisher', async () => {
  const { out } = await makeSite(writeContent());
  for (const page of readPages(out)) assert.doesNotMatch(page.html, /örnek içerik|sample content|publisher|STGM uzman|experts/i, page.path);
  assert.equal(oembedOf(out)['provider_name'], 'STGM rehberi');
});

test('the file SAMPLE.txt in a content folder makes the difference', async () => {
  const { out, result } = await makeSite(writeContent({ 'SAMPLE.txt': '' }));
  assert.ok(
    result.problems.every(({ file }) => !file.endsWith('SAMPLE.txt')),
    'the marker is no entry',
  );
  assert.match(readPage(out, '9/2/index.html').html, /Örnek içerik: /);
});

test('an entry with a day of review says it as it is written in the language of the page', async () => {
  const { out } = await makeSite(writeContent());
  for (const [path, said] of [
    ['9/2/index.html', 'Son gözden geçirme: 9 Mart 2025'],
    ['en/9/2/index.html', 'Last reviewed: 9 March 2025'],
  ] as const) {
    const page = readPage(out, path);
    assert.ok(textIn(page.all('main')[0]!).replace(/\s+/g, ' ').includes(said), path);
    assert.match(page.html, /"dateModified":"2025-03-09"/);
  }
  assert.ok(readFileSync(join(out, 'sitemap.xml'), 'utf8').includes(`<loc>${BASE}9/2/</loc><lastmod>2025-03-09</lastmod>`));
});
