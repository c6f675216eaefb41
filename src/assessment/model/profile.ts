import type { Theme } from '../../bundle/index.js';
import { NOT_APPLICABLE, UNKNOWN, type Answers } from './answers.js';
import type { Assessment, AssessmentQuestion } from './assessment.js';
import { levelOf } from './level.js';

/** A theme with its questions. Questions without a theme come last, together, without one. */
export interface ThemeQuestions {
  theme: Theme | undefined;
  questions: AssessmentQuestion[];
}

/** The questions by theme, in the order of the themes. A theme without questions is left out. */
export function groupByTheme({ themes, questions }: Assessment): ThemeQuestions[] {
  const known = new Set(themes.map(({ id }) => id));
  return [...themes, undefined]
    .map((theme) => ({
      theme,
      questions: questions.filter(({ theme: id }) => (theme ? id === theme.id : id === undefined || !known.has(id))),
    }))
    .filter((group) => group.questions.length > 0);
}

/** How many questions of a theme are answered, and at which level. */
export interface ThemeProfile extends ThemeQuestions {
  /** The mean of the shares of all levels, 0 to 1; undefined without any. The two more answers do not count. */
  share: number | undefined;
  /** How many answers are a level. */
  levels: number;
  unknown: number;
  notApplicable: number;
  unanswered: number;
}

/** The profile of a report: one row for each theme. */
export const profileOf = (assessment: Assessment, answers: Answers): ThemeProfile[] =>
  groupByTheme(assessment).map((group) => {
    const given = group.questions.map(({ id }) => answers.get(id));
    const shares = group.questions.flatMap((question) => levelOf(question, answers.get(question.id))?.share ?? []);
    const count = (wanted: string | undefined) => given.filter((answer) => answer === wanted).length;
    return {
      ...group,
      share: shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined,
      levels: shares.length,
      unknown: count(UNKNOWN),
      notApplicable: count(NOT_APPLICABLE),
      unanswered: count(undefined),
    };
  });
