import { parseAnswers } from './model/fragment.js';
import { readAnswers, type Answers, type ReadAnswers } from './model/answers.js';
import type { QuestionIds } from './model/assessment.js';

/** What the property `answers` takes: answers by question id, or the text of the attribute (`1=2 2=3`). */
export type GivenAnswers = Readonly<Record<string, string | number>> | Answers | string | null | undefined;

/** Reads answers that a host page has given. */
export function readGiven(given: GivenAnswers, questions: readonly QuestionIds[]): ReadAnswers {
  if (typeof given === 'string') return parseAnswers(given, questions);
  const pairs = given instanceof Map ? [...(given as Answers)] : Object.entries(given ?? {});
  return readAnswers(
    pairs.map(([question, answer]) => [String(question), String(answer)] as const),
    questions,
  );
}

/** The answers as host pages get them: an object of its own, which inherits nothing. */
export const toRecord = (answers: Answers): Record<string, string> =>
  Object.assign(Object.create(null) as object, Object.fromEntries(answers));
