import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import type { GuidanceBundle, Resource } from '../../src/bundle/index.js';
import { languageName } from '../../src/element/languages.js';
import { wordsOfChoice } from '../compiler/visible-words.js';
import { BASE, makeSite } from './make-site.js';
import { attribute, elementsIn, readPage, readPages, textIn, wordsIn, type Page } from './read-page.js';

/** What a page says in `<meta name>` or `<meta property>`. */
const meta = (page: Page, name: string) =>
  page
    .all('meta')
    .find((one) => attribute(one, 'name') === name || attribute(one, 'property') === name)
    ?.attrs.find((one) => one.name === 'content')?.value;

const links = (page: Page, rel: string) => page.all('link').filter((one) => attribute(one, 'rel') === rel);

/** Tests the pages, links, data and words of a content folder's site. */
export function testStructure(content: string): void {
  test(`the site of ${basename(content)}`, async (context) => {
    const { out, result } = await makeSite(content);
    assert.equal(result.counts.errors, 0);
    const pages = readPages(out);
    const bundles = ['tr', 'en']
      .map((lang) => join(out, 'content', lang, 'guidance.json'))
      .filter((path) => existsSync(path))
      .map((path) => JSON.parse(readFileSync(path, 'utf8')) as GuidanceBundle);
    const entries = bundles.flatMap(({ lang, questions }) =>
      questions.flatMap(({ question, choices }) => choices.map((choice) => ({ lang, question, choice }))),
    );
    const folderOf = (lang: string) => (lang === bundles[0]!.lang ? '' : `${lang}/`);

    await context.test('has a page for every entry, for its frame and for every question', () => {
      const expected = bundles.flatMap(({ lang, questions }) => [
        `${folderOf(lang)}index.html`,
        ...['assessment', 'report', 'comparison'].map((page) => `${folderOf(lang)}${page}/index.html`),
        `${folderOf(lang)}snippet/index.html`,
        ...questions.flatMap(({ question, choices }) => [
          `${folderOf(lang)}${question.id}/index.html`,
          ...choices.flatMap(({ id }) => ['', 'embed/'].map((end) => `${folderOf(lang)}${question.id}/${id}/${end}index.html`)),
        ]),
      ]);
      assert.deepEqual(
        pages.map(({ path }) => path),
        [...expected, '404.html'].sort(),
      );
    });

    await context.test('is HTML without a mistake, one heading of level 1, language, title, description', () => {
      for (const page of pages) {
        assert.deepEqual(page.errors, [], page.path);
        assert.equal(page.all('h1').length, 1, page.path);
        assert.match(attribute(page.all('html')[0]!, 'lang')!, page.path.startsWith('en/') ? /^en$/ : /^tr$/);
        assert.equal(page.all('title').length, 1);
        assert.match(textIn(page.all('title')[0]!).trim(), /^(.+ – )?(STGM rehberi|STGM guidance)( · örnek içerik| · sample content)?$/);
        assert.ok((meta(page, 'description') ?? '').length > 20, page.path);
        if (meta(page, 'og:url')) assert.equal(meta(page, 'og:locale'), page.path.startsWith('en/') ? 'en_GB' : 'tr_TR');
        const ids = page
          .all('main')
          .flatMap(elementsIn)
          .flatMap((element) => attribute(element, 'id') ?? []);
        assert.equal(new Set(ids).size, ids.length, `${page.path} has an id twice`);
      }
    });

    await context.test('brings no code and no style inside of a page, and asks nobody else for anything', () => {
      for (const page of pages) {
        for (const element of page.all('html').flatMap((html) => [html, ...elementsIn(html)])) {
          assert.notEqual(element.tagName, 'style', page.path);
          for (const { name } of element.attrs) assert.doesNotMatch(name, /^(on.*|style)$/, page.path);
          const loads =
            element.tagName === 'link'
              ? ['stylesheet', 'icon'].includes(attribute(element, 'rel')!)
                ? attribute(element, 'href')
                : undefined
              : attribute(element, 'src');
          if (loads !== undefined) assert.doesNotMatch(loads, /^([a-z]+:|\/\/)/i, page.path);
        }
        for (const script of page.all('script')) {
          if (attribute(script, 'src') === undefined) assert.match(attribute(script, 'type')!, /^application\/(ld\+)?json$/);
          else assert.equal(textIn(script).trim(), '');
        }
      }
    });

    await context.test('leads only to files that are there', () => {
      for (const page of pages) {
        for (const element of ['a', 'link', 'script', 'img', 'stgm-guidance'].flatMap(page.all)) {
          const target = attribute(element, 'href') ?? attribute(element, 'src');
          if (target === undefined) continue;
          const from = new URL(page.path.replace(/index\.html$/, ''), BASE);
          const { href } = new URL(target, from);
          if (!href.startsWith(BASE)) {
            assert.equal(element.tagName, 'a', `${page.path}: ${href}`);
            continue;
          }
          const [path = '', anchor] = decodeURIComponent(href.slice(BASE.length)).split('#');
          const file = join(out, path, path === '' || path.endsWith('/') ? 'index.html' : '');
          const isFolder = element.tagName === 'stgm-guidance';
          assert.ok(
            isFolder ? statSync(join(out, path)).isDirectory() : existsSync(file) && statSync(file).isFile(),
            `${page.path}: ${target}`,
          );
          if (anchor && !path.includes('snippet/')) {
            const other = readPage(out, file.slice(out.length + 1));
            assert.ok(other.html.includes(`id="${anchor}"`), `${page.path}: ${target}`);
          }
        }
      }
    });

    await context.test('shows every entry whole and once', () => {
      for (const { lang, question, choice } of entries) {
        for (const end of ['', 'embed/']) {
          const page = readPage(out, `${folderOf(lang)}${question.id}/${choice.id}/${end}index.html`);
          assert.equal(page.all('stgm-guidance').length, 1);
          assert.equal(page.all('article').length, 1);
          const article = page.all('article')[0]!;
          const inside = elementsIn(article);
          const part = (name: string) => inside.filter((element) => attribute(element, 'part') === name);
          assert.equal(attribute(article, 'lang'), choice.lang ?? lang);
          assert.deepEqual(
            part('title').map((element) => textIn(element).trim()),
            [choice.title],
          );
          const heading = part('resources')
            .flatMap((element) => element.childNodes)
            .find((node) => /^h\d$/.test(node.nodeName));
          const written = heading && 'attrs' in heading && attribute(heading, 'lang') === undefined ? textIn(heading) : '';
          const lead = inside
            .filter((element) => attribute(element, 'class') === 'intro')
            .map(textIn)
            .join(' ');
          assert.deepEqual(
            wordsIn(`${part('answer').map(textIn).join(' ')} ${written} ${lead}`.replace(KIND_OF_LINK, '')),
            wordsOfChoice({ ...choice, resources: [] }),
            page.path,
          );
          const rows = part('resource');
          assert.equal(rows.length, choice.resources.length);
          for (const [index, resource] of inShownOrder(choice.resources).entries()) {
            const link = elementsIn(rows[index]!).find(({ tagName }) => tagName === 'a')!;
            assert.deepEqual([attribute(link, 'href'), textIn(link)], [resource.url, resource.title || resource.url]);
            const said = wordsIn(textIn(rows[index]!));
            const { hostname } = new URL(resource.url); // says who has published it, too
            for (const word of wordsOfChoice({ ...choice, answer: [], resourcesIntro: [], resources: [resource] })) {
              assert.ok(
                said.includes(word) || hostname.includes(word.toLowerCase()) || isLanguageSaid(word, resource, said),
                `${page.path}: "${word}" is missing in the row of ${resource.title}`,
              );
            }
          }
        }
      }
    });

    await context.test('says where a page stands first, and in which languages', () => {
      for (const { lang, question, choice } of entries) {
        const path = `${folderOf(lang)}${question.id}/${choice.id}/`;
        const page = readPage(out, `${path}index.html`);
        const first = choice.lang === undefined ? path : `${question.id}/${choice.id}/`;
        assert.deepEqual(
          links(page, 'canonical').map((link) => attribute(link, 'href')),
          [BASE + first],
        );
        assert.equal(meta(page, 'og:url'), BASE + first);
        const written = entries.filter(
          (other) => other.question.id === question.id && other.choice.id === choice.id && other.choice.lang === undefined,
        );
        const alternates = links(page, 'alternate')
          .filter((link) => attribute(link, 'hreflang'))
          .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
        const expected = written.map((other) => [other.lang, `${BASE}${folderOf(other.lang)}${question.id}/${choice.id}/`]);
        assert.deepEqual(alternates, expected.length < 2 ? [] : [...expected, ['x-default', expected[0]![1]]]);
        const frame = readPage(out, `${path}embed/index.html`);
        assert.deepEqual(
          [links(frame, 'canonical').map((link) => attribute(link, 'href')), meta(frame, 'robots')],
          [[BASE + first], 'noindex'],
        );
      }
    });

    await context.test('says in lists which questions and answers are in another language', () => {
      for (const { lang, questions } of bundles) {
        const rows = [
          readPage(out, `${folderOf(lang)}index.html`),
          ...questions.map(({ question }) => readPage(out, `${folderOf(lang)}${question.id}/index.html`)),
        ].flatMap((page) =>
          page
            .all('li')
            .flatMap(elementsIn)
            .filter(({ tagName }) => tagName === 'a'),
        );
        const foreign = rows.filter((link) => attribute(link, 'lang') !== undefined);
        if (lang === 'en') assert.ok(foreign.length > 0);
        for (const link of rows)
          assert.equal(textIn(link).trim().endsWith('· Turkish'), foreign.includes(link) && lang === 'en', textIn(link));
      }
    });

    await context.test('has data for search engines that parses and cannot end its script', () => {
      for (const page of pages) {
        for (const script of page.all('script').filter((one) => attribute(one, 'src') === undefined)) {
          const text = textIn(script).trim();
          assert.doesNotMatch(text, /</, page.path);
          assert.equal(typeof JSON.parse(text), 'object');
        }
      }
      for (const { lang, question, choice } of entries) {
        const page = readPage(out, `${folderOf(lang)}${question.id}/${choice.id}/index.html`);
        const data = JSON.parse(textIn(page.all('script').find((script) => attribute(script, 'type') === 'application/ld+json')!)) as {
          '@graph': Record<string, unknown>[];
        };
        const [article, trail] = data['@graph'];
        assert.deepEqual([article!['@type'], article!['inLanguage'], trail!['@type']], ['Article', choice.lang ?? lang, 'BreadcrumbList']);
        assert.ok(choice.title.startsWith(String(article!['headline'])));
      }
    });

    await context.test('has a picture for every question: a PNG of the size that is said', () => {
      for (const { lang, questions } of bundles) {
        for (const { question, choices } of questions) {
          const page = readPage(out, `${folderOf(lang)}${question.id}/index.html`);
          const image = meta(page, 'og:image')!;
          assert.ok(image.startsWith(BASE));
          const png = readFileSync(join(out, image.slice(BASE.length)));
          assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630]);
          assert.deepEqual([meta(page, 'og:image:width'), meta(page, 'og:image:height')], ['1200', '630']);
          const entry = readPage(out, `${folderOf(lang)}${question.id}/${choices[0]!.id}/index.html`);
          for (const one of [page, entry]) {
            const name = lang === 'tr' ? 'Soru' : 'Question';
            assert.equal(meta(one, 'og:image:alt'), question.title ? `${name}: ${question.title}` : `${name} ${question.id}`);
          }
        }
      }
    });

    await context.test('has oEmbed files that hold what the standard asks for', () => {
      for (const { lang, question, choice } of entries) {
        const page = readPage(out, `${folderOf(lang)}${question.id}/${choice.id}/index.html`);
        const [discovery] = links(page, 'alternate').filter((link) => attribute(link, 'type') === 'application/json+oembed');
        const url = attribute(discovery!, 'href')!;
        assert.equal(url, `${BASE}oembed/${folderOf(lang)}${question.id}/${choice.id}.json`);
        const oembed = JSON.parse(readFileSync(join(out, url.slice(BASE.length)), 'utf8')) as Record<string, unknown>;
        assert.deepEqual(
          [oembed['version'], oembed['type'], oembed['title'], typeof oembed['width'], typeof oembed['height']],
          ['1.0', 'rich', choice.title, 'number', 'number'],
        );
        assert.ok(String(oembed['html']).includes(`<iframe src="${BASE}${folderOf(lang)}${question.id}/${choice.id}/embed/"`));
        // Thumbnails come with all three of their keys or with none.
        assert.equal(['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((key) => key in oembed).length, 3);
        const link = JSON.parse(readFileSync(join(out, `oembed/${folderOf(lang)}${question.id}.json`), 'utf8')) as Record<string, unknown>;
        assert.deepEqual([link['version'], link['type'], 'html' in link], ['1.0', 'link', false]);
      }
    });

    await context.test('has a sitemap of every page that is worth finding, and lets robots read', () => {
      const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
      const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
      assert.equal(new Set(found).size, found.length);
      const canonical = new Set(
        pages
          .filter((page) => meta(page, 'robots') !== 'noindex')
          .flatMap((page) => links(page, 'canonical').map((link) => attribute(link, 'href')!)),
      );
      const untranslated = bundles
        .slice(1)
        .flatMap(({ lang, questions }) =>
          questions.filter(({ question }) => question.lang !== undefined).map(({ question }) => `${BASE}${lang}/${question.id}/`),
        );
      assert.deepEqual(found.sort(), [...canonical].filter((url) => !untranslated.includes(url)).sort());
      assert.match(readFileSync(join(out, 'robots.txt'), 'utf8'), new RegExp(`^Sitemap: ${BASE}sitemap\\.xml$`, 'm'));
    });

    await context.test('helps at any depth where there is no page', () => {
      const page = readPage(out, '404.html');
      for (const element of ['a', 'link', 'script'].flatMap(page.all)) {
        const target = attribute(element, 'href') ?? attribute(element, 'src')!;
        if (target !== '#content') assert.ok(target.startsWith('/alt/'), target);
      }
      assert.equal(
        page.all('a').filter((link) => /^\/alt\/[\w-]+\/$/.test(attribute(link, 'href')!) && !attribute(link, 'hreflang')).length >=
          bundles[0]!.questions.length,
        true,
      );
    });
  });
}

/** What is shown after a link in prose. */
const KIND_OF_LINK = / \((PDF|Belge|Document|Video)\)/g;

/** A long list is grouped by kind, the first kind of the editor's list first. */
function inShownOrder(resources: readonly Resource[]): readonly Resource[] {
  if (resources.length <= 6) return resources;
  const kinds = [...new Set(resources.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => resources.filter((resource) => resource.kind === kind));
}

/** The language of a resource is said in that of the page: "İngilizce" and "İngilizce Kaynak" are "English" there. */
function isLanguageSaid(word: string, { lang }: Resource, said: readonly string[]): boolean {
  const names = lang === undefined ? [] : ['tr', 'en'].map((ui) => languageName(lang, ui));
  return [...names, 'Kaynak'].includes(word) && names.some((name) => said.includes(name));
}
