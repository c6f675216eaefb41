import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import type { Problem } from '../../src/compiler/model/problem.js';

const QUESTION = { path: 'S9.md', content: '## SORU: Ortaklık kuruyor muyuz?' };

function read(content: string | Uint8Array, path = 'S9C2.md') {
  const { bundle, problems } = compile([QUESTION, { path, content }]);
  const choices = bundle[0]!.questions.flatMap((question) =>
    question.choices.map((choice) => ({ ...choice, question: question.question.id })),
  );
  return { choices, problems };
}

const head = (lines: string) => `---\n${lines}\n---\nMetin.`;
const ids = (problems: Problem[]) => problems.map(({ id, line }) => `${id}:${line ?? ''}`);

test('one entry, however its front matter is dressed', () => {
  const plain = read(head('title: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2')).choices;
  assert.equal(plain[0]?.title, 'Ortak arıyoruz.');
  for (const dressed of [
    '\uFEFF---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\nMetin.',
    '--- \r\ntitle: "Ortak arıyoruz."\r\nquestion_id: "9"\r\nchoice_id: 2 \r\n---\t\r\nMetin.\r\n',
    "---\n# not\ntitle: >-\n  Ortak\n  arıyoruz.\nquestion_id: '9'\nchoice_id: 2 # iki\n---\n\n\nMetin.",
    '---\ntitle: Ortak\u200B arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\nMetin.',
  ]) {
    assert.deepEqual(read(dressed), { choices: plain, problems: [] }, JSON.stringify(dressed));
  }
});

test('ids that could be written another way are no ids', () => {
  for (const id of ['09', '0x9', '9.0', '[9]', '+9', '1e1', 'true', '"9/2"', 'ü', 'a'.repeat(33), '"09"', '', '~', '""', 'null']) {
    assert.deepEqual(ids(read(head(`title: T\nquestion_id: ${id}\nchoice_id: 2`), 'giris.md').problems), ['id-invalid:3'], id);
  }
  assert.deepEqual(read(head('title: T\nquestion_id: gonullu_1\nchoice_id: b-2'), 'giris.md').choices[0]?.id, 'b-2');
});

test('only YAML is read, and nothing in it stands for something else', () => {
  const refused = {
    '---js\nmodule.exports = {}\n---\n': 'front-matter-fence:1',
    '---json\n{}\n---\n': 'front-matter-fence:1',
    '---yaml\ntitle: T\n---\n': 'front-matter-fence:1',
    '----\ntitle: T\n----\n': 'front-matter-fence:1',
    [head('title: &a T\nquestion_id: 9\nchoice_id: 2')]: 'yaml-feature:2',
    [head('title: !!js/function x\nquestion_id: 9\nchoice_id: 2')]: 'yaml-feature:2',
    [head('title: *a\nquestion_id: 9\nchoice_id: 2')]: 'yaml-feature:2',
    [head('<<: {title: T}\nquestion_id: 9\nchoice_id: 2')]: 'yaml-feature:2',
    [head('title: T\ntitle: U\nquestion_id: 9\nchoice_id: 2')]: 'key-duplicate:3',
    [head('question_id: 9\nchoice_id: 2\ntitle: Hedef: ortaklık')]: 'yaml-syntax:4',
    '---\ntitle: T\nMetin.\n': 'front-matter-unclosed:1',
    [`---\ntitle: T\n${'\n'.repeat(50)}---\nMetin.`]: 'front-matter-too-long:42',
    [`---\ntitle: ${'x'.repeat(5000)}\n---\nMetin.`]: 'front-matter-too-long:2',
    [`---\ntitle: ${'ş'.repeat(2500)}\n---\nMetin.`]: 'front-matter-too-long:2',
    'Metin.': 'front-matter-missing:1',
    [`\n${head('title: T\nquestion_id: 9\nchoice_id: 2')}`]: 'front-matter-missing:1',
    [` ${head('title: T\nquestion_id: 9\nchoice_id: 2')}`]: 'front-matter-missing:1',
    [`—\n${head('title: T\nquestion_id: 9\nchoice_id: 2')}`]: 'front-matter-missing:1',
    '—\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\nMetin.': 'front-matter-fence:1',
    [head('title: T\n...\nquestion_id: 9\nchoice_id: 2')]: 'yaml-feature:3',
    [head('title: T\n question_id: 9\nchoice_id: 2')]: 'yaml-syntax:3',
    [head('title: T\nquestion_id: 9\nchoice_id: 2\nÖnce plan yapın.\n\n- bir\n')]: 'front-matter-unclosed:1',
    [head('title: T\nquestion_id: 9\nchoice_id: 2\n\nMetin.')]: 'front-matter-unclosed:1',
    [head('question_id: 9\nchoice_id: 2\ntitle: Ortak\narıyoruz')]: 'yaml-syntax:5',
    [head('question_id: 9\nchoice_id: 2\ntitle Ortak')]: 'yaml-syntax:4',
  };
  for (const [content, expected] of Object.entries(refused))
    assert.deepEqual(ids(read(content).problems), [expected], content.slice(0, 60));
});

