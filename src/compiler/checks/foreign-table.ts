import type { Check, PatternRow } from './check.js';

/** How tables of other dialects begin, which are not tables in Markdown. `pattern` finds their first lines in lines of Markdown. */
export const tableForms: readonly PatternRow[] = [
  {
    name: 'columns',
    why: 'Pandoc sets columns by blanks and underlines each: its simple tables and those with several lines in a row.',
    yes: [
      '  Kim      Ne\n  -------- -------\n  Üyeler   aidat',
      '-----------------\nKim      Ne\n------- ---------\nÜyeler  aidat\n\nKurul   rapor\n-----------------',
    ],
    no: ['Bir\n\n--- --- ---\n\niki', '| Kim | Ne |\n| --- | --- |\n| a | b |'],
    pattern: /^(?:[ ]*-{5,}[ ]*\n)?(?:.*\S[ ]{2,}\S.*\n)+[ ]*-{2,}(?:[ ]+-{2,})+[ ]*$|^[ ]*-{2,}(?:[ ]+-{2,})+[ ]*\n.*\S[ ]{2,}\S.*$/,
  },
  {
    name: 'grid',
    why: 'Pandoc draws tables whose cells hold lists with plus signs.',
    yes: ['+-----+------+\n| Kim | Ne   |\n+=====+======+\n| Üye | para |\n+-----+------+'],
    no: ['Bir\n\n+---', '1 + 1'],
    pattern: /^[ ]*\+(?:[-=:]{2,}\+)+[ ]*\n[ ]*\|.*\|[ ]*$/,
  },
  {
    name: 'tabs',
    why: 'Word and spreadsheets paste a table as lines with tabs.',
    yes: ['Kim\tNe zaman\tNe\nÜyeler\tMart\taidat', 'Kim\tNe\nÜyeler\taidat\nKurul\trapor'],
    no: ['Ad:\tAyşe', '-\tbir\n-\tiki', '1.\tbir\n2.\tiki', 'a\tb\nbir'],
    pattern: /^(?![-*+•]|\d+[.)]\t)\S[^\t\n]*(?:\t+[^\t\n]+)+\n(?![-*+•]|\d+[.)]\t)\S[^\t\n]*(?:\t+[^\t\n]+)+$/,
  },
];

/** How many lines a header may have. */
const MOST_LINES = 6;

/** A longer line is no row of a table, in characters. Patterns that look for columns take a time that grows with its square. */
const LONGEST = 400;

/** A table in a form that Markdown does not know. */
export const foreignTable: Check<'table-foreign'> = {
  name: 'table-foreign',
  why: 'The text was made by pandoc or pasted from Word. Readers see the cells run together, and the last row can become a heading.',
  yes: tableForms.flatMap(({ yes }) => yes),
  no: tableForms.flatMap(({ no }) => no),
  find({ rendered: { tokens, source } }, report) {
    if (!/\t|--[ ]+--|\+[-=]/.test(source)) return;
    const lines = source.split('\n');
    for (const { type, map } of tokens) if (map && (type === 'fence' || type === 'code_block')) lines.fill('', map[0], map[1]);
    for (let line = 0; line < lines.length; line += 1) {
      const form = lines[line]!.trim() === '' || lines[line]!.length > LONGEST ? undefined : formAt(lines, line);
      if (!form) continue;
      report(line, { row: form.row });
      line = endOf(lines, line, form.name);
    }
  },
};

function formAt(lines: readonly string[], line: number): { name: string; row: string } | undefined {
  for (const { name, pattern } of tableForms) {
    for (let count = 2; count <= MOST_LINES && line + count <= lines.length; count += 1) {
      const part = lines.slice(line, line + count);
      if (part[count - 1] === '' || part[count - 1]!.length > LONGEST) break;
      if (pattern.test(part.join('\n'))) return { name, row: rowOf(part, name) };
      if (name !== 'columns') break;
    }
  }
  return undefined;
}

/** The first row, as Markdown writes it. */
function rowOf(part: readonly string[], name: string): string {
  const first = part.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? '';
  const cells = first
    .trim()
    .replace(/^\||\|$/g, '')
    .split(name === 'tabs' ? /\t+/ : name === 'grid' ? '|' : / {2,}/);
  return `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
}

/** The last line of a table: with rows of several lines, the rule below all; else the one before an empty line. */
function endOf(lines: readonly string[], start: number, name: string): number {
  const isRule = (line: number) => /^ *-{5,} *$/.test(lines[line]!);
  const isMultiline = name === 'columns' && isRule(start);
  for (let line = start + 2; line < lines.length; line += 1) {
    if (isMultiline ? isRule(line) : lines[line]!.trim() === '') return line;
  }
  return isMultiline ? start + 2 : lines.length;
}
