import type { Choice } from '../../bundle/index.js';
import type { FormatWriter } from './format-writers.js';
import type { Plan } from './plan-language.js';

/** The plan as a format can express it. The newest format takes it as it is. */
export function convertPlan(plan: Plan, { write }: FormatWriter): Plan {
  if (!write) return plan;
  return plan.map((language) => ({
    ...language,
    questions: language.questions.map(({ question, choices }) => ({
      question,
      choices: choices.flatMap((choice) => {
        const written = write(JSON.parse(Buffer.from(choice.entry.json).toString()) as Choice);
        return written === undefined ? [] : [{ ...choice, entry: { ...choice.entry, json: Buffer.from(JSON.stringify(written)) } }];
      }),
    })),
  }));
}
