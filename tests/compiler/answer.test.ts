import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../../src/bundle/index.js';
import { compile } from '../../src/compiler/compile.js';
import type { Media } from '../../src/compiler/model/source-file.js';
import { compileEntry } from './compile-entry.js';

const answer = (body: string) => compileEntry(body).choice.answer;

test('Markdown becomes a tree of allowed tags', () => {
  assert.deepEqual(answer('STGM [Bilgi Merkezi](https://www.stgm.org.tr/)ne **bakın**.'), [
    ['p', 'STGM ', ['a', { href: 'https://www.stgm.org.tr/' }, 'Bilgi Merkezi'], 'ne ', ['strong', 'bakın'], '.'],
  ]);
});

test('a loose list and a tight one are the same list', () => {
  const list = [['ul', ['li', 'bir'], ['li', 'iki']]];
  assert.deepEqual(answer('- bir\n- iki'), list);
  assert.deepEqual(answer('* bir\n\n* iki'), list);
});

test('an ordered list keeps its first number, a nested one its place', () => {
  assert.deepEqual(answer('3. üç\n4. dört\n   - iç'), [['ol', { start: 3 }, ['li', 'üç'], ['li', ['p', 'dört'], ['ul', ['li', 'iç']]]]]);
});

test('headings are relative: the highest one of an entry is h1', () => {
  assert.deepEqual(answer('### Önce\n\nMetin\n\n#### Sonra'), [
    ['h1', 'Önce'],
    ['p', 'Metin'],
    ['h2', 'Sonra'],
  ]);
});

test('tables keep their alignment without a style', () => {
  assert.deepEqual(answer('| Ad | Yıl |\n|:--|--:|\n| STGM | 2004 |\n\nSon.')[0], [
    'table',
    ['thead', ['tr', ['th', { align: 'left' }, 'Ad'], ['th', { align: 'right' }, 'Yıl']]],
    ['tbody', ['tr', ['td', { align: 'left' }, 'STGM'], ['td', { align: 'right' }, '2004']]],
  ]);
});

test('code keeps its blanks and what looks like markup', () => {
  assert.deepEqual(answer('```html\n<b>  x\n```'), [['pre', ['code', '<b>  x\n']]]);
});

test('bare addresses become links, abbreviations do not', () => {
  assert.deepEqual(answer('T.C. ve vb.tr gelir.Bu www.stgm.org.tr ile a@b.org (https://x.org/kat%C4%B1l).'), [
    [
      'p',
      'T.C. ve vb.tr gelir.Bu ',
      ['a', { href: 'http://www.stgm.org.tr/' }, 'www.stgm.org.tr'],
      ' ile ',
      ['a', { href: 'mailto:a@b.org' }, 'a@b.org'],
      ' (',
      ['a', { href: 'https://x.org/kat%C4%B1l' }, 'https://x.org/kat%C4%B1l'],
      ').',
    ],
  ]);
});

test('underlining inside a link goes silently, elsewhere with one warning a file', () => {
  assert.deepEqual(compileEntry('[<u>Rehber</u>](https://x.org/) için bakın.').problems, []);
  const { choice, problems } = compileEntry('<u>Bir</u> ve\n\n<u>iki</u>.');
  assert.deepEqual(choice.answer, [
    ['p', 'Bir ve'],
    ['p', 'iki.'],
  ]);
  assert.deepEqual(problems, ['underline-outside-link:6']);
});

test('what is not allowed goes, its words stay, and the line is named', () => {
  const { choice, problems } = compileEntry(
    'Önce.\n\n<p style="x" onclick="y()" id="z"><font>Bir</font> <b>iki</b></p>\n\n<div>üç</div><div>dört</div>',
  );
  assert.deepEqual(choice.answer, [
    ['p', 'Önce.'],
    ['p', 'Bir ', ['strong', 'iki']],
    ['p', 'üç'],
    ['p', 'dört'],
  ]);
  assert.deepEqual(problems, ['markup-removed:8', 'markup-removed:10']);
});

test('scripts, styles and frames go with what is inside them', () => {
  for (const tag of ['script', 'style', 'iframe', 'template', 'object']) {
    assert.deepEqual(answer(`Önce <${tag}>alert(1)</${tag}> sonra`), [['p', 'Önce sonra']], tag);
  }
});

test('foreign namespaces lose their tags and keep their words', () => {
  assert.deepEqual(answer('<svg><a href="https://x.org/"><text>Söz</text></a></svg>'), [['p', 'Söz']]);
});

