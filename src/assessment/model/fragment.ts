import { readAnswers, type Answers, type ReadAnswers } from './answers.js';
import type { QuestionIds } from './assessment.js';

/** Parts of a fragment: a name, and what is after the first `=`; undefined without one. */
const partsOf = (hash: string): { part: string; name: string; value: string | undefined }[] =>
  hash
    .replace(/^#/, '')
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const [name, ...rest] = decode(part).split('=');
      return { part, name: name!, value: rest.length ? rest.join('=') : undefined };
    });

/** Some messengers encode `?` and `=` in links. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lonely percent sign
  }
}

/** True where the fragment is the address of a page in the host's own router (`#/page`, `#!/page`). Nothing may be added to it. */
export const isRoute = (hash: string): boolean => /^#?!?\//.test(hash);

/**
 * The answers in a fragment: `#1=2&2=3&5=?&7=-`.
 * All else belongs to the host page and is no problem: parts without `=`, and names that no question could have (`tab=2` where questions
 * have numbers). With a prefix, so do all parts that do not begin with `prefix.`.
 *
 * @param hash with or without `#`
 * @param prefix `board` reads `#board.1=2`; for two assessments on one page
 */
export function parseFragment(hash: string, questions: readonly QuestionIds[], prefix = ''): ReadAnswers {
  return readAnswers(ownPairs(hash, questions, prefix), questions);
}

function* ownPairs(hash: string, questions: readonly QuestionIds[], prefix: string): Generator<[string, string]> {
  if (isRoute(hash)) return;
  const patterns = new Set(questions.map(({ id }) => patternOf(id)));
  for (const { name, value } of partsOf(hash)) {
    const own = withoutPrefix(name, prefix);
    if (own !== undefined && value !== undefined && (prefix || patterns.has(patternOf(own)))) yield [own, value];
  }
}

/** `24` is like `9`, and `tab` is not. */
const patternOf = (id: string): string => id.replace(/\d+/g, '0');

/** Undefined where the name belongs to somebody else. A dot is in no id. */
function withoutPrefix(name: string, prefix: string): string | undefined {
  if (!prefix) return name.includes('.') ? undefined : name;
  return name.startsWith(`${prefix}.`) ? name.slice(prefix.length + 1) : undefined;
}

/** `1=2&2=3`: the answers as text, without `#`. Nothing in it needs encoding. */
export const formatAnswers = (answers: Answers, prefix = ''): string =>
  [...answers].map(([question, answer]) => `${prefix && `${prefix}.`}${question}=${answer}`).join('&');

/**
 * Puts answers into a fragment and leaves everything else in it as it is: parts of the host page, and answers to questions that are
 * not there any more.
 *
 * @param hash the fragment of now
 * @returns the new one with `#`; empty without any part
 */
export function replaceAnswers(hash: string, answers: Answers, questions: readonly QuestionIds[], prefix = ''): string {
  const ids = new Set(questions.map(({ id }) => id));
  const others = partsOf(hash)
    .filter(({ name, value }) => value === undefined || !ids.has(withoutPrefix(name, prefix) ?? '.'))
    .map(({ part }) => part);
  const parts = [...others, formatAnswers(answers, prefix)].filter(Boolean).join('&');
  return parts && `#${parts}`;
}

/** The answers in an attribute: `1=2 2=3`, between blanks, commas, semicolons or `&`. */
export const parseAnswers = (text: string, questions: readonly QuestionIds[]): ReadAnswers =>
  readAnswers(
    text
      .split(/[\s&,;]+/)
      .filter(Boolean)
      .map((part) => {
        const [name, ...rest] = part.split('=');
        return [name!, rest.join('=')] as const;
      }),
    questions,
  );
