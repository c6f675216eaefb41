import { KINDS, type Choice, type Kind, type ReadGuidance, type Resource } from '../../bundle/index.js';
import { levelOf, type Answer, type Answers, type AssessmentQuestion, type Level } from '../model/index.js';

/** What a report says about one question. */
export interface Finding {
  question: AssessmentQuestion;
  answer: Answer | undefined;
  /** Undefined without an answer, and for the two answers that are never a level. So are the three below. */
  level: Level | undefined;
  /** The chosen statement with its guidance. */
  choice: Choice | undefined;
  /** The statement one level above; undefined at the highest level too. */
  next: Choice | undefined;
  /** The resources that the next level has and this one does not. */
  added: Resource[];
}

/** The findings for all questions of a guidance, by question id. */
export const findingsOf = ({ questions }: ReadGuidance, answers: Answers): Map<string, Finding> =>
  new Map(
    questions.map(({ question, choices }) => {
      const answer = answers.get(question.id);
      const level = levelOf({ id: question.id, choices }, answer);
      const choice = level && choices[level.level - 1];
      const next = level && choices[level.level];
      const known = new Set(choice?.resources.map(({ url }) => url));
      const added = next?.resources.filter(({ url }) => !known.has(url)) ?? [];
      return [question.id, { question: { ...question, choices }, answer, level, choice, next, added }];
    }),
  );

/** A resource, and the questions for which it is useful. */
export interface ServingResource {
  resource: Resource;
  /** Language of the entry that it is from, where it differs from the bundle's. */
  lang: string | undefined;
  /** Ids of questions. */
  serves: string[];
}

/** All resources of the findings, of the level that was chosen and of the next one, once each, by kind. A kind without any is left out. */
export function gatherResources(findings: Iterable<Finding>): { kind: Kind; resources: ServingResource[] }[] {
  const found = new Map<string, ServingResource>();
  for (const { question, choice, next } of findings)
    for (const from of [choice, next])
      for (const resource of from?.resources ?? []) {
        const serving = found.get(resource.url) ?? { resource, lang: from!.lang, serves: [] };
        if (!serving.serves.includes(question.id)) serving.serves.push(question.id);
        found.set(resource.url, serving);
      }
  return KINDS.map((kind) => ({ kind, resources: [...found.values()].filter(({ resource }) => resource.kind === kind) })).filter(
    ({ resources }) => resources.length > 0,
  );
}
