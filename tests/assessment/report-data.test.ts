import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  agreedAnswers,
  compareAnswers,
  formatAnswers,
  formatCsv,
  formatJson,
  levelOf,
  nextLevel,
  orderByAttention,
  parseAnswers,
  profileOf,
  type Answers,
  type Assessment,
  type ExportedAnswers,
} from '../../src/assessment/model/index.js';
import { questionsOf, randomAnswers, randomFrom } from './random-answers.js';

/** `a:3` is a question with three choices; a letter after it, its theme. */
const assessmentOf = (...texts: string[]): Assessment => ({
  lang: 'tr',
  themes: [
    { id: 'Y', title: 'Yönetim' },
    { id: 'O', title: 'Ortaklık' },
  ],
  questions: texts.map((text) => {
    const [, id, count, theme] = /^(\w+):(\d)(\w?)$/.exec(text)!;
    const choices = questionsOf(1, Number(count))[0]!.choices.map((choice) => ({ ...choice, title: `${id} düzey ${choice.id}` }));
    return { id: id!, title: `Soru ${id}`, ...(theme ? { theme } : {}), choices };
  }),
});

const ids = (questions: readonly { id: string }[]): string => questions.map(({ id }) => id).join(' ');

const answersTo = ({ questions }: Assessment, text: string): Answers => parseAnswers(text, questions).answers;

test('a level is the place of a choice, and the next step is the statement above it', () => {
  const { questions } = assessmentOf('a:4', 'b:1');
  const [a, b] = questions;
  assert.deepEqual(levelOf(a!, '1'), { level: 1, of: 4, share: 0 });
  assert.deepEqual(levelOf(a!, '4'), { level: 4, of: 4, share: 1 });
  assert.deepEqual(levelOf(b!, '1'), { level: 1, of: 1, share: 1 });
  assert.deepEqual(
    ['?', '-', '9', undefined].map((answer) => levelOf(a!, answer)),
    [undefined, undefined, undefined, undefined],
  );
  assert.deepEqual(
    ['1', '4', '?'].map((answer) => nextLevel(a!, answer)?.title),
    ['a düzey 2', undefined, undefined],
  );
});

test('the lowest level comes first, whatever number of levels a question has, then what nobody knows', () => {
  const assessment = assessmentOf('a:4', 'b:4', 'c:3', 'd:4', 'e:2', 'f:4', 'g:4', 'h:5');
  const order = orderByAttention(assessment.questions, answersTo(assessment, 'a=? b=3 c=2 d=1 e=2 f=- h=2'));
  assert.deepEqual([order.needed, order.reached, order.notApplicable, order.unanswered].map(ids), ['d h c b a', 'e', 'f', 'g']);
});

test('a profile has a row for each theme, and counts what is no level apart', () => {
  const assessment = assessmentOf('a:3Y', 'b:3O', 'c:3Y', 'd:3Y', 'e:2', 'f:2Z');
  assert.deepEqual(
    profileOf(assessment, answersTo(assessment, 'a=2 c=3 d=? e=-')).map(({ theme, questions, ...row }) => [
      theme?.title,
      ids(questions),
      ...Object.values(row),
    ]),
    [
      ['Yönetim', 'a c d', 0.75, 2, 1, 0, 0],
      ['Ortaklık', 'b', undefined, 0, 0, 0, 1],
      [undefined, 'e f', undefined, 0, 0, 1, 1],
    ],
  );
});

const { questions } = assessmentOf('a:4', 'b:4', 'c:4', 'd:4', 'e:4', 'f:4', 'g:4');
const setsOf = (...texts: string[]) =>
  texts.map((text, index) => ({ name: 'ABC'[index]!, answers: parseAnswers(text, questions).answers }));

test('questions are in order of disagreement, with who said what', () => {
  const sets = setsOf('a=2 b=1 c=1 d=2 e=? g=2', 'a=2 b=2 c=4 d=2 e=? g=-', 'a=2 b=2 c=1 d=? g=2');
  const rows = compareAnswers(sets, questions).map(({ question, agreement, voices }) =>
    [question.id, agreement, ...voices.map(({ answer = '', names }) => `${answer}:${names.join('')}`)].join(' '),
  );
  assert.deepEqual(rows, [
    'c apart 1:AC 4:B',
    'g apart 2:AC -:B',
    'b near 1:A 2:BC',
    'd open 2:AB ?:C',
    'e open ?:AB :C',
    'a same 2:ABC',
    'f unanswered :ABC',
  ]);
});

test('the agreed answers are those that all gave, and those that were chosen', () => {
  const sets = setsOf('a=2 b=1 c=1', 'a=2 b=2 c=1', 'a=2 b=2');
  assert.equal(formatAnswers(agreedAnswers(sets, questions, new Map([['b', '2']]))), 'a=2&b=2');
  assert.equal(formatAnswers(agreedAnswers([], questions, new Map())), '');
});

test('twelve sets are compared in less than 50 ms', () => {
  const random = randomFrom(4);
  const rota = questionsOf(23, 4);
  const sets = Array.from({ length: 12 }, (_, index) => ({ name: String(index), answers: randomAnswers(rota, random) }));
  const start = performance.now();
  assert.equal(compareAnswers(sets, rota).length, 23);
  assert.ok(performance.now() - start < 50);
});

const messages = {
  columns: ['Tema', 'No', 'Soru', 'Yanıt', 'İfade', 'Düzey', 'Toplam', 'Sonraki'],
  unknown: 'Bilmiyoruz',
  notApplicable: 'Bize uymuyor',
  unanswered: 'Yanıtlanmadı',
} as const;

test('a table opens in a spreadsheet: its letters are right, and nothing in it runs', () => {
  const assessment = assessmentOf('a:2Y', 'b:2', 'c:2', 'd:2');
  assessment.questions[0]!.title = '=HYPERLINK("https://a.example";"Tıkla")';
  assessment.questions[1]!.title = '-1+2,\nçift "tırnak"';
  assert.equal(
    formatCsv(assessment, answersTo(assessment, 'a=1 b=2 c=?'), messages, ';'),
    [
      '\ufeffTema;No;Soru;Yanıt;İfade;Düzey;Toplam;Sonraki',
      `Yönetim;a;"'=HYPERLINK(""https://a.example"";""Tıkla"")";1;a düzey 1;1;2;a düzey 2`,
      `;b;"'-1+2,\nçift ""tırnak""";2;b düzey 2;2;2;`,
      ';c;Soru c;;Bilmiyoruz;;;',
      ';d;Soru d;;Yanıtlanmadı;;;',
      '',
    ].join('\r\n'),
  );
});

test('JSON holds the answers, and what they were about', () => {
  const assessment = assessmentOf('a:2Y', 'b:2', 'c:2');
  const exported = JSON.parse(formatJson(assessment, answersTo(assessment, 'a=1 b=-'))) as ExportedAnswers;
  assert.deepEqual(exported, {
    format: 1,
    lang: 'tr',
    answers: { a: '1', b: '-' },
    questions: [
      { id: 'a', title: 'Soru a', theme: 'Yönetim', answer: '1', statement: 'a düzey 1', level: 1, of: 2 },
      { id: 'b', title: 'Soru b', answer: '-' },
      { id: 'c', title: 'Soru c' },
    ],
  });
});
