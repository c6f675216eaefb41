import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';

const entry = (path: string, question: string | number, choice: string | number, more = '') => ({
  path,
  content: `---\ntitle: ${path}\nquestion_id: ${question}\nchoice_id: ${choice}\n${more}---\nMetin ${path}.`,
});
const question = (path: string, id: number, more = '') => ({ path, content: `---\nquestion_id: ${id}\ntitle: Soru ${path}\n${more}---\n` });

function build(...files: { path: string; content: string }[]) {
  const { bundle, problems } = compile(files);
  return {
    bundle,
    problems: problems.map(({ file, line, id, fix }) => ({ at: `${file}:${line ?? ''} ${id}`, fix })),
    shape: bundle.map(({ lang, questions }) => `${lang} ${questions.map((q) => `${q.question.id}/${q.choices.map((c) => c.id + (c.lang ? `(${c.lang})` : '')).join('+')}`).join(' ')}`),
  };
}
const at = (problems: { at: string }[]) => problems.map((problem) => problem.at);

test('questions and choices stand in the order of their numbers', () => {
  const { shape } = build(entry('a.md', 10, 1), entry('b.md', 9, 2), entry('c.md', 9, 10), entry('d.md', 'ek', 1), entry('e.md', 9, 1));
  assert.deepEqual(shape, ['tr 9/1+2+10 10/1 ek/1']);
});

test('two files with one address: an error at both, each naming the other, with the line that the name contradicts', () => {
  const { problems } = build(question('S1.md', 1), entry('S1C2.md', 1, 2), entry('S1C3.md', 1, 2));
  assert.deepEqual(at(problems), ['S1C2.md:4 address-duplicate', 'S1C3.md:4 address-duplicate'], 'the name that disagrees is the same mistake');
  assert.match(problems.find((problem) => problem.at === 'S1C3.md:4 address-duplicate')!.fix, /choice_id: 3/);
});

test('a name that disagrees with the front matter is an error, in both forms and for questions', () => {
  assert.deepEqual(at(build(question('S1.md', 1), entry('S1C3.md', 1, 2)).problems), ['S1C3.md:4 file-name-mismatch']);
  assert.deepEqual(at(build(question('S1.md', 1), entry('q02-c2.md', 1, 2)).problems), ['q02-c2.md:3 file-name-mismatch']);
  assert.deepEqual(at(build(question('S2.md', 1), entry('x.md', 1, 2)).problems), ['S2.md:2 file-name-mismatch']);
  assert.deepEqual(at(build(question('S9.md', 9), entry('q09-c2.md', 9, 2)).problems), []);
});

test('holes are named: a question without a file, a question without a choice that the others have', () => {
  const { problems } = build(question('S1.md', 1), entry('S1C1.md', 1, 1), entry('S1C2.md', 1, 2), entry('S2C1.md', 2, 1));
  assert.deepEqual(at(problems), ['S2C1.md: choice-missing', 'S2C1.md:3 question-missing']);
});

test('two question files for one question are an error at both', () => {
  assert.deepEqual(at(build(question('S1.md', 1), question('soru.md', 1), entry('S1C1.md', 1, 1)).problems), ['S1.md:2 question-duplicate', 'soru.md:2 question-duplicate']);
  const { problems } = build(question('S1.md', 1), question('S2.md', 1), entry('S1C1.md', 1, 1));
  assert.deepEqual(at(problems), ['S1.md:2 question-duplicate', 'S2.md:2 question-duplicate']);
  assert.match(problems[1]!.fix, /question_id: 2/);
});

test('other Markdown is named and never guessed at', () => {
  assert.deepEqual(at(build({ path: 'novelname000.md', content: '# HAK TEMELLİ YAKLAŞIM' }, { path: 'not.md', content: '---\ntitle: T\n---\n' }).problems), ['not.md: file-unknown', 'novelname000.md: file-unknown']);
  for (const content of ['---\n\nToplantı notları: **önemli**\n', '---\nBir: iki: üç\n---\n', '---js\n---\n']) {
    assert.deepEqual(at(build({ path: 'notlar.md', content }).problems), ['notlar.md: file-unknown'], content);
  }
});

