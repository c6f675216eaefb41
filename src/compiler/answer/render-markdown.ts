import type { Token } from 'markdown-it';
import type { ExtraCells } from './keep-extra-cells.js';
import { countBefore, countUntil, positionsOf } from './positions-of.js';
import { listMarks } from '../model/list-marks.js';
import { createMarkdown } from './markdown-overrides.js';

/** How deeply nested blocks markdown-it reads. Deeper ones are refused, since it leaves their text out. */
const MAX_NESTING = 100;

/** More HTML is not made, in characters. References (`[a] [a] [a]`) make much of little. */
const MAX_HTML_LENGTH = 1024 * 1024;

/** Parsed Markdown. All lines are lines of the Markdown, from 0. */
export interface RenderedMarkdown {
  /** The Markdown itself. */
  source: string;
  /** The tokens of markdown-it; none where {@link tooLarge}. */
  tokens: readonly Token[];
  /** The HTML of the tokens. Made when it is asked for, once: most entries do not need it. */
  toHtml(): LocatedHtml;
  /** What holds text: paragraphs, headings, cells. */
  texts: readonly TextBlock[];
  /** The definitions `[label]: URL` by their normalized label, undefined where there are none. They leave no trace in the tokens. */
  definitions: Readonly<Record<string, { href: string }>> | undefined;
  /** Lines of table rows that have more cells than the table has columns; the last column has their text. */
  longRows: readonly number[];
  /** The first line of blocks that are nested deeper than markdown-it reads; their text is not in the tokens. */
  tooDeep: number | undefined;
  /** Whether there would be more HTML than is made. */
  tooLarge: boolean;
}

/** HTML that knows where it comes from. */
export interface LocatedHtml {
  html: string;
  /** Line of the Markdown that became the HTML at an offset, in characters. */
  lineAt(offset: number): number;
}

/** A block of text, before it becomes HTML. */
export interface TextBlock {
  /** Inline tokens: text, links, code. */
  tokens: readonly Token[];
  line: number;
  isParagraph: boolean;
}

const markdown = createMarkdown();

/** The key of a label in {@link RenderedMarkdown.definitions}, and text as {@link LocatedHtml} writes it in an attribute. */
export const { normalizeReference, escapeHtml } = markdown.utils;

/**
 * Parses CommonMark with tables, strikethrough and bare links. Raw HTML and every URL go through: `parse-answer.ts` and
 * the allow-list judge them. Never throws; takes linear time.
 *
 * @param body with `\n` as line ends and without NUL
 * @see https://spec.commonmark.org/0.31.2/
 */
export function renderMarkdown(body: string): RenderedMarkdown {
  const env: { references?: Record<string, { href: string }> } & ExtraCells = {};
  let tokens = markdown.parse(body, env);
  const texts: TextBlock[] = [];
  let tooDeep: number | undefined;
  let line = 0;
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line; // cells and closing tags have none
    if (token.level >= MAX_NESTING - 1) tooDeep ??= line;
    if (token.type === 'fence') token.info = ''; // the language would become a class
    if (token.type === 'th_open' || token.type === 'td_open') token.attrs = alignment(token.attrGet('style'));
    if (token.type === 'inline') {
      const children = token.children ?? [];
      children.forEach(decodeUrl);
      const isParagraph = tokens[index - 1]?.type === 'paragraph_open';
      if (isParagraph) keepTypedLines(children);
      texts.push({ tokens: children, line, isParagraph });
    }
  }
  let made: LocatedHtml | undefined;
  const toHtml = () => (made ??= renderHtml(tokens));
  const tooLarge = env.references !== undefined && toHtml().html.length > MAX_HTML_LENGTH;
  if (tooLarge) [tokens, made] = [[], undefined];
  const definitions = tooLarge ? undefined : env.references;
  return { source: body, tokens, toHtml, texts, definitions, longRows: env.longRows ?? [], tooDeep, tooLarge };
}

function renderHtml(tokens: Token[]): LocatedHtml {
  const { renderer, options } = markdown;
  const marks: Mark[] = [];
  let html = '';
  let line = 0;
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    marks.push([html.length, line]);
    const rule = renderer.rules[token.type];
    if (token.type === 'inline') html += renderer.renderInline(token.children ?? [], options, {});
    else html += rule ? rule(tokens, index, options, {}, renderer) : renderer.renderToken(tokens, index, options);
  }
  let lineBreaks: number[] | undefined;
  return { html, lineAt: (offset) => lineAt((lineBreaks ??= positionsOf('\n', html)), marks, offset) };
}

/**
 * Keeps the lines of a list that was typed by hand, and lines that each begin with a link: Markdown would run them together, and the
 * second of two resources would become a part of the first one's note.
 */
