import { NOT_APPLICABLE, UNKNOWN, type Answers } from './answers.js';
import type { QuestionIds } from './assessment.js';

/**
 * Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O and U. Somebody who reads one of the first three has seen 1 or 0.
 * The place of a sign is its value.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs between two hyphens. People read and hear three at a time. */
const GROUP = 3;

/**
 * Why a text is not a code of this questionnaire.
 *
 * - `empty` nothing is written
 * - `sign` a letter that no code has
 * - `length` signs are missing, or there are too many
 * - `check` one or more signs are wrong
 * - `shape` a right code of another questionnaire, or of another version of this one
 */
export interface CodeProblem {
  reason: 'empty' | 'sign' | 'length' | 'check' | 'shape';
  /** The sign that no code has; with `length`, how many signs a code has here. */
  detail?: string;
}

/** The questions and choices in the order of the code, whatever the order on the page: by id, numbers by value. */
const inOrder = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort(({ id: a }, { id: b }) => a.length - b.length || (a < b ? -1 : 1));

/** All that one question can be: unanswered, a choice, or one of the two more answers. */
const statesOf = ({ choices }: QuestionIds): (string | undefined)[] => [
  undefined,
  ...inOrder(choices).map(({ id }) => id),
  UNKNOWN,
  NOT_APPLICABLE,
];

interface Plan {
  questions: { id: string; states: (string | undefined)[] }[];
  /** Value of the first sign: 5 bits of a hash over all ids (FNV-1a, folded). */
  shape: number;
  /** Signs that hold the answers. 23 questions of four choices have 7^23 states, which are 13 signs. */
  size: number;
}

const plans = new WeakMap<readonly QuestionIds[], Plan>();

/** Made once for each questionnaire: comparing reads many codes of the same one. */
function planOf(questions: readonly QuestionIds[]): Plan {
  const plan = plans.get(questions) ?? createPlan(questions);
  plans.set(questions, plan);
  return plan;
}

function createPlan(questions: readonly QuestionIds[]): Plan {
  const planned = inOrder(questions).map((question) => ({ id: question.id, states: statesOf(question) }));
  const text = planned.map(({ id, states }) => `${id}:${states.join()};`).join('');
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  let shape = 0;
  for (; hash; hash >>>= 5) shape ^= hash & 31;
  let size = 0;
  for (let rest = planned.reduce((product, { states }) => product * BigInt(states.length), 1n) - 1n; rest; rest >>= 5n) size++;
  return { questions: planned, shape, size };
}

/**
 * The weighted sum of all values over GF(32), the field of 32 elements (x^5 + x^2 + 1). The weight of a sign is a power of x by its
 * place from the end: never zero, and never that of a neighbour. So one wrong sign and a swap of two neighbours both change the sum.
 * A right code has the sum 0.
 */
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => timesX(sum) ^ value, 0);

const timesX = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

/** The last sign, which makes the sum 0. */
const checkOf = (values: readonly number[]): number => timesX(sumOf(values));

/**
 * The answers as a code that two people can read to each other on the phone: `7K2-M4P-…`, 15 signs for 23 questions of four choices.
 * The first sign belongs to the questionnaire, the last one checks the others.
 */
export function formatCode(answers: Answers, questions: readonly QuestionIds[]): string {
  const { questions: planned, shape, size } = planOf(questions);
  let number = 0n;
  for (const { id, states } of planned) number = number * BigInt(states.length) + BigInt(Math.max(0, states.indexOf(answers.get(id))));
  const values: number[] = [];
  for (let place = 0; place < size; place++, number >>= 5n) values.unshift(Number(number & 31n));
  values.unshift(shape);
  const signs = [...values, checkOf(values)].map((value) => SIGNS[value]).join('');
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-');
}

/** Small letters, blanks, hyphens and dots, and letters that look like digits, as people write them. */
const normalize = (text: string): string =>
  text
    .replace(/[\s\p{Pd}._\u200b]+/gu, '')
    .replace(/[ıİ]/g, 'I')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');

/**
 * The answers of a code. Every code with one wrong sign, or with two neighbours swapped, is refused; so are nearly all codes of
 * another questionnaire (31 of 32 of the same length, all of another length).
 */
export function parseCode(text: string, questions: readonly QuestionIds[]): { answers: Answers } | { problem: CodeProblem } {
  const { questions: planned, shape, size } = planOf(questions);
  const signs = [...normalize(text)];
  if (signs.length === 0) return { problem: { reason: 'empty' } };
  const wrong = signs.find((sign) => !SIGNS.includes(sign));
  if (wrong !== undefined) return { problem: { reason: 'sign', detail: wrong } };
  const values = signs.map((sign) => SIGNS.indexOf(sign));
  const isRightLength = values.length === size + 2;
  if (values.length < 2 || sumOf(values) !== 0)
    return { problem: isRightLength ? { reason: 'check' } : { reason: 'length', detail: String(size + 2) } };
  if (!isRightLength || values[0] !== shape) return { problem: { reason: 'shape' } };
  let number = values.slice(1, -1).reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  const found: [string, string][] = [];
  for (const { id, states } of [...planned].reverse()) {
    const state = states[Number(number % BigInt(states.length))];
    number /= BigInt(states.length);
    if (state !== undefined) found.push([id, state]);
  }
  // More than there are states.
  if (number) return { problem: { reason: 'shape' } };
  const byId = new Map(found);
  return { answers: new Map(questions.flatMap(({ id }) => (byId.has(id) ? [[id, byId.get(id)!] as const] : []))) };
}
