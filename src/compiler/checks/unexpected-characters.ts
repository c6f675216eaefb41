import { finding, type CharacterKind, type Finding } from '../model/problem.js';

/** A kind of characters that no author means, and where they come from. */
export const characterRows: readonly {
  name: CharacterKind;
  why: string;
  yes: readonly string[];
  no: readonly string[];
  pattern: RegExp;
}[] = [
  {
    name: 'replacement',
    why: 'A program that could not read a letter wrote this in its place.',
    yes: ['Ortakl\uFFFDk'],
    no: ['Ortaklık?'],
    pattern: /\uFFFD/u,
  },
  {
    name: 'object',
    why: 'It stands for a picture, a chip or a table that was not copied with the text.',
    yes: ['Bakın: \uFFFC'],
    no: ['Bakın: 🖼'],
    pattern: /\uFFFC/u,
  },
  {
    name: 'control',
    why: 'Word processors and PDF files use them for line breaks and cells. Browsers show nothing, or a box.',
    yes: ['Bir\u000Biki', 'Bir\u0007', 'Bir\u0085iki', 'Bir\u2028iki', 'Bir\u{E0041}iki', 'Bir\uFFF9iki'],
    no: ['Bir\tiki\nüç', 'Ge\u00ADçer', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', 'Bir\u00A0iki', 'Bir\u200Biki'],
    pattern: /(?![\t\n])\p{Cc}|[\u2028\u2029\uFFF9-\uFFFB]|(?<![\u{1F3F4}\u{E0020}-\u{E007E}])[\u{E0001}\u{E0020}-\u{E007F}]/u,
  },
  {
    name: 'private',
    why: 'Its look is known to one font only: a symbol of Word, a logo. Other computers show a box. A list of Word is reported as a list.',
    yes: ['Telefon \uF028 0312', '\uF0B7bir'],
    no: ['\uF0B7 bir', '> \uF0A7\tiki'],
    pattern: /(?<!^[\s>]*(?=\p{Co}[\s\u00A0]))\p{Co}/mu,
  },
  {
    name: 'noncharacter',
    why: 'It is no character at all: a file was damaged, or half of an emoji was cut off.',
    yes: ['Bir\uFFFE', 'Bir\uFDD0', 'Bir\uD83D'],
    no: ['Bir 😀'],
    pattern: /[\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{EFFFE}\u{EFFFF}\u{10FFFE}\u{10FFFF}]/u,
  },
];

const ANY = new RegExp(characterRows.map(({ pattern }) => pattern.source).join('|'), 'gmu');

/** Every code unit that can be part of one. */
const MAYBE = /[^\t\n\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uF900-\uFDCF\uFDF0-\uFFF8]/;

/** A character as Unicode writes it: `U+FFFD`. */
export const codePoint = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Finds characters that no author means, in the whole of a file: once for each line and character. */
export function unexpectedCharacters(file: string, text: string): Finding[] {
  if (!MAYBE.test(text)) return []; // nearly always, and much faster to see
  const findings: Finding[] = [];
  let line = 1;
  let lineStart = 0;
  let seen = new Set<string>();
  for (const { 0: character, index } of text.matchAll(ANY)) {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < index; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
      seen = new Set();
    }
    if (seen.has(character)) continue;
    seen.add(character);
    const kind = characterRows.find(({ pattern }) => pattern.test(character))!.name;
    const around = text.slice(lineStart).split('\n', 1)[0]!;
    const details = { kind, code: codePoint(character), found: wordAround(around, index - lineStart, character.length) };
    findings.push(finding('character-unexpected', { file, line, column: index - lineStart + 1 }, details));
  }
  return findings;
}

/** The word that holds a character, and the next word if the character is alone: what an editor can search for. */
function wordAround(line: string, index: number, length: number): string {
  const before = /\S{0,20}\s?$/u.exec(line.slice(Math.max(0, index - 24), index))![0];
  const after = /^\s?\S{0,20}/u.exec(line.slice(index + length, index + length + 24))![0];
  return `${before.trimStart()}…${after.trimEnd()}`.replace(/[\p{Cc}\p{Co}\uFFFC\uFFFD]/gu, '');
}