function keepTypedLines(tokens: readonly Token[]): void {
  const starts = [0, ...tokens.flatMap(({ type }, index) => (type === 'softbreak' || type === 'hardbreak' ? [index + 1] : []))];
  if (starts.length === 1) return;
  const marks = starts.map((start) => {
    const { type, content = '' } = tokens[start] ?? {};
    const line = tokens[start + 1]?.type === 'link_open' ? `${content}\uFFFC` : content;
    return type === 'text' ? listMarks.find(({ pattern }) => pattern.test(line)) : undefined;
  });
  const areLinks = areLinesOfLinks(tokens, starts);
  if (!areLinks && marks.every((mark) => mark === undefined)) return;
  const repeated = new Set(marks.filter((mark, index) => marks.indexOf(mark) < index)); // there are few marks: the first is near
  for (const [index, mark] of marks.entries()) {
    const isItem = areLinks || (mark !== undefined && (mark.isSure || repeated.has(mark)));
    const lineBreak = tokens[starts[index]! - 1];
    if (isItem && lineBreak?.type === 'softbreak') [lineBreak.type, lineBreak.tag] = ['hardbreak', 'br'];
  }
}

/** Before a link at the start of its line: a quotation mark, or a mark of a list, also one that is in no table. */
const BEFORE_LINK = /^\s*(?:["“„«]|[^\p{L}\s]{1,4}|[^\p{L}\s]{0,2}\p{L}{0,4}[^\p{L}\s]{1,3})?\s*$/u;

/** At the end of a line: a comma or a word after which the text goes on in the next line. */
const GOES_ON = /(?:[,/|–—-]|(?:^|\s)(?:ve|veya|ya da|ile|and|or|&))\s*$/u;

/** Whether each line has one link, at its start; the first may be a lead-in with a colon. None may go on in the next. */
function areLinesOfLinks(tokens: readonly Token[], starts: readonly number[]): boolean {
  const beginsWithLink = (start: number): boolean => {
    let index = start;
    while (
      /^(?:strong|em)_open$/.test(tokens[index]?.type ?? '') ||
      (tokens[index]?.type === 'text' && BEFORE_LINK.test(tokens[index]!.content))
    )
      index += 1;
    return tokens[index]?.type === 'link_open';
  };
  const linksIn = (line: number): number =>
    tokens.slice(starts[line], starts[line + 1] ?? tokens.length).filter(({ type }) => type === 'link_open').length;
  const lastOf = (line: number): string => tokens[(starts[line + 1] ?? tokens.length + 1) - 2]?.content ?? '';
  const first = beginsWithLink(0) ? 0 : 1;
  return (
    (first === 0 || (starts.length > 2 && /:\s*$/.test(lastOf(0)))) &&
    starts.every((start, line) => line < first || (beginsWithLink(start) && linksIn(line) === 1 && !GOES_ON.test(lastOf(line))))
  );
}

/** markdown-it takes a bare URL as it is in the source, where `&amp;` and `\\_` are characters in disguise, too. */
function decodeUrl(token: Token, index: number, tokens: readonly Token[]): void {
  const href = token.markup === 'linkify' && token.type === 'link_open' ? String(token.attrGet('href')) : '';
  if (!/[&\\]/.test(href)) return;
  token.attrSet('href', markdown.utils.unescapeAll(href));
  const text = tokens[index + 1]!;
  text.content = markdown.utils.unescapeAll(text.content);
}

/** The text of one line of Markdown, without its markup. */
export function plainText(line: string): string {
  const textOf = (tokens: readonly Token[]): string =>
    tokens
      .map(({ type, content, children }) =>
        children?.length ? textOf(children) : type === 'softbreak' || type === 'hardbreak' ? ' ' : content,
      )
      .join('');
  return textOf(markdown.parseInline(line, {}).filter(({ type }) => type !== 'html_inline')).trim();
}

/** markdown-it aligns cells by a style, which no strict host page would apply. */
function alignment(style: string | number | null): [string, string][] | null {
  const align = /left|center|right/.exec(String(style))?.[0];
  return align ? [['align', align]] : null;
}

/** An offset into the HTML and the line of Markdown that begins there. Ascending. */
type Mark = [offset: number, line: number];

/** The line of the last block that begins before, and one more for each line break since: a paragraph keeps its own. */
function lineAt(lineBreaks: readonly number[], marks: readonly Mark[], offset: number): number {
  const [start, line] = marks[countUntil(marks.length, (index) => marks[index]![0] <= offset) - 1] ?? [0, 0];
  return line + countBefore(offset, lineBreaks) - countBefore(start, lineBreaks);
}
