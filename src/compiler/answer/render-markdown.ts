import MarkdownIt, { type Token } from 'markdown-it';
import { keepExtraCells, type ExtraCells } from './keep-extra-cells.js';

/** How deep markdown-it reads blocks inside each other. Deeper ones are refused, since it leaves their words out. */
const MAX_NESTING = 100;

/** A longer one does not become a link by itself. */
const LONGEST_ADDRESS = 500;

/** More HTML is not made. References (`[a] [a] [a]`) make much of little. */
const MOST_HTML = 1024 * 1024;

/** Markdown taken apart. */
export interface RenderedMarkdown {
  source: string;
  tokens: readonly Token[];
  /** Made when it is asked for: most entries need none. */
  toHtml(): LocatedHtml;
  /** What holds words: paragraphs, headings, cells. */
  texts: TextBlock[];
  /** Definitions `[label]: address` that nothing uses: they leave no trace in the tokens. */
  unused: { line: number; found: string }[];
  /** Lines of table rows that have more cells than the table has columns; the last column has their words. */
  longRows: readonly number[];
  /** The first line of blocks that stand deeper inside each other than markdown-it reads; their words are not in the tokens. */
  tooDeep: number | undefined;
  /** Whether it would be more HTML than is made: then there are no tokens. */
  tooLarge: boolean;
}

/** HTML that knows where it comes from. */
export interface LocatedHtml {
  html: string;
  /** Line of the Markdown that became the HTML at an offset. */
  lineAt(offset: number): number;
}

/** A block of words, before it becomes HTML. All lines here are lines of the Markdown, from 0. */
export interface TextBlock {
  tokens: readonly Token[];
  line: number;
  isParagraph: boolean;
}

