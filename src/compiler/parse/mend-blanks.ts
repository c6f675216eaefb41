import { createFenceTracker } from './create-fence-tracker.js';

/** Blanks that Markdown and YAML do not take for one: no-break, thin, narrow, ideographic and the like. They look the same. */
export const UNUSUAL = String.raw`\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000`;

const BLANK = `[ \\t${UNUSUAL}]`;

const unusual = new RegExp(`[${UNUSUAL}]`);
const everyUnusual = new RegExp(`[${UNUSUAL}]`, 'g');
const blankLine = new RegExp(`^[\\s>${UNUSUAL}]*$`);

/** Nearly no text has one, and that is much faster to see. */
export const hasUnusualBlank = (text: string): boolean => unusual.test(text);

/** The same text with ordinary blanks, as long as before. */
export const plainBlanks = (text: string): string => text.replace(everyUnusual, ' ');

/** Where Markdown wants a blank or nothing. A row sees one line at a time, behind the marks of quotations and lists. */
interface BlankRow {
  name: string;
  why: string;
  /** What is written, and what was meant. */
  yes: readonly (readonly [written: string, meant: string])[];
  /** What stays as it is: it can also be meant. */
  no: readonly string[];
  /** The part of a line whose blanks become ordinary ones. */
  pattern: RegExp;
}

/** Everything but the marks of lists. The first row that fits a line counts. */
export const blankRows: readonly BlankRow[] = [
  {
    name: 'empty line',
    why: 'A line that looks empty ends a paragraph. Web editors leave a no-break space in each.',
    yes: [['Bir.\n\u00A0\nİki.', 'Bir.\n \nİki.']],
    no: ['```\n\u00A0\n```', 'Bir\u00A0iki'],
    pattern: new RegExp(`^${BLANK}+$`),
  },
  {
    name: 'rule',
    why: 'Three hyphens are a rule, whatever blanks are around and between them.',
    yes: [
      ['Bir.\n\n---\u00A0\n\nİki.', 'Bir.\n\n--- \n\nİki.'],
      ['*\u2009*\u2009*', '* * *'],
    ],
    no: ['--\u00A0iki'],
    pattern: new RegExp(`^(?:-${BLANK}*){3,}$|^(?:\\*${BLANK}*){3,}$|^(?:_${BLANK}*){3,}$|^=+${BLANK}*$`),
  },
  {
    name: 'table',
    why: 'The row below the head of a table says how many columns there are.',
    yes: [['| a | b |\n|\u00A0---\u00A0|\u00A0:-:\u00A0|\n| 1 | 2 |', '| a | b |\n| --- | :-: |\n| 1 | 2 |']],
    no: ['|\u00A0a |'],
    pattern: new RegExp(`^(?=.*\\|)(?=.*-)[|:\\-]${BLANK}*(?:[|:\\-]${BLANK}*)*$`),
  },
  {
    name: 'heading',
    why: 'Markdown wants a blank behind the signs of a heading.',
    yes: [
      ['##\u00A0Neler yapılır?', '## Neler yapılır?'],
      ['> #\u3000Başlık', '> # Başlık'],
    ],
    no: ['Bkz. ##\u00A0iki', '#######\u00A0yedi'],
    pattern: new RegExp(`^#{1,6}${BLANK}(?:.*${BLANK}#+${BLANK}*$)?`),
  },
  {
    name: 'definition',
    why: 'The URL of a definition comes after its colon.',
    yes: [['[rehber]:\u00A0https://a.org/', '[rehber]: https://a.org/']],
    no: ['[rehber]\u00A0https://a.org/'],
    pattern: new RegExp(`^\\[[^\\[\\]]+\\]:${BLANK}+(?=\\S)`),
  },
  {
    name: 'fence',
    why: 'A blank behind the closing fence of code would keep it open.',
    yes: [['```\na\n```\u00A0\n\nSon.', '```\na\n``` \n\nSon.']],
    no: [],
    pattern: new RegExp(`^(?:\`{3,}|~{3,})${BLANK}*$`),
  },
];

