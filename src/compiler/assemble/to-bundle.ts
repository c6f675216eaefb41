import { FORMAT, type Choice, type GuidanceBundle } from '../../bundle/index.js';
import type { Plan } from './plan-language.js';

/** Everything that the files say, by language. The first one is the default language. */
export type Bundle = GuidanceBundle[];

/** The bundle of a plan as values: the same as in the `guidance.json` of each language. */
export const toBundle = (plan: Plan): Bundle =>
  plan.map(({ lang, source, themes, questions }) => ({
    format: FORMAT,
    lang,
    ...(source.length === 0 ? {} : { source }),
    themes,
    questions: questions.map(({ question, choices }) => ({
      question,
      choices: choices.map(({ entry, more }): Choice => ({ ...(JSON.parse(Buffer.from(entry.json).toString()) as Choice), ...more })),
    })),
  }));
