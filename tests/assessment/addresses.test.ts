import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatAnswers,
  moveQuery,
  parseAnswers,
  parseFragment,
  parseNameMap,
  replaceAnswers,
  type ReadAnswers,
} from '../../src/assessment/model/index.js';
import { questionsOf } from './random-answers.js';

const questions = questionsOf(9, 4);

/** `1=2 | choice 2=9`: the answers, then the problems. */
const told = ({ answers, problems }: ReadAnswers): string =>
  [formatAnswers(answers), ...problems.map(({ reason, text }) => `${reason} ${text}`)].join(' | ');

test('a fragment says question and answer', () => {
  assert.equal(told(parseFragment('#1=2&2=3&5=?&7=-', questions)), '1=2&2=3&5=?&7=-');
  assert.equal(told(parseFragment('#5%3D%3F&1=2', questions)), '1=2&5=?');
  assert.equal(told(parseFragment('', questions)), '');
});

test('what is not an answer is listed and not guessed', () => {
  const cases: [string, string][] = [
    ['#1=2&24=3', '1=2 | question 24=3'],
    ['#1=2&2=5', '1=2 | choice 2=5'],
    ['#1=2&2=', '1=2 | malformed 2='],
    ['#=2&1=2&tab=2', '1=2'],
    ['#1=2=3', ' | choice 1=2=3'],
    ['#1=2&1=3&2=1', '2=1 | conflict 1=3'],
    ['#1=2&1=2', '1=2'],
    ['#1=%E0%A4%A&2=1', '2=1 | choice 1=%E0%A4%A'],
    ['#__proto__=1&constructor=2&1=__proto__', ' | choice 1=__proto__'],
    ['#1=<script>alert(1)</script>', ' | choice 1=<script>alert(1)</script>'],
  ];
  assert.deepEqual(
    cases.map(([hash]) => told(parseFragment(hash, questions))),
    cases.map(([, expected]) => expected),
  );
});

test('10,000 answers are not all read', () => {
  const hash = `#1=2&${Array.from({ length: 10_000 }, (_, index) => `${index + 10}=1`).join('&')}`;
  const { answers, problems } = parseFragment(hash, questions);
  assert.deepEqual([formatAnswers(answers), problems.length, problems.at(-1)?.reason], ['1=2', 1000, 'too-many']);
});

test('the rest of a fragment is left alone', () => {
  const answers = new Map([['1', '3']]);
  const write = (hash: string, prefix?: string) => replaceAnswers(hash, answers, questions, prefix);
  assert.deepEqual(
    [write(''), write('#1=2&2=2'), write('#contents'), write('#tab=b&1=2&24=1'), write('#1=2&board.2=2', 'board')],
    ['#1=3', '#1=3', '#contents&1=3', '#tab=b&24=1&1=3', '#1=2&board.1=3'],
  );
  assert.equal(replaceAnswers('#1=2', new Map(), questions), '');
  assert.equal(told(parseFragment('#/rooms?1=2', questions)), '');
  assert.equal(told(parseFragment('#contents&1=2', questions)), '1=2');
});

test('two assessments share a fragment', () => {
  const hash = '#1=2&board.1=3&board.2=9&board.tab=1';
  assert.equal(told(parseFragment(hash, questions)), '1=2');
  assert.equal(told(parseFragment(hash, questions, 'board')), '1=3 | choice 2=9 | question tab=1');
});

test('an attribute holds answers with blanks between them', () => {
  assert.equal(told(parseAnswers(' 1=2 2=3,\n5=? 7=- 8', questions)), '1=2&2=3&5=?&7=- | malformed 8=');
});

const assessment = {
  lang: 'tr',
  themes: [],
  questions: questions.map(({ id, choices }) => ({
    id,
    title: `Soru ${id}`,
    choices: choices.map((choice) => ({ ...choice, title: `Soru ${id}, ifade ${choice.id}` })),
  })),
};

test('a query is moved into the fragment, and what is not ours stays in it', () => {
  const { address, ...read } = moveQuery('https://a.example/report/?page_id=7&1=2&q3_soru=4#top', assessment, parseNameMap('q3_soru → 3'));
  assert.equal(address, 'https://a.example/report/?page_id=7#top&1=2&3=4');
  assert.equal(told(read), '1=2&3=4 | question page_id=7');
  const plain = 'https://a.example/?a=b+c#1=2';
  assert.equal(moveQuery(plain, assessment).address, plain);
});

test('a form tool may send the statement', () => {
  const { address } = moveQuery('https://a.example/?1=Soru+1,++ifade+3&2=Soru+1,+ifade+3', assessment);
  assert.equal(address, 'https://a.example/?2=Soru+1%2C+ifade+3#1=3');
});

test('names of a form tool are mapped', () => {
  const expected = new Map([
    ['q3_soru', '3'],
    ['alan[4]', '4'],
  ]);
  for (const text of ['q3_soru=3 alan[4]=4', 'q3_soru → 3, alan[4] → 4', 'q3_soru=3;\n alan[4]->4'])
    assert.deepEqual(parseNameMap(text), expected, text);
});