test('a language lacks nothing: what is not translated is the default language, and says so', () => {
  const { bundle, shape, problems } = build(question('S9.md', 9), entry('S9C1.md', 9, 1), entry('S9C2.md', 9, 2), entry('en/S9C2.md', 9, 2), question('S8.md', 8), entry('S8C1.md', 8, 1), entry('S8C2.md', 8, 2));
  assert.deepEqual([shape, problems], [['tr 8/1+2 9/1+2', 'en 8/1(tr)+2(tr) 9/1(tr)+2'], []]);
  assert.equal(bundle[1]!.questions[1]!.choices[1]!.title, 'en/S9C2.md');
  assert.deepEqual(bundle[1]!.questions[1]!.question, { id: '9', title: 'Soru S9.md', lang: 'tr' });
});

test('only codes of languages are language folders', () => {
  assert.deepEqual(build(question('arsiv/S9.md', 9), entry('img/S9C2.md', 9, 2)).shape, ['tr 9/2']);
});

test('themes have names and an order, in each language', () => {
  const { bundle, problems } = build(
    { path: 'themes.yml', content: 'ortaklik: Ortaklık\nhaklar: "Haklar: temel"\nbos: Boş\n' },
    { path: 'en/themes.yml', content: 'haklar: Rights\n' },
    question('S1.md', 1, 'theme: haklar\n'),
    question('S9.md', 9, 'theme: ortaklik\n'),
    question('S10.md', 10, 'theme: ortaklk\n'),
    entry('S1C1.md', 1, 1),
    entry('S9C1.md', 9, 1),
    entry('S10C1.md', 10, 1),
  );
  assert.deepEqual(bundle.map(({ themes }) => themes.map(({ id, title }) => `${id}=${title}`)), [
    ['ortaklik=Ortaklık', 'haklar=Haklar: temel', 'ortaklk=ortaklk'],
    ['ortaklik=Ortaklık', 'haklar=Rights', 'ortaklk=ortaklk'],
  ]);
  assert.deepEqual(at(problems), ['S10.md:4 theme-unknown']);
  assert.match(problems[0]!.fix, /ortaklik/);
});

test('only the themes.yml of the content folder and of language folders count', () => {
  const { bundle, problems } = build(
    { path: 'themes.yml', content: 'haklar: Haklar\n' },
    { path: 'sub/themes.yml', content: 'haklar: Başka\n' },
    { path: 'tr/themes.yml', content: 'haklar: Başka\n' },
    question('S1.md', 1, 'theme: haklar\n'),
    entry('S1C1.md', 1, 1),
  );
  assert.deepEqual(bundle[0]!.themes, [{ id: 'haklar', title: 'Haklar' }]);
  assert.deepEqual(at(problems), ['sub/themes.yml: file-unknown', 'tr/themes.yml: file-unknown']);
});

test('a question file without front matter is one heading', () => {
  const { bundle, problems } = build({ path: 'S9.md', content: '\n## SORU: Ortaklık kuruyor muyuz? \n\nFazladan.\n' }, entry('S9C1.md', 9, 1));
  assert.equal(bundle[0]!.questions[0]!.question.title, 'Ortaklık kuruyor muyuz?');
  assert.deepEqual(at(problems), ['S9.md:4 question-text-ignored']);
  assert.deepEqual(at(build({ path: 'S9.md', content: '# Başka' }).problems), ['S9.md:1 question-title-missing']);
});

test('the order of the files does not matter', () => {
  const files = [question('S1.md', 1), entry('S1C1.md', 1, 1), entry('S1C2.md', 1, 2), entry('S2C2.md', 2, 3)];
  assert.deepEqual(compile(files), compile(files.toReversed()));
});
