import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embeddedPage, players } from '../../src/compiler/answer/embedded-page.js';
import { renderMarkdown } from '../../src/compiler/answer/render-markdown.js';
import { suspicionOf, suspicionRules } from '../../src/compiler/answer/suspicious-url.js';
import { checks, checkText } from '../../src/compiler/checks/check-text.js';
import { tableForms } from '../../src/compiler/checks/foreign-table.js';
import { bracketRules } from '../../src/compiler/checks/link-target-missing.js';
import { footnote, lastBackslash, programMarkup, unusedAsterisks } from '../../src/compiler/checks/stray-markup.js';
import { markupInTitle, titleMarkup } from '../../src/compiler/front-matter/title-markup.js';
import { compile } from '../../src/compiler/compile.js';
import { listMarks } from '../../src/compiler/model/list-marks.js';
import type { Finding } from '../../src/compiler/model/problem.js';
import { compileEntry } from './compile-entry.js';

const findMedia = () => ({ path: 'media/0.png', width: 1, height: 1 });
const idsOf = (body: string) => compileEntry(body, { findMedia }).problems.map((problem) => problem.replace(/:.*/, ''));

for (const { name, why, yes, no } of checks) {
  test(`${name}: its examples have this problem and no other, and what is similar has none`, () => {
    assert.match(why, /^[A-Z`].*[.)]$/s);
    assert.ok(yes.length > 0 && no.length > 0);
    for (const body of yes) assert.deepEqual([...new Set(idsOf(body))], [name], body);
    for (const body of no) assert.deepEqual(idsOf(body), [], body);
  });
}

const findingsOf = (body: string): Finding[] => checkText('S9C2.md', renderMarkdown(body), 6);

test('markup of other programs is repeated in the message by its kind', () => {
  const kindsOf = (body: string) =>
    findingsOf(body).flatMap((found) => (found.id === 'leftover-shown' ? [[found.details.kind, found.details.found]] : []));
  assert.deepEqual(kindsOf('[Söz]{.underline} var'), [['attributes', '{.underline}']]);
  assert.deepEqual(kindsOf('{{ page.title }} {% x %}'), [
    ['attributes', '{{ page.title }}'],
    ['attributes', '{% x %}'],
  ]);
  for (const body of unusedAsterisks.yes) assert.deepEqual(kindsOf(body), [['asterisks', '**']], body);
  for (const body of lastBackslash.yes) assert.deepEqual(kindsOf(body), [['backslash', '\\']], body);
  for (const body of footnote.yes) assert.deepEqual(kindsOf(body), [['footnote', '[^1]']], body);
});

test('each row finds its own examples and not those of the rows beside it', () => {
  for (const rows of [programMarkup, listMarks, titleMarkup]) {
    for (const { name, pattern, yes } of rows) {
      for (const other of rows) {
        for (const example of other.yes) {
          const isFound = example.split('\n').some((line) => new RegExp(pattern, pattern.flags.replace('g', '')).test(line));
          if (other.name === name) assert.ok(isFound, `${name}: ${example}`);
          else if (example !== '::: {.kutu}\n') assert.ok(!isFound, `${name}: ${example}, which is ${other.name}`);
        }
      }
      assert.ok(yes.length > 0);
    }
  }
  assert.equal(new Set(bracketRules.map(({ name }) => name)).size, bracketRules.length);
});

test('a blank in a URL is reported with the URL, other brackets without', () => {
  const targets = (body: string) => findingsOf(body).map((found) => found.id === 'link-target-missing' && found.details.target);
  assert.deepEqual(targets('[a](https://a.b/c d.pdf)'), ['https://a.b/c d.pdf']);
  assert.deepEqual(targets('Bkz. [rehber]'), [undefined]);
});

test('the fix of a picture whose name has a blank is a picture again', () => {
  const { problems } = compile([
    { path: 'S9C2.md', content: '---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n![akış](iş akışı.png)' },
  ]);
  assert.match(problems.find(({ id }) => id === 'link-target-missing')?.fix ?? '', / !\[akış\]\(iş%20akışı\.png\)$/);
});

test('a suspicious URL says which part of it is wrong', () => {
  for (const { name, yes, no } of suspicionRules) {
    for (const [url, found] of yes) {
      assert.deepEqual(suspicionOf(url), { part: name, found }, url);
      assert.deepEqual(idsOf(`[Söz](${url})`), ['link-doubtful'], url);
    }
    for (const url of no) assert.equal(suspicionOf(url), undefined, url);
  }
  for (const url of ['mailto:a@b.org,', 'tel:+90312,']) assert.equal(suspicionOf(url), undefined, url);
});

test('a link through another service opens the URL inside it, by whose kind the resource is shown', () => {
  const { choice } = compileEntry(
    'Kaynaklar:\n\n- [Tüzük örneği](https://www.google.com/url?q=https%3A%2F%2Fa.org%2Ftuzuk.pdf&sa=D), 2020\n- [Söyleşi](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fyoutu.be%2Fx&data=ali%40b.org), 2021',
  );
  assert.deepEqual(
    choice.resources.map(({ url, kind }) => [url, kind]),
    [
      ['https://a.org/tuzuk.pdf', 'document'],
      ['https://youtu.be/x', 'video'],
    ],
  );
  assert.ok(!JSON.stringify(choice).includes('ali'));
});

test('a mark that was typed is no part of the title of a resource, and every line is its own', () => {
  for (const mark of ['•', '\uF0B7', '·', '►', '✓', '➔', 'o', '☐', '–']) {
    const rows = ['Tüzük', 'Bütçe', 'Plan'].map((title) => `${mark} [${title}](https://a.org/${title}), STGM, 2021`);
    for (const between of ['\n', '\n\n']) {
      const { resources } = compileEntry(`Ayrıca bakabileceğiniz kaynaklar:\n\n${rows.join(between)}`).choice;
      assert.deepEqual(
        resources.map(({ title }) => title),
        ['Tüzük', 'Bütçe', 'Plan'],
        `${mark} ${JSON.stringify(between)}`,
      );
    }
  }
});

test('the items of a typed list stand below each other', () => {
  for (const [one, two] of [
    ['\uF0A7 ', '\uF0A7 '],
    ['1- ', '2- '],
    ['a) ', 'b) '],
    ['① ', '② '],
  ])
    assert.deepEqual(compileEntry(`Yapın:\n\n${one}plan\n${two}bütçe`).choice.answer[1], ['p', `${one}plan`, ['br'], ` ${two}bütçe`]);
});

test('a bare URL ends before a Turkish ending, whatever apostrophe is between', () => {
  const first = (body: string) =>
    compileEntry(body)
      .choice.answer.flat()
      .find((node) => Array.isArray(node));
  for (const mark of ["'", 'ʼ', '´', '′', '’'])
    for (const [url, ending] of [
      ['https://a.org/liste', 'den'],
      ['https://a.org/form.docx', 'i'],
      ['https://a.org/?id=5', 'te'],
      ['www.a.org/proje', 'nin'],
      ['https://a.org/sayfa/', 'ya'],
      ['https://a.org/kurs', 'taki'],
      ['https://a.org/arama?q=x', 'yla'],
    ])
      assert.deepEqual(first(`Bkz. ${url}${mark}${ending}, sonra.`)?.[2], url, `${url}${mark}${ending}`);
  for (const url of ["https://a.org/wiki/Hobson's_choice", "https://a.org/l'avenir", "https://a.org/a'da/b"])
    assert.deepEqual(first(`Bkz. ${url}`)?.[2], url);
});

test('a frame is named with the page that it shows, as a link can open it', () => {
  for (const [src, page] of [...players.flatMap(({ yes }) => yes), ['https://a.org/harita', 'https://a.org/harita'] as const])
    assert.equal(embeddedPage(src), page);
  for (const src of ['javascript:x', 'about:blank', '']) assert.equal(embeddedPage(src), undefined, src);
  assert.deepEqual(idsOf('<iframe src="https://www.youtube.com/embed/x"></iframe>\n\nSöz.'), ['embed-removed']);
});

test('a Turkish key in front matter is named with the key that it means', () => {
  const keys = {
    Başlık: 'title',
    özet: 'summary',
    tarih: 'reviewed',
    taslak: 'draft',
    soru: 'question_id',
    yanıt: 'choice_id',
    dil: 'lang',
  };
  for (const [word, key] of Object.entries(keys)) {
    const { problems } = compile([
      { path: 'S9C2.md', content: `---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n${word}: x\n---\nMetin.` },
    ]);
    assert.match(problems.find(({ id }) => id === 'key-unknown')?.fix ?? '', new RegExp(`"${key}:"`), word);
  }
});

test('a link into the same text or to a file of the content is not asked to be completed', () => {
  const fixOf = (url: string) =>
    compile([{ path: 'S9C2.md', content: `---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n[söz](${url})` }]).problems.find(
      ({ id }) => id === 'link-unsafe',
    )?.fix;
  assert.match(fixOf('#kaynaklar') ?? '', /^delete the link/);
  assert.match(fixOf('S9C2.md') ?? '', /page that shows that text/);
});

test('markup in a title is found as it is written', () => {
  for (const { yes, no } of titleMarkup) {
    for (const title of yes) assert.ok(title.includes(markupInTitle(title) ?? '—'), title);
    for (const title of no) assert.equal(markupInTitle(title), undefined, title);
  }
});

test('typed lists, tables and asterisks of any length are checked in linear time', () => {
  for (const body of [
    '• a\n',
    'a\tb\n',
    '+--+\n| a |\n\n',
    '*a* 1*2*3\n',
    'a  b\n-- --\n\n',
    '-----\na\n',
    '==a',
    '*“a”',
    '(a',
    '    aa'.repeat(9),
  ]) {
    const started = performance.now();
    compile([
      { path: 'S9C2.md', content: `---\ntitle: Söz\nquestion_id: 9\nchoice_id: 2\n---\n${body.repeat(60_000 / Buffer.byteLength(body))}` },
    ]);
    assert.ok(performance.now() - started < 5_000, body);
  }
});

test('a foreign table is named once, with its first row as Markdown writes it', () => {
  const rows = tableForms
    .flatMap(({ yes }) => yes)
    .map((body) => findingsOf(body).flatMap((found) => (found.id === 'table-foreign' ? [found.details.row] : [])));
  assert.deepEqual(rows, [['| Kim | Ne |'], ['| Kim | Ne |'], ['| Kim | Ne |'], ['| Kim | Ne zaman | Ne |'], ['| Kim | Ne |']]);
});
