import { NOT_APPLICABLE, UNKNOWN, type Answer, type Answers } from './answers.js';
import type { AssessmentQuestion, QuestionIds } from './assessment.js';

/** The level of an answer: the place of its choice, from 1. */
export interface Level {
  level: number;
  /** How many levels the question has. */
  of: number;
  /** 0 for the lowest level, 1 for the highest: levels of questions with different numbers of choices can be compared. */
  share: number;
}

/** The level of an answer to a question; undefined without an answer, and for the two answers that are never a level. */
export function levelOf({ choices }: QuestionIds, answer: Answer | undefined): Level | undefined {
  const index = choices.findIndex(({ id }) => id === answer);
  if (index < 0) return undefined;
  // A question with one choice has nothing above it.
  return { level: index + 1, of: choices.length, share: choices.length > 1 ? index / (choices.length - 1) : 1 };
}

/** The choice one level above an answer, which is the next step; undefined at the highest level and without a level. */
export function nextLevel<Q extends QuestionIds>(question: Q, answer: Answer | undefined): Q['choices'][number] | undefined {
  const found = levelOf(question, answer);
  return found && question.choices[found.level];
}

/** The questions of a report, in the order in which they are shown. The four lists together are all questions. */
export interface AttentionOrder<Q> {
  /** Not at the highest level, the lowest share first; then "Bilmiyoruz". */
  needed: Q[];
  /** At the highest level. */
  reached: Q[];
  notApplicable: Q[];
  unanswered: Q[];
}

/** Orders questions by what needs attention first. Questions that need the same keep their order. */
export function orderByAttention<Q extends QuestionIds = AssessmentQuestion>(questions: readonly Q[], answers: Answers): AttentionOrder<Q> {
  const order: AttentionOrder<Q> = { needed: [], reached: [], notApplicable: [], unanswered: [] };
  const unknown: Q[] = [];
  const shareOf = (question: Q): number | undefined => levelOf(question, answers.get(question.id))?.share;
  for (const question of questions) {
    const answer = answers.get(question.id);
    const share = shareOf(question);
    if (share !== undefined) (share < 1 ? order.needed : order.reached).push(question);
    else if (answer === UNKNOWN) unknown.push(question);
    else (answer === NOT_APPLICABLE ? order.notApplicable : order.unanswered).push(question);
  }
  order.needed.sort((a, b) => shareOf(a)! - shareOf(b)!);
  order.needed.push(...unknown);
  return order;
}
