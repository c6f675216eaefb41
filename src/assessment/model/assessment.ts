import type { GuidanceBundle, IndexBundle } from '../../bundle/index.js';

/** The whole questionnaire: themes, questions, and the statements to choose from, lowest level first. An {@link IndexBundle} is one. */
export type Assessment = Omit<IndexBundle, 'format'>;

export type AssessmentQuestion = Assessment['questions'][number];

/** What answers depend on: the ids of questions and choices. An {@link AssessmentQuestion} is one. */
export interface QuestionIds {
  readonly id: string;
  readonly choices: readonly { readonly id: string }[];
}

/** The questionnaire of a bundle that also holds the texts, so that a report needs only `guidance.json`. */
export const toAssessment = ({ lang, themes, questions }: GuidanceBundle): Assessment => ({
  lang,
  themes,
  questions: questions.map(({ question, choices }) => ({ ...question, choices })),
});
