import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { TOKENS } from './tokens.js';

const folder = process.env['FUZZ_CONTENT'] ?? fileURLToPath(new URL('../../content', import.meta.url));

/** The real entries that are changed: those of the project, or of the folder that `FUZZ_CONTENT` names. */
export const realEntries: readonly string[] = readdirSync(folder)
  .filter((name) => /^S\d+C\d+\.md$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const token = fc.constantFrom(...TOKENS);

/** One change of a text: `at` says where, from 0 to 1. */
type Change = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });

const insert: fc.Arbitrary<Change> = fc.tuple(at, token).map(([where, piece]) => (text) => {
  const index = Math.floor(where * text.length);
  return text.slice(0, index) + piece + text.slice(index);
});

const remove: fc.Arbitrary<Change> = fc.tuple(at, fc.integer({ min: 1, max: 30 })).map(([where, length]) => (text) => {
  const index = Math.floor(where * text.length);
  return text.slice(0, index) + text.slice(index + length);
});

const changeLine = (change: (lines: string[], index: number, other: number) => void): fc.Arbitrary<Change> =>
  fc.tuple(at, at).map(([where, there]) => (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(where * (lines.length - 1)), Math.floor(there * (lines.length - 1)));
    return lines.join('\n');
  });

const lineChanges = [
  changeLine((lines, index) => lines.splice(index, 1)),
  changeLine((lines, index, other) => lines.splice(other, 0, lines[index]!)),
  changeLine((lines, index, other) => ([lines[index], lines[other]] = [lines[other]!, lines[index]!])),
  changeLine((lines, index) => lines.splice(index, 2, lines.slice(index, index + 2).join(' '))),
  changeLine((lines, index) => lines.splice(index, 0, '')),
  ...['- ', '> ', '1. ', '    ', '## ', '  ', '\\- ', '| '].map((prefix) =>
    changeLine((lines, index) => (lines[index] = prefix + lines[index]!)),
  ),
];

const changes = fc.array(fc.oneof({ weight: 3, arbitrary: insert }, { weight: 2, arbitrary: remove }, ...lineChanges), {
  minLength: 1,
  maxLength: 6,
});

/** A real text with some changes of tokens and lines. */
export const changedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), changes).map(([text, list]) => list.reduce((changed, change) => change(changed), text));

/** A real text with some bytes changed, put in or taken out: often no UTF-8 any more. */
export const changedBytes = (texts: readonly string[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 }), fc.constantFrom('set', 'add', 'cut')), { minLength: 1, maxLength: 8 }),
    )
    .map(([text, list]) => {
      let bytes = Buffer.from(text);
      for (const [where, byte, how] of list) {
        const index = Math.floor(where * bytes.length);
        const behind = bytes.subarray(index + (how === 'add' ? 0 : 1));
        bytes = Buffer.concat([bytes.subarray(0, index), ...(how === 'cut' ? [] : [Buffer.of(byte)]), behind]);
      }
      return bytes;
    });

/** A text of nothing but such tokens and some words. */
export const madeUpText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 2, arbitrary: token }, fc.constantFrom(' ', 'söz', ' bir ', 'İki', '3', '\n')), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
