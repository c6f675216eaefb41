import { readAnswers, type ReadAnswers } from './answers.js';
import type { Assessment } from './assessment.js';
import { replaceAnswers } from './fragment.js';

/** Names that a form tool has chosen itself, and the ids of the questions that they mean. */
export type NameMap = ReadonlyMap<string, string>;

/**
 * The map in an attribute: `q3_soru=3 q4_soru=4`, between blanks, commas or semicolons; an arrow is as good as `=`.
 * A part that is neither is left out.
 */
export const parseNameMap = (text: string): NameMap =>
  new Map([...text.matchAll(/([^\s,;=→]+)\s*(?:=|→|->)\s*([\w-]+)/g)].map(([, name, question]) => [name!, question!] as const));

const simplify = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The answers in a query: `?1=2&2=3`, or `?q3_soru=2` with a map. Some form tools send the statement itself and not its id;
 * it counts where it is a statement of that question, word for word.
 *
 * @param search with or without `?`
 */
export function parseQuery(search: string, { questions }: Assessment, names: NameMap = new Map()): ReadAnswers {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const pairs = [...new URLSearchParams(search)].map(([name, value]) => {
    const id = names.get(name) ?? name;
    const statements = byId.get(id)?.choices.filter(({ title }) => simplify(title) === simplify(value)) ?? [];
    return [id, statements.length === 1 ? statements[0]!.id : value.trim()] as const;
  });
  return readAnswers(pairs, questions);
}

/**
 * Moves the answers of a query into the fragment, which no server sees. What is not an answer stays in the query: it may belong to the
 * host page (`?page_id=7`).
 *
 * @returns the address to put in place with `history.replaceState`, and what was read. Without answers in the query, the same address
 */
export function moveQuery(address: string, assessment: Assessment, names: NameMap = new Map()): ReadAnswers & { address: string } {
  const url = new URL(address);
  const read = parseQuery(url.search, assessment, names);
  if (read.answers.size === 0) return { ...read, address };
  const rest = [...url.searchParams].filter(([name]) => !read.answers.has(names.get(name) ?? name));
  url.search = new URLSearchParams(rest).toString();
  url.hash = replaceAnswers(url.hash, read.answers, assessment.questions);
  return { ...read, address: url.href };
}