test('links that may not be opened lose the link and keep the words', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ek.pdf',
    '//x.org/',
    'file:///etc/passwd',
  ]) {
    const { choice, problems } = compileEntry(`[Söz](${href})`);
    assert.deepEqual([choice.answer, problems], [[['p', 'Söz']], ['link-unsafe:6']], href);
  }
});

test('zero-width characters go, joiners stay where they shape what is seen', () => {
  assert.deepEqual(answer('\u200B\u200BBir\u2060 iki&#8203; \u{1F469}\u200D\u{1F4BB} x\u200Dy'), [
    ['p', 'Bir iki \u{1F469}\u200D\u{1F4BB} xy'],
  ]);
});

test('marks of direction that were pasted along go, also from addresses; where words run from right to left they stay', () => {
  const link = (href: string, text: string) => ['a', { href }, text];
  assert.deepEqual(answer('\u202Ahttps://y.org/\u202C ve [Belge](https://x.org/a\u200E) ve [Belge](https://x.org/b\u00A0)'), [
    ['p', link('https://y.org/', 'https://y.org/'), ' ve ', link('https://x.org/a', 'Belge'), ' ve ', link('https://x.org/b', 'Belge')],
  ]);
  assert.deepEqual(answer('\u200Fمرحبا\u200E (1)'), [['p', '\u200Fمرحبا\u200E (1)']]);
});

test('markup that stands too deep is refused', () => {
  assert.deepEqual(compileEntry(`${'> '.repeat(33)}dip`).problems, ['markup-too-deep:6']);
  assert.deepEqual(compileEntry(`${'> '.repeat(31)}dip`).problems, []);
  assert.deepEqual(compileEntry(`Bir.\n\n${'>'.repeat(5000)}dip`).problems, ['markup-too-deep:8']);
});

test('an image comes from the content folder, with its size', () => {
  const image: Media = { path: 'media/0123456789abcdef.png', width: 40, height: 30 };
  const asked: string[] = [];
  const { choice, problems } = compileEntry('![Dört basamak](media/bas%20amak.png)', {
    findMedia(path, from) {
      asked.push(`${from}: ${path}`);
      return image;
    },
  });
  assert.deepEqual(choice.answer, [['p', ['img', { src: image.path, alt: 'Dört basamak', width: 40, height: 30 }]]]);
  assert.deepEqual([problems, asked], [[], ['S9C2.md: media/bas amak.png']]);
});

test('an image from elsewhere, a missing one and one without words are named', () => {
  assert.deepEqual(compileEntry('![Söz](https://x.org/a.png)').problems, ['image-remote:6']);
  assert.deepEqual(compileEntry('![Söz](yok.png)').problems, ['image-missing:6']);
  assert.deepEqual(compileEntry('![](var.png)', { findMedia: () => ({ path: 'media/a.png', width: 1, height: 1 }) }).problems, [
    'image-alt-missing:6',
  ]);
});

test('what a word processor left is kept word for word and named with its line', () => {
  const { choice, problems } = compileEntry(
    '\\- madde\n\n1\\. adım\n\nBkz. [rehber] ve [yayın](https://x.org/)) burada (bkz. [o](https://x.org/)).',
  );
  assert.deepEqual(choice.answer.slice(0, 2), [
    ['p', '- madde'],
    ['p', '1. adım'],
  ]);
  assert.deepEqual(problems, ['list-marker-escaped:6', 'list-marker-escaped:8', 'link-target-missing:10', 'parenthesis-doubled:10']);
});

test('a blank in an address is told as such', () => {
  const [problem] = compile([
    { path: 'S9C2.md', content: '---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\n[a](https://a.b/c d.pdf) ve ![şema](üç adım.png)' },
  ]).problems.filter(({ id }) => id === 'link-target-missing');
  assert.match(problem!.fix, /\[a\]\(https:\/\/a\.b\/c%20d\.pdf\)$/);
  assert.deepEqual(compileEntry('[a](https://a.b/c d.pdf) ve ![şema](üç adım.png)').problems, [
    'link-target-missing:6',
    'link-target-missing:6',
  ]);
});

test('a backslash before a line break does not swallow the address in the next line', () => {
  const source = 'Bkz. [rehber](\\\nhttps://a.org/x) sayfası';
  const { choice, problems } = compileEntry(source);
  assert.deepEqual(choice.answer, [
    ['p', 'Bkz. [rehber](', ['br'], ' ', ['a', { href: 'https://a.org/x' }, 'https://a.org/x'], ') sayfası'],
  ]);
  assert.deepEqual(problems, ['link-target-missing:6']);
});

