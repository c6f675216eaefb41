import { anyOf, type Check, type PatternRow } from './check.js';

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

const rows = [...programMarkup, unusedAsterisks, lastBackslash, footnote];

/** Markup that another program or a slip left in the text, and readers see as it is. */
export const strayMarkup: Check<'leftover-shown'> = {
  name: 'leftover-shown',
  why: 'The text was turned into Markdown by a program, or a mark of Markdown is not where it works.',
  yes: [...rows.flatMap(({ yes }) => yes), '[[Söz]{.underline}](https://a.org/)'],
  no: rows.flatMap(({ no }) => no),
  find({ blocks }, report) {
    for (const block of blocks) {
      for (const { kind, found, index } of findStrayMarkup(block.text, (at) => block.sourceAt(at)))
        report(block.lineAt(index), { kind, found });
      for (const [index, { text }] of block.links.entries()) {
        for (const { kind, found } of findStrayMarkup(text, () => '')) report(block.lineOfLink(index), { kind, found });
        // A footnote whose note begins with a URL: for Markdown a link with that URL.
        if (text.startsWith('^')) report(block.lineOfLink(index), { kind: 'footnote', found: `[${text}]` });
      }
    }
  },
};

interface Found {
  kind: 'attributes' | 'asterisks' | 'backslash' | 'footnote';
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
  const asterisks = text.includes('**') ? text.search(unusedAsterisks.pattern) : -1;
  if (asterisks >= 0 && !sourceAt(asterisks).includes('\\*')) found.push({ kind: 'asterisks', found: '**', index: asterisks });
  const last = text.length - 1;
  if (text.endsWith('\\') && !sourceAt(last).trimEnd().endsWith('\\\\')) found.push({ kind: 'backslash', found: '\\', index: last });
  if (text.includes('[^'))
    for (const { 0: note, index } of text.matchAll(footnote.pattern)) found.push({ kind: 'footnote', found: note, index });
  return found;
}
