import { parseAnswers, parseCode, parseFragment, parseQuery, type Answers, type Assessment, type CodeProblem } from '../model/index.js';

/** Why nothing can be read from a text; `link` where it is an address without answers to these questions. */
export interface SetProblem {
  reason: CodeProblem['reason'] | 'link';
  detail?: string;
}

/**
 * Reads the answers of one person or group from what was pasted: a link with answers in its fragment or query, `1=2 2=3`, or a code.
 * In a link, what is not an answer is left out, and its count is given.
 */
export function readSet(text: string, assessment: Assessment): { answers: Answers; leftOut: number } | { problem: SetProblem } {
  if (!/[=#?/]/.test(text)) {
    const read = parseCode(text, assessment.questions);
    return 'answers' in read ? { ...read, leftOut: 0 } : read;
  }
  const [hash] = /#.*/s.exec(text) ?? [];
  // Before a query comes a path, and no answer: `1=2 5=?`.
  const [, query] = /^[^?=]*(\?.*)/s.exec(text) ?? [];
  const { answers, problems } = hash
    ? parseFragment(hash.trim(), assessment.questions)
    : query
      ? parseQuery(query.trim(), assessment)
      : parseAnswers(text, assessment.questions);
  return answers.size ? { answers, leftOut: problems.length } : { problem: { reason: 'link' } };
}