test('a number with blanks in it is told as such', () => {
  const [problem] = compile([
    { path: 'S9C2.md', content: '---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\n[arayın](tel:0312 442 42 62)' },
  ]).problems.filter(({ id }) => id === 'link-target-missing');
  assert.match(problem!.fix, /\[arayın\]\(tel:03124424262\)$/);
});

test('what is told about a line of a paragraph is told at that line', () => {
  assert.deepEqual(compileEntry('1\\. bir\n2\\. iki\n3. üç').problems, ['list-marker-escaped:6', 'list-marker-escaped:7']);
  assert.deepEqual(compileEntry('Şunlar:\n\\- bir\n\\- iki').problems, ['list-marker-escaped:7', 'list-marker-escaped:8']);
  assert.deepEqual(compileEntry('Bir\niki [rehber]\n[üç](https://a.b/)).').problems, ['link-target-missing:7', 'parenthesis-doubled:8']);
  assert.deepEqual(compileEntry('Bir [iki\nüç](https://a.b/)\n[rehber]').problems, ['link-target-missing:8']);
});

test('an ordinal at the beginning of a paragraph is no point of a list', () => {
  assert.deepEqual(compileEntry('19\\. yüzyılda dernekler çoğaldı.').problems, []);
  assert.deepEqual(compileEntry('1\\. plan yapın\n\n2\\. uygulayın').problems, ['list-marker-escaped:6', 'list-marker-escaped:8']);
});

test('a message repeats a line as its author wrote it', () => {
  const { problems } = compile([
    { path: 'S9C2.md', content: '---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\n\\- [Rehber](https://a.b). STGM\n\n[Söz](şu-sayfa)' },
  ]);
  assert.match(problems.find(({ id }) => id === 'list-marker-escaped')!.what, /: \\- Rehber\. STGM$/);
  assert.match(problems.find(({ id }) => id === 'link-unsafe')!.what, /: şu-sayfa$/);
});

test('the fix of a list item that was typed or escaped is the whole line as Markdown, with its links', () => {
  const fixes = (body: string) =>
    compile([{ path: 'S9C2.md', content: `---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\n${body}` }])
      .problems.filter(({ id }) => id.startsWith('list-marker'))
      .map(({ fix }) => fix.slice(fix.indexOf(': ') + 2));
  assert.deepEqual(fixes('\\- [Rehber](https://a.b/r.pdf). STGM'), ['- [Rehber](https://a.b/r.pdf). STGM']);
  assert.deepEqual(fixes('a) [Bir](https://a.b/1), **STGM**\nb) iki'), ['1. [Bir](https://a.b/1), **STGM**', '2. iki']);
  assert.deepEqual(fixes('> \uF0B7\t[Bir](https://a.b/1)'), ['- [Bir](https://a.b/1)']);
  assert.deepEqual(fixes('3- üç\n4- dört'), ['3. üç', '4. dört']);
});

test('a definition that nothing uses is named, a comment and a used one are not', () => {
  assert.deepEqual(compileEntry('Metin.\n\n[Kaynak]: https://www.stgm.org.tr/').problems, ['link-definition-unused:8']);
  assert.deepEqual(compileEntry('Metin.\n\n- iki\n\n  [^1]: Ayşe').problems, ['link-definition-unused:10']);
  assert.deepEqual(
    compileEntry('[Metin][Kaynak] ve [b].\n\n[Kaynak]: https://a.b/?x&y\n[b]: <https://a.b/c d>\n[//]: # (not)').problems,
    [],
  );
});

test('formatting that stands around blocks goes inside them', () => {
  assert.deepEqual(answer('a <b>b\n\nc'), [
    ['p', 'a ', ['strong', 'b']],
    ['p', ['strong', 'c']],
  ]);
  assert.deepEqual(answer('<b>bir<hr>iki<ul><li>üç</li></ul></b>'), [
    ['p', ['strong', 'bir']],
    ['hr'],
    ['p', ['strong', 'iki']],
    ['ul', ['li', ['strong', 'üç']]],
  ]);
  assert.deepEqual(answer('Metin <a href="https://a.b/">b<blockquote>c</blockquote></a>\n\nSon.')[1], [
    'blockquote',
    ['p', ['a', { href: 'https://a.b/' }, 'c']],
  ]);
});

test('underlining around nothing but a link or blanks goes silently', () => {
  assert.deepEqual(compileEntry('<u>[a](https://a.b)</u> ve<u> </u>').problems, []);
  assert.deepEqual(compileEntry('<u>Bkz. [a](https://a.b)</u>').problems, ['underline-outside-link:6']);
});

