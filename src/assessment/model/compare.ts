import { NOT_APPLICABLE, UNKNOWN, type Answer, type Answers } from './answers.js';
import type { AssessmentQuestion, QuestionIds } from './assessment.js';
import { levelOf } from './level.js';

/** The answers of one person or group, with a name that stays on the page. */
export interface NamedAnswers {
  name: string;
  answers: Answers;
}

/** More sets side by side than this cannot be read. */
export const MAX_SETS = 12;

/**
 * How far the sets agree about a question, from most to least.
 *
 * - `same` all gave the same answer
 * - `open` those who know agree; somebody answered "Bilmiyoruz" or not at all
 * - `near` levels next to each other
 * - `apart` levels further apart, or it applies to some and not to others
 * - `unanswered` nobody has answered
 */
export type Agreement = 'same' | 'open' | 'near' | 'apart' | 'unanswered';

/** One question, and who said what. */
export interface ComparedQuestion<Q> {
  question: Q;
  agreement: Agreement;
  /** Answers and the names of those who gave them: levels from the lowest, then the two more answers, then undefined for no answer. */
  voices: { answer: Answer | undefined; names: string[] }[];
}

/**
 * Compares up to {@link MAX_SETS} sets of answers.
 *
 * @returns all questions, those with the most disagreement first; questions with the same keep their order
 */
export function compareAnswers<Q extends QuestionIds = AssessmentQuestion>(
  sets: readonly NamedAnswers[],
  questions: readonly Q[],
): ComparedQuestion<Q>[] {
  return questions
    .map((question) => compareQuestion(sets, question))
    .sort((a, b) => b.distance - a.distance)
    .map(({ question, agreement, voices }) => ({ question, agreement, voices }));
}

function compareQuestion<Q extends QuestionIds>(sets: readonly NamedAnswers[], question: Q): ComparedQuestion<Q> & { distance: number } {
  const names = new Map<Answer | undefined, string[]>();
  for (const { name, answers } of sets) {
    const answer = answers.get(question.id);
    names.set(answer, [...(names.get(answer) ?? []), name]);
  }
  const order = [...question.choices.map(({ id }) => id), UNKNOWN, NOT_APPLICABLE, undefined];
  const voices = order.flatMap((answer) => (names.has(answer) ? [{ answer, names: names.get(answer)! }] : []));
  const levels = voices.flatMap(({ answer }) => levelOf(question, answer) ?? []);
  const known = levels.length + Number(names.has(NOT_APPLICABLE));
  const [lowest, highest] = [levels[0], levels.at(-1)];
  const steps = lowest ? highest!.level - lowest.level : 0;
  const disagree = levels.length > 0 && names.has(NOT_APPLICABLE);
  const agreement: Agreement =
    voices.length < 2 ? (names.has(undefined) ? 'unanswered' : 'same') : disagree || steps > 1 ? 'apart' : steps === 1 ? 'near' : 'open';
  // First the kind of disagreement, then how far the levels are apart, then how many different answers there are.
  const kind = { apart: 3, near: 2, open: known ? 1 : 0.5, same: 0, unanswered: 0 }[agreement];
  const spread = disagree ? 1 : lowest ? highest!.share - lowest.share : 0;
  return { question, agreement, voices, distance: kind * 100 + spread * 10 + voices.length / 10 };
}

/**
 * The answers on which all agreed, and for the others what they chose afterwards. A question that was neither has no answer: nobody's
 * answer is taken for another's.
 *
 * @param chosen what was decided for single questions; wins over what all had said
 */
export const agreedAnswers = (sets: readonly NamedAnswers[], questions: readonly QuestionIds[], chosen: Answers): Answers =>
  new Map(
    questions.flatMap(({ id }) => {
      const [first, ...others] = sets.map(({ answers }) => answers.get(id));
      const answer = chosen.get(id) ?? (others.every((other) => other === first) ? first : undefined);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
