import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';

const entry = (path: string, question: string | number, choice: string | number, more = '') => ({
  path,
  content: `---\ntitle: ${path}\nquestion_id: ${question}\nchoice_id: ${choice}\n${more}---\nMetin ${path}.`,
});
const question = (path: string, id: number, more = '') => ({ path, content: `---\nquestion_id: ${id}\ntitle: Soru ${path}\n${more}---\n` });

function build(...files: { path: string; content: string }[]) {
  return buildIn('tr', ...files);
}

function buildIn(lang: string, ...files: { path: string; content: string }[]) {
  const { bundle, problems } = compile(files, { lang });
  return {
    bundle,
    problems: problems.map(({ file, line, id, fix }) => ({ at: `${file}:${line ?? ''} ${id}`, fix })),
    shape: bundle.map(
      ({ lang, questions }) =>
        `${lang} ${questions.map((q) => `${q.question.id}/${q.choices.map((c) => c.id + (c.lang ? `(${c.lang})` : '')).join('+')}`).join(' ')}`,
    ),
  };
}
const at = (problems: { at: string }[]) => problems.map((problem) => problem.at);

test('questions and choices stand in the order of their numbers', () => {
  const { shape } = build(entry('a.md', 10, 1), entry('b.md', 9, 2), entry('c.md', 9, 10), entry('d.md', 'ek', 1), entry('e.md', 9, 1));
  assert.deepEqual(shape, ['tr 9/1+2+10 10/1 ek/1']);
});

test('two files with one address: an error at both, each naming the other, with the line that the name contradicts', () => {
  const { problems } = build(question('S1.md', 1), entry('S1C2.md', 1, 2), entry('S1C3.md', 1, 2));
  assert.deepEqual(
    at(problems),
    ['S1C2.md:4 address-duplicate', 'S1C3.md:4 address-duplicate'],
    'the name that disagrees is the same mistake',
  );
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
  assert.deepEqual(at(build(question('S1.md', 1), question('soru.md', 1), entry('S1C1.md', 1, 1)).problems), [
    'S1.md:2 question-duplicate',
    'soru.md:2 question-duplicate',
  ]);
  const { problems } = build(question('S1.md', 1), question('S2.md', 1), entry('S1C1.md', 1, 1));
  assert.deepEqual(at(problems), ['S1.md:2 question-duplicate', 'S2.md:2 question-duplicate']);
  assert.match(problems[1]!.fix, /question_id: 2/);
});

test('other Markdown is named and never guessed at', () => {
  assert.deepEqual(
    at(build({ path: 'novelname000.md', content: '# HAK TEMELLİ YAKLAŞIM' }, { path: 'not.md', content: '---\ntitle: T\n---\n' }).problems),
    ['not.md: file-unknown', 'novelname000.md: file-unknown'],
  );
  for (const content of ['---\n\nToplantı notları: **önemli**\n', '---\nBir: iki: üç\n---\n', '---js\n---\n']) {
    assert.deepEqual(at(build({ path: 'notlar.md', content }).problems), ['notlar.md: file-unknown'], content);
  }
});

test('a language lacks nothing: what is not translated is the default language, and says so', () => {
  const { bundle, shape, problems } = build(
    question('S9.md', 9),
    entry('S9C1.md', 9, 1),
    entry('S9C2.md', 9, 2),
    entry('en/S9C2.md', 9, 2),
    question('S8.md', 8),
    entry('S8C1.md', 8, 1),
    entry('S8C2.md', 8, 2),
  );
  assert.deepEqual([shape, problems], [['tr 8/1+2 9/1+2', 'en 8/1(tr)+2(tr) 9/1(tr)+2'], []]);
  assert.equal(bundle[1]!.questions[1]!.choices[1]!.title, 'en/S9C2.md');
  assert.deepEqual(bundle[1]!.questions[1]!.question, { id: '9', title: 'Soru S9.md', lang: 'tr' });
});

test('what stands only in the folder of a language is told, once for each question and language', () => {
  const main = [question('S9.md', 9), entry('S9C1.md', 9, 1)];
  const { problems, shape } = build(
    ...main,
    question('en/S30.md', 30),
    entry('en/S30C1.md', 30, 1),
    entry('en/S30C2.md', 30, 2),
    entry('kum/S9C3.md', 9, 3),
    entry('new/S9C1.md', 9, 1),
  );
  assert.deepEqual(at(problems), ['en/S30.md: translation-alone', 'kum/S9C3.md: translation-alone']);
  assert.match(problems[0]!.fix, /^write S30\.md, S30C1\.md, and S30C2\.md in Turkish as well/);
  assert.deepEqual(shape, ['tr 9/1', 'en 9/1(tr) 30/1+2', 'kum 9/1(tr)+3', 'new 9/1'], 'it is published as before');
  assert.deepEqual(
    at(build(entry('en/S9C1.md', 9, 1)).problems),
    ['en/S9C1.md: translation-alone'],
    'also where there is no other language',
  );
});