test('one cause is one problem', () => {
  assert.deepEqual(compileEntry('Metin.\n\n- ![](x.png)\n- [](https://a.b/)').problems, ['image-missing:8', 'link-text-missing:9']);
  assert.deepEqual(compileEntry('Metin.\n\n- \n- iki').problems, ['list-item-empty:8']);
  assert.deepEqual(
    compileEntry('Metin.\n\n- \n- \n-\n\n- \n- iki\n- üç\n-').problems,
    ['list-item-empty:8', 'list-item-empty:15'],
    'once for a run',
  );
});

test('a bullet that was typed is told, a dash or number only where another line has it too', () => {
  assert.deepEqual(compileEntry('• bir\n\n▪ iki').problems, ['list-marker-typed:6', 'list-marker-typed:8']);
  assert.deepEqual(
    compileEntry('Şunlar:\n-bir\n-iki\n\n1.bir\n2.iki').problems,
    [7, 8, 10, 11].map((line) => `list-marker-typed:${line}`),
  );
  assert.deepEqual(compileEntry('– Bir alıntı.\n\n-bir çizgi- ve 3. madde').problems, []);
});

test('brackets are counted: one too many after several is told, too; one that never closes is', () => {
  assert.deepEqual(compileEntry('([a](https://a.org/))) ve (bkz. [b](https://b.org/)).').problems, ['parenthesis-doubled:6']);
  assert.deepEqual(compileEntry('Kaynak [1] (https://a.org/).').problems, []);
  assert.deepEqual(compileEntry('[Beş](https://tr.wikipedia.org/wiki/Ankara_(il)').problems, ['link-target-missing:6']);
});

test('a comment that never ends keeps the rest from being lost in silence', () => {
  assert.deepEqual(compileEntry('Bir.\n\n<!-- not\n\nİki.').problems, ['comment-unclosed:8']);
  assert.deepEqual(compileEntry('Bir <!-- not --> iki.\n\n<!-- not\n\n-->\n\n`<!--` ve a <!-- b').problems, []);
});

test('no empty line is left where nothing is seen', () => {
  assert.deepEqual(answer('Bir.<br>\n\n<br>\n\n<b> </b>\n\n&nbsp;\n\nİki.'), [
    ['p', 'Bir.'],
    ['p', 'İki.'],
  ]);
});

test('a path of an image may be written as Windows does', () => {
  const asked: string[] = [];
  compileEntry('![Şema](media\\resim1.png) ![Şema](<.\\alt klasör\\2.png>)', { findMedia: (path) => (asked.push(path), 'missing') });
  assert.deepEqual(asked.slice(0, 2), ['media/resim1.png', './alt klasör/2.png']);
});

test('a resource without a link is not told twice where its link is wrong', () => {
  assert.deepEqual(
    compileEntry('Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)\n- [Üç](www.c.org)\n- [Dört](https://d.org/e f.pdf)').problems,
    ['link-unsafe:10', 'link-target-missing:11'],
  );
});

test('a row with too many cells keeps its words, in the last column', () => {
  const { choice, problems } = compileEntry('> | a | b |\n> |---|---|\n> | 1 | 2 \\| 2 | 3 | 4 |\n> | 5 |\n\nSon.');
  const rows = (choice.answer[0] as Node[])[1] as Node[];
  assert.deepEqual(rows[2], ['tbody', ['tr', ['td', '1'], ['td', '2 | 2 3 4']], ['tr', ['td', '5'], ['td']]]);
  assert.deepEqual(problems, ['table-row-long:8']);
});

test('a bare address ends where a link or a sign begins, and its own signs are read', () => {
  const link = (href: string, text = href) => ['a', { href }, text];
  assert.deepEqual(answer('https://a.org/?a=1&amp;b=2 https://a.org/x\\_y'), [
    ['p', link('https://a.org/?a=1&b=2'), ' ', link('https://a.org/x_y')],
  ]);
  assert.deepEqual(answer('https://a.org/&nbsp;bir https://b.org/[iki](https://c.org/)'), [
    ['p', link('https://a.org/'), '\u00a0bir ', link('https://b.org/'), link('https://c.org/', 'iki')],
  ]);
  assert.deepEqual(answer('https://e.org/’a ve “https://f.org/”'), [['p', link('https://e.org/'), '’a ve “', link('https://f.org/'), '”']]);
  assert.deepEqual(answer('https://d.org/[<b>üç</b>]'), [['p', link('https://d.org/'), '[', ['strong', 'üç'], ']']]);
});

test('what stands between the items of a list in HTML is an item', () => {
  assert.deepEqual(answer('<ul>Bir<li>İki</li> <b>Üç</b></ul>'), [['ul', ['li', 'Bir'], ['li', 'İki'], ['li', ['strong', 'Üç']]]]);
});
