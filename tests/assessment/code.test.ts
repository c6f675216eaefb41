import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatAnswers, formatCode, parseCode, parseFragment, type Answers, type QuestionIds } from '../../src/assessment/model/index.js';
import { questionsOf, randomAnswers, randomFrom } from './random-answers.js';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const rota = questionsOf(23, 4);

const reasonOf = (code: string, questions: readonly QuestionIds[] = rota): string | undefined => {
  const read = parseCode(code, questions);
  return 'problem' in read ? read.problem.reason : undefined;
};

const answersOf = (code: string, questions: readonly QuestionIds[] = rota): Answers => {
  const read = parseCode(code, questions);
  if ('problem' in read) throw new Error(`${code}: ${read.problem.reason}`);
  return read.answers;
};

test('fragment → code → fragment is the identity for 1,000 random assessments', () => {
  const random = randomFrom(1);
  for (let round = 0; round < 1000; round++) {
    const questions = round % 2 ? rota : questionsOf(1 + random(40), 1 + random(7));
    const fragment = formatAnswers(randomAnswers(questions, random));
    const code = formatCode(parseFragment(fragment, questions).answers, questions);
    assert.equal(formatAnswers(answersOf(code, questions)), fragment);
  }
});

test('23 questions of four choices need 15 signs', () => {
  assert.match(formatCode(new Map(rota.map(({ id }) => [id, '-'])), rota), /^(?:[^-]{3}-){4}[^-]{3}$/);
});

test('every wrong sign and every swap of neighbours is refused, in 1,000 random codes', () => {
  const random = randomFrom(2);
  const accepted: string[] = [];
  for (let round = 0; round < 1000; round++) {
    const code = formatCode(randomAnswers(rota, random), rota).replaceAll('-', '');
    for (let place = 0; place < code.length; place++) {
      const [before, own, next, after] = [code.slice(0, place), code[place]!, code[place + 1], code.slice(place + 2)];
      for (const sign of SIGNS) {
        const wrong = before + sign + code.slice(place + 1);
        if (sign !== own && reasonOf(wrong) !== 'check') accepted.push(`${code}: ${wrong}`);
      }
      const swapped = before + next + own + after;
      if (next !== undefined && next !== own && reasonOf(swapped) !== 'check') accepted.push(`${code}: ${swapped}`);
    }
  }
  assert.deepEqual(accepted, []);
});

test('a code is read as people write and say it', () => {
  const answers: Answers = new Map([
    ['1', '1'],
    ['2', '?'],
    ['23', '1'],
  ]);
  const code = formatCode(answers, rota);
  assert.match(code, /1/);
  assert.match(code, /0/);
  const ways = [
    code.toLowerCase(),
    ` ${code.replaceAll('-', '  ')}\n`,
    code.replaceAll('-', '–'),
    code.replaceAll('1', 'l').replaceAll('0', 'o'),
    code.replaceAll('1', 'ı'),
    code.replaceAll('1', 'İ'),
  ];
  assert.deepEqual(
    ways.map((way) => answersOf(way)),
    ways.map(() => answers),
  );
});

test('a code that cannot be read says why', () => {
  const code = formatCode(new Map([['1', '2']]), rota);
  assert.deepEqual(
    ['', ' - ', code.slice(1), `${code}2`, `${code.slice(1)}Ş`].map((text) => reasonOf(text)),
    ['empty', 'empty', 'length', 'length', 'sign'],
  );
});

test('a code of another questionnaire is named as one, whatever its size; the order on the page is no difference', () => {
  const others = [
    questionsOf(22, 4),
    questionsOf(24, 4),
    questionsOf(23, 5),
    questionsOf(3, 2),
    rota.map(({ id, choices }) => ({ id: `q${id}`, choices })),
  ];
  assert.deepEqual(
    others.map((other) => reasonOf(formatCode(new Map([[other[0]!.id, '1']]), other))),
    others.map(() => 'shape'),
  );
  const random = randomFrom(3);
  // Of the same length, by chance one of 32 has the same sign.
  const taken = Array.from({ length: 320 }, () =>
    rota.map(({ id, choices }) => (random(2) ? { id, choices } : { id: `x${random(9999)}`, choices })),
  )
    .map((other) => reasonOf(formatCode(new Map(), other)))
    .filter((reason) => reason === undefined);
  assert.ok(taken.length < 20, `${taken.length} of 320`);
  const code = formatCode(new Map([['9', '2']]), [...rota].reverse());
  assert.deepEqual(answersOf(code), new Map([['9', '2']]));
});

const FOLDER = 'tests/assessment/codes';

for (const name of readdirSync(FOLDER)) {
  test(`codes and fragments that people have kept are read for ever: ${name}`, () => {
    const { questions, cases } = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as {
      questions: [string, string][];
      cases: { fragment: string; code: string }[];
    };
    const shape = questions.map(([id, choices]) => ({ id, choices: choices.split(' ').map((choice) => ({ id: choice })) }));
    for (const { fragment, code } of cases) {
      const { answers, problems } = parseFragment(fragment, shape);
      assert.deepEqual([problems, formatCode(answers, shape), `#${formatAnswers(answersOf(code, shape))}`], [[], code, fragment]);
    }
  });
}