test('a mistake in the front matter does not keep those in the text from being told', () => {
  const { problems } = read('---\ntitle: T\ntitle: U\nquestion_id: 9\nchoice_id: 2\n---\n[kötü](javascript:x)\n\n![şema](yok.png)');
  assert.deepEqual(ids(problems), ['key-duplicate:3', 'link-unsafe:7', 'image-missing:9']);
});

test('a file of the other tool reads the same the second time: no failure is remembered as an empty success', () => {
  const broken = head('title: a: b\nquestion_id: 9\nchoice_id: 2');
  assert.deepEqual(ids(read(broken).problems), ids(read(broken).problems));
});

test('front matter pollutes nothing', () => {
  const { problems } = read(head('title: T\nquestion_id: 9\nchoice_id: 2\n__proto__: {polluted: 1}\nconstructor: x'));
  assert.deepEqual(ids(problems), ['key-unknown:5', 'key-unknown:6']);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

test('an unknown key is named with the nearest known one', () => {
  const [problem] = read(head('title: T\nquestion_id: 9\nchoice_id: 2\nsumary: x')).problems;
  assert.equal(problem?.severity, 'warning');
  assert.match(problem.fix, /summary/);
});

test('optional keys are taken when they say what they should', () => {
  const [choice] = read(head('title: T\nquestion_id: 9\nchoice_id: 2\nsummary: Kısaca.\nreviewed: 2026-11-20\nlang: ku')).choices;
  assert.deepEqual([choice?.summary, choice?.reviewed, choice?.lang], ['Kısaca.', '2026-11-20', 'ku']);
  for (const line of ['reviewed: 2026-02-30', 'reviewed: dün', 'lang: türkçe', 'draft: belki', 'summary: [a]']) {
    assert.deepEqual(ids(read(head(`title: T\nquestion_id: 9\nchoice_id: 2\n${line}`)).problems), ['value-invalid:5'], line);
  }
});

test('a draft is checked and not published', () => {
  const { choices, problems } = read(head('title: T\nquestion_id: 9\nchoice_id: 2\ndraft: true\nreviewed: x'));
  assert.deepEqual([choices, ids(problems)], [[], ['value-invalid:6']]);
});

test('bytes that are no UTF-8 text are refused with their offset', () => {
  const cp1254 = Buffer.from([...Buffer.from('---\ntitle: '), 0xde, 0x65, 0x66, ...Buffer.from('\n---\n')]);
  const at = (content: string | Uint8Array) => {
    const [problem] = read(content).problems;
    return `${problem?.id}:${problem?.line} ${/\d+(?=\D*$)/.exec(problem?.what ?? '')?.[0]}`;
  };
  assert.equal(at(cp1254), 'file-not-utf8:2 11');
  assert.equal(at('---\nti\0tle: x\n---\n'), 'file-nul:2 6');
  assert.equal(at('---\ntitle: ü\rx\n---\n'), 'file-line-ends:2 13');
  assert.deepEqual(ids(read('x'.repeat(64 * 1024 + 1)).problems), ['file-too-large:']);
});

test('a fix names the very words that stand in the file', () => {
  const fix = (content: string, path?: string) =>
    read(content, path)
      .problems.map((problem) => `${problem.id}:${problem.line ?? ''} ${problem.fix}`)
      .join('; ');
  const rest = 'question_id: 9\nchoice_id: 2';
  assert.match(fix(`\n${head(`title: T\n${rest}`)}`), /delete everything before the first "---" \(line 2\)/);
  assert.match(fix(head('title: T\n question_id: 9\nchoice_id: 2')), /delete the space before "question_id: 9"$/);
  assert.match(fix(head('title: T\nquestion_id: 9\nchoice_id:')), /^id-invalid:4 write "choice_id: 2"$/);
  assert.match(fix(head('title: T\nquestion_id: Dokuz\nchoice_id: 2')), /write "question_id: 9"$/);
  assert.match(fix(head(`title: [STGM]\n${rest}`)), /title: "\[STGM\]"$/);
  assert.match(fix(head(`title:\n  a: b\n${rest}`)), /title: "a: b"$/);
  assert.match(fix('haklar: [STGM]', 'themes.yml'), /haklar: "\[STGM\]"/);
  assert.match(fix('haklar: Haklar: temel', 'themes.yml'), /haklar: "Haklar: temel"/);
  assert.match(
    fix(head(`title: T\n${rest}\ntheme: x`)),
    /^key-unknown:5 [^;]*: title, question_id, choice_id, lang, summary, reviewed, draft$/,
  );
  assert.match(read(head(`title: A\n"title": B\n${rest}`)).problems[0]!.what, /^"title:" is/);
});

test('a comment is allowed where it can be no part of the value', () => {
  const { choices, problems } = read(
    head('title: T\nquestion_id: 9 # dokuz\nchoice_id: 2\nreviewed: 2025-03-31 # Ayşe\nlang: ku # Kürtçe\ndraft: false # bitti'),
  );
  assert.deepEqual([problems, choices[0]?.reviewed, choices[0]?.lang], [[], '2025-03-31', 'ku']);
  assert.deepEqual(ids(read(head('title: T\nquestion_id: 9\nchoice_id: 2\nsummary: Yılda #1 olmak')).problems), ['yaml-syntax:5']);
});

test('a question file without its question says so in its own words', () => {
  assert.deepEqual(ids(compile([{ path: 'S9.md', content: '---\nquestion_id: 9\n---\n' }]).problems), ['question-title-missing:1']);
});

test('an empty text is told at the line above it', () => {
  for (const end of ['', '\n', '\n\n\n'])
    assert.deepEqual(ids(read(`---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---${end}`).problems), ['answer-empty:5'], JSON.stringify(end));
});

test('quotes inside quotes, and a title that begins with #, are mended word for word', () => {
  const fix = (title: string) =>
    read(head(`title: ${title}\nquestion_id: 9\nchoice_id: 2`)).problems.map((problem) => `${problem.id}:${problem.line} ${problem.fix}`);
  const mended = (title: string) => [`yaml-syntax:2 put the text in quotes, like this: title: ${title}`];
  assert.deepEqual(fix("'STÖ'ler için'"), mended('"STÖ\'ler için"'));
  assert.deepEqual(fix('"A "B" C"'), mended(`'A "B" C'`));
  assert.deepEqual(fix('"C:\\d"'), mended('"C:\\\\d"'));
  assert.deepEqual(fix('#1 STÖ'), mended('"#1 STÖ"'));
});

test('markup in a title is told: readers see it as it is', () => {
  for (const title of ['STÖ &amp; biz', '<b>STÖ</b>', 'STÖ **biz**', '"[STÖ](https://a.org/)"']) {
    assert.deepEqual(ids(read(head(`title: ${title}\nquestion_id: 9\nchoice_id: 2`)).problems), ['leftover-shown:2'], title);
  }
  assert.deepEqual(ids(read(head('title: 5 < 6 & 7 > 3; STÖ [biz]\nquestion_id: 9\nchoice_id: 2')).problems), []);
});

test('the name of a copy or a half renamed file contradicts its numbers, too', () => {
  const numbers = head('title: T\nquestion_id: 9\nchoice_id: 2');
  for (const name of ['S9C3 (1).md', 'S9C3 - Kopya.md', 'S9_C3.md', 's9 c3.md', 'S09C03-yeni.md', 'q9_c3.md'])
    assert.deepEqual(ids(read(numbers, name).problems), ['file-name-mismatch:4'], name);
  for (const name of ['S9C2 (1).md', 'S9C2b.md', 'ortaklik.md']) assert.deepEqual(ids(read(numbers, name).problems), [], name);
});

test('a question may be written as people write headings; another number in it is told', () => {
  const title = (text: string) => compile([{ path: 'S9.md', content: text }]).bundle[0]?.questions[0]?.question.title;
  for (const text of [
    '##SORU: Bir mi?',
    '# SORU 9: Bir mi?',
    '## Soru : Bir mi?',
    '## 9. SORU: Bir mi?',
    '**SORU:** Bir mi?',
    '**SORU: Bir mi?**',
    '## **SORU: Bir mi?** ##',
    'SORU: Bir mi?\n====',
    '## SORU - Bir mi?',
    '## QUESTION: *Bir* mi?',
  ])
    assert.equal(title(text), 'Bir mi?', text);
  assert.equal(title('## SORU: A &amp; B \\- [c](https://a.org/)?'), 'A & B - c?');
  assert.deepEqual(ids(compile([{ path: 'S9.md', content: '## SORU 10: Bir mi?' }]).problems), ['file-name-mismatch:1']);
  assert.deepEqual(ids(compile([{ path: 'S9.md', content: '## Bir mi?' }]).problems), ['question-title-missing:1']);
});

test('a blank that only looks like an ordinary one is one, around colons and behind quotes', () => {
  const plain = read(head('title: "Ortak arıyoruz."\nquestion_id: 9\nchoice_id: 2')).choices;
  for (const blank of ['\u00A0', '\u2009', '\u3000']) {
    const dressed = `title:${blank}"Ortak arıyoruz."${blank}\nquestion_id:${blank}9\n${blank}\nchoice_id${blank}:${blank}2${blank}`;
    assert.deepEqual(read(head(dressed)), { choices: plain, problems: [] }, blank);
  }
  assert.equal(read(head('title: 5\u00A0adım\nquestion_id: 9\nchoice_id: 2')).choices[0]?.title, '5 adım');
});

test('what nobody sees next to the hyphens is named by its code', () => {
  const said = (content: string) =>
    read(content)
      .problems.map(({ id, line, severity, what }) => `${line} ${severity} ${id} ${what}`)
      .join();
  assert.match(said(`\u200B${head('title: T\nquestion_id: 9\nchoice_id: 2')}`), /^1 error front-matter-fence .*invisible.*U\+200B/);
  assert.match(said(`---\u200E\ntitle: T\nquestion_id: 9\nchoice_id: 2\n---\nMetin.`), /^1 error front-matter-fence .*U\+200E/);
  assert.match(said(`---\ntitle: T\nquestion_id: 9\nchoice_id: 2\n\u2060---\nMetin.`), /^5 error front-matter-fence .*U\+2060/);
});
