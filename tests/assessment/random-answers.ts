import { NOT_APPLICABLE, UNKNOWN, type Answers, type QuestionIds } from '../../src/assessment/model/index.js';

/** Questions `1` to `count`, each with choices `1` to `choices`. */
export const questionsOf = (count: number, choices: number): QuestionIds[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    choices: Array.from({ length: choices }, (__, choice) => ({ id: String(choice + 1) })),
  }));

/** A generator of numbers below a limit, the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): (limit: number) => number {
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** For each question any choice, one of the two more answers, or none. */
export const randomAnswers = (questions: readonly QuestionIds[], random: (limit: number) => number): Answers =>
  new Map(
    questions.flatMap(({ id, choices }) => {
      const all = [undefined, UNKNOWN, NOT_APPLICABLE, ...choices.map((choice) => choice.id)];
      const answer = all[random(all.length)];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
