import assert from 'node:assert/strict';
import type { Choice, GuidanceBundle } from '../../../src/bundle/index.js';
import { assemble } from '../../../src/compiler/assemble/assemble.js';
import { toBundle } from '../../../src/compiler/assemble/to-bundle.js';
import { openContentFolder } from '../../../src/compiler/build/build.js';
import { createSearchIndex } from '../../../src/site/search/create-search-index.js';
import { openIndex, search } from '../../../src/site/search/search.js';
import { judgedQueries } from './judged-queries.js';

/** How well one query was answered. */
export interface Answered {
  query: string;
  precision: number;
  recall: number;
  f1: number;
  /** Entries that should have been found and were not, and the other way round. */
  missed: string[];
  needless: string[];
}

/** Every text of an entry, as a plain list of words in small letters. Not the words of the search: those are what is judged. */
function wordsOf(question: string, { title, summary = '', answer, resourcesIntro, resources }: Choice): string[] {
  const texts: string[] = [question, title, summary];
  const add = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else if (Array.isArray(node)) node.slice(node[0] instanceof Array ? 0 : 1).forEach(add);
  };
  const addAll = (nodes: readonly unknown[]) => {
    nodes.forEach(add);
  };
  addAll(answer);
  addAll(resourcesIntro);
  for (const resource of resources) {
    texts.push(resource.title, String(resource.year ?? ''));
    addAll(resource.note);
  }
  return texts
    .join(' ')
    .toLocaleLowerCase('tr')
    .replaceAll('â', 'a')
    .replaceAll('î', 'i')
    .split(/[^\p{L}\p{N}]+/u);
}

/** Runs the judged queries that this content has an answer to. */
export function evaluate(bundle: GuidanceBundle): Answered[] {
  const index = openIndex(createSearchIndex(bundle));
  const entries = bundle.questions.flatMap(({ question, choices }) =>
    choices.map((choice) => ({ address: `${question.id}/${choice.id}`, words: new Set(wordsOf(question.title, choice)) })),
  );
  return judgedQueries.flatMap(([query, ...patterns]) => {
    const whole = patterns.map((pattern) => new RegExp(`^(?:${pattern.source})$`, 'u'));
    const relevant = new Set(
      entries.filter(({ words }) => whole.every((pattern) => [...words].some((word) => pattern.test(word)))).map(({ address }) => address),
    );
    if (relevant.size === 0) return [];
    const found = search(index, query).map(({ question, choice }) => `${question}/${choice}`);
    const right = found.filter((address) => relevant.has(address)).length;
    const precision = found.length === 0 ? 0 : right / found.length;
    const recall = right / relevant.size;
    return [
      {
        query,
        precision,
        recall,
        f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
        missed: [...relevant].filter((address) => !found.includes(address)),
        needless: found.filter((address) => !relevant.has(address)),
      },
    ];
  });
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Means over the queries, each query counting once. */
export const meansOf = (answered: readonly Answered[]) => ({
  queries: answered.length,
  precision: mean(answered.map(({ precision }) => precision)),
  recall: mean(answered.map(({ recall }) => recall)),
  f1: mean(answered.map(({ f1 }) => f1)),
});

export async function readBundle(content: string): Promise<GuidanceBundle> {
  const folder = openContentFolder({ content });
  await folder.readAll();
  return toBundle(assemble(folder.files, { lang: 'tr' }).plan)[0]!;
}

/** Fails if the search answers the judged queries worse than it should, and prints how well it does. */
export async function assertQuality(content: string): Promise<void> {
  const answered = evaluate(await readBundle(content));
  const { queries, precision, recall, f1 } = meansOf(answered);
  console.log(`${queries} queries: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
  assert.ok(queries >= 60);
  const worst = answered.filter((one) => one.f1 < 0.9).map(({ query, missed, needless }) => ({ query, missed, needless }));
  assert.ok(f1 >= 0.98, `F1 is ${f1}: ${JSON.stringify(worst)}`);
}