test('which language is the default one decides what stands alone', () => {
  const files = [
    question('en/S9.md', 9),
    entry('en/S9C1.md', 9, 1),
    question('tr/S9.md', 9),
    entry('tr/S9C1.md', 9, 1),
    entry('tr/S9C2.md', 9, 2),
  ];
  assert.deepEqual(at(build(...files).problems), []);
  const { problems } = buildIn('en', ...files);
  assert.deepEqual(at(problems), ['tr/S9C2.md: translation-alone']);
  assert.match(problems[0]!.fix, /in English as well; if the text is not in Turkish, move it out of the folder tr\//);
});

test('a translation has its original in any file, also in a draft or a broken one', () => {
  const originals = [
    question('soru.md', 9),
    entry('ilk.md', 9, 1),
    entry('taslak.md', 9, 2, 'draft: true\n'),
    entry('S9C3.md', 9, 3, 'draft: true\n'),
  ];
  const translations = [1, 2, 3].map((choice) => entry(`en/S9C${choice}.md`, 9, choice));
  assert.deepEqual(at(build(...originals, question('en/S9.md', 9), ...translations).problems), []);
  assert.deepEqual(at(build(question('S9.md', 9), { path: 'S9C1.md', content: '---js\n---\n' }, entry('en/S9C1.md', 9, 1)).problems), [
    'S9C1.md:1 front-matter-fence',
  ]);
  assert.deepEqual(
    at(build(question('S9.md', 9), entry('S9C1.md', 9, 1), entry('en/S9C2.md', 9, 2, 'draft: true\n')).problems),
    [],
    'nor is a draft told that would stand alone',
  );
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
  assert.deepEqual(
    bundle.map(({ themes }) => themes.map(({ id, title }) => `${id}=${title}`)),
    [
      ['ortaklik=Ortaklık', 'haklar=Haklar: temel', 'ortaklk=ortaklk'],
      ['ortaklik=Ortaklık', 'haklar=Rights', 'ortaklk=ortaklk'],
    ],
  );
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
  const { bundle, problems } = build(
    { path: 'S9.md', content: '\n## SORU: Ortaklık kuruyor muyuz? \n\nFazladan.\n' },
    entry('S9C1.md', 9, 1),
  );
  assert.equal(bundle[0]!.questions[0]!.question.title, 'Ortaklık kuruyor muyuz?');
  assert.deepEqual(at(problems), ['S9.md:4 question-text-ignored']);
  assert.deepEqual(at(build({ path: 'S9.md', content: '# Başka' }).problems), ['S9.md:1 question-title-missing']);
});

test('the order of the files does not matter', () => {
  const files = [question('S1.md', 1), entry('S1C1.md', 1, 1), entry('S1C2.md', 1, 2), entry('S2C2.md', 2, 3)];
  assert.deepEqual(compile(files), compile(files.toReversed()));
});

test('names and ids that differ in nothing but capital letters are refused: a Mac keeps one of them', () => {
  const one = question('S9.md', 9);
  assert.deepEqual(at(build(one, entry('Ortak.md', 9, 1), entry('ortak.md', 9, 2)).problems), ['ortak.md: name-case']);
  assert.deepEqual(
    at(build(one, entry('şema.md', 9, 1), entry('şema.md'.normalize('NFD'), 9, 2)).problems).length,
    1,
    'or in how letters are composed',
  );
  assert.deepEqual(at(build(one, entry('a.md', 9, 'Ek'), entry('b.md', 9, 'ek')).problems), ['b.md:4 name-case']);
  assert.ok(at(build(entry('a.md', 'Ek', 1), entry('b.md', 'ek', 1)).problems).includes('b.md:3 name-case'));
  assert.deepEqual(at(build(one, entry('S9C2.md', 9, 2), entry('s9c2.md', 9, 2)).problems), [
    'S9C2.md:4 address-duplicate',
    's9c2.md:4 address-duplicate',
  ]);
});

test('the same id in another question or language is no twin', () => {
  const { problems } = build(
    question('S8.md', 8),
    question('S9.md', 9),
    entry('a.md', 8, 'A'),
    entry('b.md', 9, 'a'),
    entry('en/a.md', 8, 'A'),
  );
  assert.deepEqual(
    at(problems).filter((problem) => problem.includes('name-case')),
    [],
  );
});

test('a theme is found by either form of its letters', () => {
  const { problems } = build(question('S9.md', 9, `theme: ${'yönetişim'.normalize('NFD')}\n`), {
    path: 'themes.yml',
    content: 'yönetişim: Yönetişim\n',
  });
  assert.deepEqual(at(problems), []);
});
