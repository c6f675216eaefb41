import type { StrayMarkup } from '../model/stray-markup.js';
import { dialectMarks } from './dialect-marks.js';
import { anyOf, type Check, type PatternRow } from './check.js';
import type { Block } from './entry-text.js';

/** One attribute as pandoc writes it: `#id`, `.class`, `key=value`, `key="value"`. */
const ATTRIBUTE = String.raw`(?:[#.][\p{L}_][\p{L}\p{N}_.:-]*|[A-Za-z][\w-]*=(?:"[^"{}]*"|[^\s"{}]+))`;

/** What other programs write for themselves. */
export const programMarkup: readonly PatternRow[] = [
  {
    name: 'attributes',
    why: 'Pandoc and kramdown write the look of a word or image in braces.',
    yes: ['[Söz]{.underline} var', 'Söz []{#_Toc1}var', 'Söz {width="3.5in" height="2in"}', 'Söz{:target="_blank"}'],
    no: ['{x} ve {a, b}', '`{.a}`', '{.}', '{ #1 }'],
    pattern: new RegExp(String.raw`(?:\[\])?\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`, 'u'),
  },
  {
    name: 'template',
    why: 'Site generators replace these with values. Here they stay.',
    yes: ['{{ page.title }} {', '{% include x %}'],
    no: ['{ {x} }', 'yüzde 5 {%}'],
    pattern: /\{(?:\{[^{}\n]*\}|%[^{}\n]*%)\}/u,
  },
  {
    name: 'fenced-div',
    why: 'Pandoc puts lines of colons around a box.',
    yes: ['::: {.kutu}\n', ':::'],
    no: ['Şunlar ::: var', '::'],
    pattern: /^:{3,}.*$/mu,
  },
];

const DIALECT = /[*_=<[{]/;

const PROGRAM_MARKUP = anyOf(programMarkup, 'gmu');

/** Two asterisks that were meant to make words bold. */
export const unusedAsterisks: PatternRow = {
  name: 'asterisks',
  why: 'A space inside the asterisks, or a missing pair, keeps the words from being bold.',
  yes: ['**Söz **var', '[** Söz**](https://a.org/)', '**Söz'],
  no: ['2 ** 3', '\\*\\*söz', '`**`', '**Söz** var'],
  pattern: /\*\*(?=[\p{L}“"‘(\uFFFC])|(?<=[\p{L}.,:;!?”"’)\uFFFC])\*\*/u,
};

/** A backslash at the end of a block. */
export const lastBackslash: PatternRow = {
  name: 'backslash',
  why: 'It breaks a line only where another line of the same paragraph follows. Pandoc also writes one after the last.',
  yes: ['Söz\\', 'Bir\\\niki\\'],
  no: ['Söz\\\niki', 'Söz\\\\'],
  pattern: /\\$/,
};

/** The mark of a footnote. */
export const footnote: PatternRow = {
  name: 'footnote',
  why: 'Pandoc writes a footnote as [^1] and [^1]: note. Here the note would be in the middle of the text.',
  yes: ['Söz[^1]\n\n[^1]: Not.', 'Söz[^1]\n\n[^1]: https://a.org/'],
  no: ['Söz [^1] var', 'Söz [1]: not'],
  pattern: /^\[\^[^\]\s]+\](?=:)/gm,
};

/** Numbers that asterisks multiply. Markdown takes the asterisks away, so this looks at the Markdown itself. */
export const multiplication: PatternRow = {
  name: 'multiplication',
  why: 'Two asterisks make the number between them italic: readers see 532 for 5*3*2.',
  yes: ['Toplam 5*3*2 eder.', '10*20*30'],
  no: ['5\\*3\\*2', '5*3', '`5*3*2`'],
  pattern: /(?<![\w*`])\d+(?:\*\d+){2,}(?![\w*`])/g,
};

const rows = [...programMarkup, ...dialectMarks, multiplication, unusedAsterisks, lastBackslash, footnote];

/** Markup that another program or a slip left in the text, and readers see as it is. */
export const strayMarkup: Check<'leftover-shown'> = {
  name: 'leftover-shown',
  why: 'The text was turned into Markdown by a program, or a mark of Markdown is not where it works.',
  yes: [...rows.flatMap(({ yes }) => yes), '[[Söz]{.underline}](https://a.org/)'],
  no: rows.flatMap(({ no }) => no),
  find({ blocks, rendered }, report) {
    for (const [number, block] of blocks.entries()) {
      if (rendered.texts[number]!.tokens.some(({ type }) => type === 'em_open'))
        for (let index = 0; index >= 0 && index <= block.text.length; index = block.text.indexOf('\n', index) + 1 || -1)
          for (const [found] of block.sourceAt(index).matchAll(multiplication.pattern))
            report(block.lineAt(index), { kind: 'multiplication', found });
      for (const { kind, found, index } of findStrayMarkup(block.text, (at) => block.sourceAt(at)))
        report(block.lineAt(index), { kind, found: kind === 'link-reversed' ? turned(block, found, index) : found });
      for (const [index, { text }] of block.links.entries()) {
        for (const { kind, found } of findStrayMarkup(text, () => '')) report(block.lineOfLink(index), { kind, found });
        // A footnote whose note begins with a URL: for Markdown a link with that URL.
        if (text.startsWith('^')) report(block.lineOfLink(index), { kind: 'footnote', found: `[${text}]` });
      }
    }
  },
};

/** `(words)[URL]` as a link. */
const turned = (block: Block, found: string, index: number): string =>
  block
    .withLinkTexts(found, index)
    .replace(/^\((.*)\)\[(.*)\]$/, '[$1]($2)')
    .replace('](www.', '](https://www.');

interface Found {
  kind: StrayMarkup;
  found: string;
  index: number;
}

/**
 * @param text of a block or a link
 * @param sourceAt the line of Markdown that holds the character at an index: what has a backslash there is meant
 */
function findStrayMarkup(text: string, sourceAt: (index: number) => string): readonly Found[] {
  const found: Found[] = [];
  if (text.includes('{') || text.includes(':::'))
    for (const { 0: attributes, index } of text.matchAll(PROGRAM_MARKUP)) found.push({ kind: 'attributes', found: attributes, index });
  if (DIALECT.test(text))
    for (const { kind, pattern } of dialectMarks)
      for (const { 0: mark, index } of text.matchAll(pattern))
        if (!/^(asterisk|underscores)$/.test(kind) || !sourceAt(index).includes(`\\${mark.trim()[0]}`))
          found.push({ kind, found: mark, index });
  const asterisks = text.includes('**') ? text.search(unusedAsterisks.pattern) : -1;
  if (asterisks >= 0 && !sourceAt(asterisks).includes('\\*')) found.push({ kind: 'asterisks', found: '**', index: asterisks });
  const last = text.length - 1;
  if (text.endsWith('\\') && !sourceAt(last).trimEnd().endsWith('\\\\')) found.push({ kind: 'backslash', found: '\\', index: last });
  if (text.includes('[^'))
    for (const { 0: note, index } of text.matchAll(footnote.pattern)) found.push({ kind: 'footnote', found: note, index });
  return found;
}
