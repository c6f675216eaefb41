import type { QuestionIds } from './assessment.js';

/** "Bilmiyoruz": we do not know. Never a level. */
export const UNKNOWN = '?';

/** "Bize uymuyor": does not apply to us. Never a level. */
export const NOT_APPLICABLE = '-';

/** The id of the chosen choice, {@link UNKNOWN} or {@link NOT_APPLICABLE}. No id can look like the last two. */
export type Answer = string;

/** Answers by question id. A question without an answer has no key. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * Why a part of an address, code or file is not an answer.
 *
 * - `question` there is no such question (any more)
 * - `choice` the question has no such choice (any more)
 * - `conflict` the question is answered twice, differently; neither counts
 * - `malformed` not `question=answer`
 * - `too-many` more parts than any questionnaire has; the rest was not read
 */
export interface AnswerProblem {
  reason: 'question' | 'choice' | 'conflict' | 'malformed' | 'too-many';
  /** As it was written, at most 60 characters. */
  text: string;
  /** Id of the question, where there is one. */
  question?: string;
}

export interface ReadAnswers {
  answers: Answers;
  /** What was not understood, in the order in which it was written. */
  problems: AnswerProblem[];
}

/** More than any questionnaire has. What is above it is not read, so that a hostile address costs nothing. */
const MAX_PARTS = 1000;

const MAX_TEXT = 60;

/** True for the id of a choice of this question and for the two more answers. */
export const isAnswer = (question: QuestionIds, answer: string): boolean =>
  answer === UNKNOWN || answer === NOT_APPLICABLE || question.choices.some(({ id }) => id === answer);

/**
 * Keeps of pairs `[question, answer]`, which may come from anywhere, those that are answers. Nothing is guessed: the rest is listed.
 * The answers are in the order of the questions.
 */
export function readAnswers(pairs: Iterable<readonly [string, string]>, questions: readonly QuestionIds[]): ReadAnswers {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const found = new Map<string, Answer>();
  const conflicts = new Set<string>();
  const problems: AnswerProblem[] = [];
  let count = 0;
  for (const [name, value] of pairs) {
    const text = `${name}=${value}`.slice(0, MAX_TEXT);
    if (++count > MAX_PARTS) {
      problems.push({ reason: 'too-many', text });
      break;
    }
    const question = byId.get(name);
    if (!question)
      problems.push(name && value ? { reason: 'question', text, question: name.slice(0, MAX_TEXT) } : { reason: 'malformed', text });
    else if (!isAnswer(question, value)) problems.push({ reason: value ? 'choice' : 'malformed', text, question: name });
    else if (found.has(name) && found.get(name) !== value) {
      if (!conflicts.has(name)) problems.push({ reason: 'conflict', text, question: name });
      conflicts.add(name);
    } else found.set(name, value);
  }
  const answers = questions.flatMap(({ id }) => (found.has(id) && !conflicts.has(id) ? [[id, found.get(id)!] as const] : []));
  return { answers: new Map(answers), problems };
}