/** Two signs and more directly before a word. One sign may begin a hashtag. */
const HEADING_WITHOUT_BLANK = /^(#{2,6})(?=[\p{L}\p{N}“"‘(*])/u;

const MARK = new RegExp(`^([-*+]|\\d{1,9}[.)])(${BLANK}+)(?=[^\\s${UNUSUAL}])`);

/**
 * Text in which every blank that has a meaning for Markdown is the one that Markdown knows, outside of fenced code. A line
 * stays on its line. What could mean two things is left: "19.\u00A0yüzyılda" is no list, four blanks before a word no code.
 */
export function mendBlanks(body: string): string {
  if (!unusual.test(body) && !/^[ \t>]*#{2,6}[^#\s]/m.test(body)) return body; // nearly always, and much faster to see
  const lines = body.split('\n');
  const marks = marksOf(lines);
  const isCode = createFenceTracker();
  let inList = false;
  return lines
    .map((line) => {
      if (isCode(line)) return FENCE.test(line) ? plainBlanks(line) : line;
      if (blankLine.test(line)) return plainBlanks(line);
      const mended = mendLine(line, inList, marks);
      inList = startsItem(mended) || (inList && /^\s/.test(mended));
      return mended;
    })
    .join('\n');
}

const FENCE = new RegExp(`^${BLANK}*(?:\`{3,}|~{3,})${BLANK}*$`);

const startsItem = (line: string) => /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/.test(line);

/** What begins lines: how often each sign, and which numbers. */
function marksOf(lines: readonly string[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const line of lines) {
    const mark = MARK.exec(line.replace(LEADING, ''))?.[1];
    if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  return marks;
}

const LEADING = new RegExp(`^[ \\t>${UNUSUAL}]*`);

/** A number with a blank that keeps it at its word is an ordinal, unless its neighbour begins a line, too; "- 5" is a number below zero. */
function isMark(mark: string, blanks: string, rest: string, marks: ReadonlyMap<string, number>): boolean {
  if (!unusual.test(blanks)) return true;
  const number = Number.parseInt(mark, 10);
  const sign = mark.at(-1)!;
  if (Number.isNaN(number)) return !/^\d/.test(rest) || (sign !== '+' && marks.get(mark)! > 1);
  return marks.has(`${number - 1}${sign}`) || marks.has(`${number + 1}${sign}`) || (number === 1 && !/^\p{Ll}/u.test(rest));
}

/** The columns that blanks take, without counting stops of tabs. */
const widthOf = (blanks: string): number => blanks.replaceAll('\t', '    ').length;

function mendLine(line: string, inList: boolean, marks: ReadonlyMap<string, number>): string {
  let rest = line.slice(LEADING.exec(line)![0].length);
  const leading = line.slice(0, line.length - rest.length);
  const indent = leading.slice(leading.lastIndexOf('>') + 1);
  // Four blanks make code of what no list holds: where they are pasted, they are the indentation of a first line.
  const isDeep = widthOf(indent) >= 4 && !inList;
  if (isDeep) return unusual.test(indent) ? line : plainBlanks(leading) + rest;
  let done = plainBlanks(leading);
  for (let depth = 0; depth < MOST_MARKS; depth++) {
    const [whole = '', mark, blanks = ''] = MARK.exec(rest) ?? [];
    if (mark === undefined || RULE.test(rest) || !isMark(mark, blanks, rest.slice(whole.length), marks)) break;
    // Five blanks behind a mark make code of its text; the first is enough.
    done += mark + (widthOf(blanks) <= 4 ? plainBlanks(blanks) : plainBlanks(blanks[0]!) + blanks.slice(1));
    rest = rest.slice(whole.length);
  }
  for (const { pattern } of blankRows) {
    const part = pattern.exec(rest)?.[0];
    if (part !== undefined) return done + plainBlanks(part) + rest.slice(part.length);
  }
  return done + rest.replace(HEADING_WITHOUT_BLANK, '$1 ');
}

const RULE = blankRows.find(({ name }) => name === 'rule')!.pattern;

/** So many lists may begin in one line. */
const MOST_MARKS = 20;
