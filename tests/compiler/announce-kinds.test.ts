import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Node } from '../../src/bundle/index.js';
import { compileEntry } from './compile-entry.js';

/** The kinds of the links of a body, in order; `-` for a link without one. */
function kinds(body: string): string {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (typeof node === 'string') return;
    const [name, second] = node;
    const attributes = typeof second === 'object' && !Array.isArray(second) ? second : {};
    if (name === 'a') found.push(String(attributes.kind ?? '-'));
    for (const child of node.slice(1)) if (Array.isArray(child)) visit(child);
  };
  const { choice } = compileEntry(`${body}\n\nSon paragraf.`);
  [...choice.answer, ...choice.resourcesIntro].forEach(visit);
  return found.join(' ');
}

describe('a link in prose has a kind where a file or a video opens', () => {
  for (const [body, expected] of [
    ['Ayrıntı için [rehbere](https://a.org/rehber.pdf) bakın.', 'pdf'],
    ['Ayrıntı için [rehbere](https://a.org/Rehber.PDF?x=1#s2) bakın.', 'pdf'],
    ['Bütçeyi [bu taslakla](https://a.org/butce.xlsx) kurun.', 'document'],
    ['Bunu [burada](https://youtu.be/abc) anlattık.', 'video'],
    ['Bunu **[burada](https://vimeo.com/1)** anlattık.', 'video'],
    ['| Konu | Yer |\n|---|---|\n| Etik | [kod](https://a.org/k.pdf) |', 'pdf'],
    ['[Kitap](https://a.org/k.pdf) ve [anlatım](https://youtu.be/a) birlikte okunur.', 'pdf video'],
    ['İlki PDF. İkincisi [burada](https://a.org/k.pdf) duruyor.', 'pdf'],
    ['[Gönüllü](https://a.org/k.pdf) [rehberi](https://a.org/k.pdf) güzel.', '- pdf'],
    ['Her [sayfaya](https://a.org/) ve [postaya](mailto:a@a.org) bakın.', '- -'],
  ] as const)
    test(body, () => assert.equal(kinds(body), expected));
});

describe('a link in prose has no kind where the words around it say what opens', () => {
  for (const body of [
    'Ayrıntı için [rehbere (PDF)](https://a.org/r.pdf) bakın.',
    'Ayrıntı için [rehbere](https://a.org/r.pdf) (PDF, 2 MB) bakın.',
    'STGM’nin “[Planlama](https://youtu.be/a)” isimli videosuna bakın.',
    'Şu VİDEOYU izleyin: [Planlama](https://youtu.be/a)',
    'Taslağı [Word dosyası](https://a.org/t.docx) olarak indirin.',
    'https://a.org/r.pdf adresine bakın.',
  ])
    test(body, () => assert.equal(kinds(body), '-'));
});

test('resources have the kind in their row, and no link of theirs has one', () => {
  const { choice } = compileEntry(
    'Şunlara bakın:\n\n- [Rehber](https://a.org/r.pdf), [ek](https://a.org/e.pdf)\n- [Ders](https://a.org/)\n',
  );
  assert.equal(choice.resources[0]?.kind, 'document');
  assert.doesNotMatch(JSON.stringify([choice.answer, choice.resourcesIntro, choice.resources.map(({ note }) => note)]), /kind/);
});

test('an editor cannot write a kind', () => {
  const { choice, problems } = compileEntry('Buna <a href="https://a.org/" kind="pdf">bakın</a>.');
  assert.deepEqual(choice.answer, [['p', 'Buna ', ['a', { href: 'https://a.org/' }, 'bakın'], '.']]);
  assert.deepEqual(problems, ['markup-removed:6']);
});
