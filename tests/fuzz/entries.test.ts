import assert from 'node:assert/strict';
import { readQuestionBundle } from '../../src/bundle/index.js';
import { compile } from '../../src/compiler/compile.js';
import { describe } from '../../src/compiler/messages/describe.js';
import { parseFile } from '../../src/compiler/parse/parse-file.js';
import { wordsOfChoice, wordsOfMarkdown } from '../compiler/visible-words.js';
import { fuzz } from './fuzz.js';
import { changedBytes, changedText, madeUpText, realEntries } from './mutations.js';

const findMedia = () => ({ path: 'media/0123456789abcdef.png', width: 4, height: 3 }) as const;

/** Compiles an entry. What comes out can be shown: the element, which trusts nobody, takes nothing of it away. */
function compileSafely(content: string | Uint8Array) {
  const { bundle, problems } = compile([{ path: 'S9C2.md', content }], { findMedia });
  for (const { what, why, fix } of problems) assert.ok(what && why && fix);
  for (const { question, choices } of bundle.flatMap(({ questions }) => questions)) {
    const file = { format: 1, lang: 'tr', question, choices } as const;
    assert.deepEqual(readQuestionBundle(JSON.parse(JSON.stringify(file)), question.id), file);
  }
  const lines = (typeof content === 'string' ? content : Buffer.from(content).toString('latin1')).split(/\r\n?|\n/).length;
  for (const { line, id } of problems) assert.ok(line === undefined || (line >= 1 && line <= lines), `${id} at line ${line} of ${lines}`);
  return { choice: bundle[0]?.questions[0]?.choices[0], problems };
}

const HEAD = '---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n';
const bodies = realEntries.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));

/** What Markdown parsers disagree about: whether a number alone on its line is an empty list item or a word. */
const agreedOn = (words: string[]) => words.filter((word) => !/^\d$/.test(word));

/** No-break, thin, ideographic and other blanks. */
const hasOtherBlank = /[^\S \t\r\n]/;

/**
 * Tables, definitions, indented lines, and blanks that only this product takes for one. Of two of them in one text parsers do not
 * agree where the one ends and the other begins.
 */
const DISPUTED = [/^(?=.*\|)[ \t>|:-]*-[ \t>|:-]*$/m, /^[^\p{L}\n]*\[[^\]]+\]:/mu, /^ {0,3}(?: {4}|\t)/m, hasOtherBlank];

/** A tag that begins a line begins HTML, unless the blank next to it is of another kind. */
const beginsWithTag = /^[^\p{L}\n]*</mu;

const isDisputed = (body: string) =>
  DISPUTED.filter((sign) => sign.test(body)).length > 1 || (hasOtherBlank.test(body) && beginsWithTag.test(body));

const letters = (words: readonly string[]): string => [...words.join('').replace(/\d/g, '')].sort().join('');

/** The words of one list that are not in another, each as often as it is there. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

/** Nothing that a reader of the Markdown sees is lost or doubled, unless an error keeps it from being published. */
function keepsWords(body: string): void {
  if (isDisputed(body)) return;
  const { choice, problems } = compileSafely(HEAD + body);
  if (problems.some(({ severity }) => severity === 'error')) return;
  assert.ok(choice);
  const [before, after] = [wordsOfMarkdown(HEAD + body), wordsOfChoice(choice)].map(agreedOn) as [string[], string[]];
  const [lost, added] = [without(before, after), without(after, before)];
  if (letters(lost) === letters(added) && lost.length + added.length < 8) return; // where one ends in markup, not what it is
  assert.ok(
    lost.length + added.length === 0,
    `lost: ${lost.join(' ')}; added: ${added.join(' ')}; in ${JSON.stringify(body.length < 2000 ? body : '')}`,
  );
}

fuzz('real entries with changed tokens and lines keep every word', 0.35, changedText(bodies), keepsWords);
fuzz('made-up Markdown keeps every word', 0.15, madeUpText, keepsWords);
fuzz('real entries with changed bytes', 0.1, changedBytes(realEntries), (bytes) => void compileSafely(bytes));
fuzz('whole files with changed tokens and lines', 0.1, changedText(realEntries), (text) => void compileSafely(text));
fuzz('what is told can be told in both languages', 0.05, changedText(realEntries), (content) => {
  for (const found of parseFile({ path: 'S9C2.md', content }, { findMedia }).findings) {
    for (const language of ['tr', 'en'] as const) {
      const { what, why, fix } = describe(found, language);
      assert.doesNotMatch(`${what} ${why} ${fix}`, /undefined|\[object|[\p{Cc}]/u);
    }
  }
});