const markdown = new MarkdownIt({ html: true, linkify: true }).use(keepExtraCells).disable('normalize'); // line ends are the same and NUL is refused by now
// Every target goes through and is judged once, by the allow-list: what markdown-it refuses it shows as raw Markdown.
markdown.validateLink = () => true;
// Blanks that are none to Markdown stand around pasted addresses.
markdown.normalizeLink = (url) => url.trim();
// The text of a bare URL stays as it was written.
markdown.normalizeLinkText = (url) => url;
// An address ends with its line, also behind a backslash.
const { parseLinkDestination } = markdown.helpers;
markdown.helpers.parseLinkDestination = (text, start, max) => {
  const found = parseLinkDestination(text, start, max);
  const end = text.slice(start, found.pos).indexOf('\n');
  return end < 0 ? found : parseLinkDestination(text, start, start + end);
};
// A bare domain needs its `www.`: Turkish prose is full of abbreviations such as "T.C." and of missing blanks ("gelir.Bu").
const { linkify } = markdown;
linkify.set({ fuzzyLink: false }).add('www.', {
  validate: (text, start, self) => Math.max(0, self.testSchemaAt(`//www.${text.slice(start)}`, 'http:', 0) - '//www.'.length),
  normalize: (link) => (link.url = `http://${link.url}`),
});
// The search looks from each sign of an address to the end of the text, and for addresses of brackets again and again.
const lengthOfAddress = linkify.testSchemaAt.bind(linkify);
linkify.testSchemaAt = (text, name, position) => {
  const start = Math.max(0, position - name.length);
  const [rest = ''] = text
    .slice(start, position + LONGEST_ADDRESS)
    .split(/[<`“”‘’…«»]|\[[^[\]]*\]\(|&(?:nbsp|lt|gt|quot);|\\(?![_*~-])/, 1); // no part of an address
  const length = lengthOfAddress(rest, name, position - start);
  const end = position - start + length;
  const entity = rest[end] === ';' ? (/&#?\w+$/.exec(rest.slice(0, end))?.[0].length ?? 0) : 0; // `&nbsp;` behind it is no part of it
  return length < LONGEST_ADDRESS ? length - entity : 0;
};
// Asked for every text, where most hold no link: signs of one are enough, since the search itself follows.
linkify.pretest = linkify.test = (text) => /:\/\/|www\.|@/i.test(text);
const findLinks = linkify.match.bind(linkify);
linkify.match = (text) => findLinks(text) ?? [];

/**
 * Reads CommonMark with tables, strikethrough and bare links. Raw HTML goes through: the parser of the next
 * station and the allow-list judge it.
 *
 * @see https://spec.commonmark.org/0.31.2/
 */
export function renderMarkdown(body: string): RenderedMarkdown {
  const env: { references?: References } & ExtraCells = {};
  let tokens = markdown.parse(body, env);
  const texts: TextBlock[] = [];
  let tooDeep: number | undefined;
  let line = 0;
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line; // cells and closing tags tell none
    if (token.level >= MAX_NESTING - 1) tooDeep ??= line;
    if (token.type === 'fence') token.info = ''; // the language would become a class
    if (token.type === 'th_open' || token.type === 'td_open') token.attrs = alignment(token.attrGet('style'));
    if (token.type === 'inline') {
      const children = token.children ?? [];
      children.forEach(decodeAddress);
      texts.push({ tokens: children, line, isParagraph: tokens[index - 1]?.type === 'paragraph_open' });
    }
  }
  let made: LocatedHtml | undefined;
  const toHtml = () => (made ??= renderHtml(tokens));
  const tooLarge = env.references !== undefined && toHtml().html.length > MOST_HTML;
  if (tooLarge) [tokens, made] = [[], undefined];
  const unused = env.references && !tooLarge ? unusedDefinitions(body, env.references, toHtml().html) : [];
  return { source: body, tokens, toHtml, texts, unused, longRows: env.longRows ?? [], tooDeep, tooLarge };
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
  return { html, lineAt: (offset) => lineAt(html, marks, offset) };
}

/** markdown-it takes a bare address as it stands in the source: `&amp;` and `\\_` are signs for characters there, too. */
function decodeAddress(token: Token, index: number, tokens: readonly Token[]): void {
  const href = token.markup === 'linkify' && token.type === 'link_open' ? String(token.attrGet('href')) : '';
  if (!/[&\\]/.test(href)) return;
  token.attrSet('href', markdown.utils.unescapeAll(href));
  const text = tokens[index + 1]!;
  text.content = markdown.utils.unescapeAll(text.content);
}

/** The words of one line of Markdown, without its marks. */
export function plainText(line: string): string {
  const words = (tokens: readonly Token[]): string =>
    tokens
      .map(({ type, content, children }) =>
        children?.length ? words(children) : type === 'softbreak' || type === 'hardbreak' ? ' ' : content,
      )
      .join('');
  return words(markdown.parseInline(line, {}).filter(({ type }) => type !== 'html_inline')).trim();
}

/** Definitions by their label, normalized. */
type References = Record<string, { href: string }>;

/** `[//]: # (note)` is a way to write a comment, and means nothing else. */
function unusedDefinitions(body: string, references: References, html: string): RenderedMarkdown['unused'] {
  const { normalizeReference, escapeHtml } = markdown.utils;
  const unused = new Set(
    Object.keys(references).filter(
      (label) => !['', '#'].includes(references[label]!.href) && !html.includes(`="${escapeHtml(references[label]!.href)}"`),
    ),
  );
  return body.split('\n').flatMap((line, index) => {
    const label = /^[\s>*+-]*\[((?:[^\]\\]|\\.)+)\]:/.exec(line)?.[1];
    return label !== undefined && unused.delete(normalizeReference(label)) ? [{ line: index, found: line.trim() }] : [];
  });
}

/** markdown-it aligns cells by a style, which no strict host page would apply. */
function alignment(style: string | number | null): [string, string][] | null {
  const align = /left|center|right/.exec(String(style))?.[0];
  return align ? [['align', align]] : null;
}

/** An offset into the HTML and the line of Markdown that begins there. Ascending. */
type Mark = [offset: number, line: number];

/** The line of the last block that begins before, and one more for each line break since: a paragraph keeps its own. */
function lineAt(html: string, marks: readonly Mark[], offset: number): number {
  const [start, line] = marks.findLast(([begin]) => begin <= offset) ?? [0, 0];
  return line + html.slice(start, offset).split('\n').length - 1;
}
