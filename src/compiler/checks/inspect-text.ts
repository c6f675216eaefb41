import { findLeftovers, typedMarker } from './find-leftovers.js';
import { finding, type Finding } from '../model/problem.js';
import type { RenderedMarkdown, TextBlock } from '../answer/render-markdown.js';
import { foldCase, languageSaid } from '../resources/resource-facts.js';

/** Stands for a link in the text of a block, so that what is around links can be looked at. */
const LINK = '\uFFFC';
const BRACKETS = new RegExp(`\\[([^[\\]${LINK}]+)\\](?!\\{)(?:\\(([^()]*)\\))?`, 'g');
const LINK_CLOSED = new RegExp(`${LINK}(\\)+)`, 'g');

/** A line of a paragraph can only begin like this where a backslash keeps it from being a list; or with a later number. */
const ESCAPED = /^(\d{0,9})([-*+]|(?<=\d)[.)])\s/;

/**
 * Names what a word processor or a slip left in the text. All of it is kept word for word: only its author knows
 * what was meant.
 *
 * @param firstLine line of the file on which the Markdown begins
 */
export function inspectText(file: string, { source, texts, unused, longRows }: RenderedMarkdown, firstLine: number): Finding[] {
  let sourceLines: string[] | undefined;
  const findings: Finding[] = unused.map(({ line, found }) =>
    finding('link-definition-unused', { file, line: firstLine + line }, { found }),
  );
  for (const line of longRows) findings.push(finding('table-row-long', { file, line: firstLine + line }, {}));
  const maybeTyped: Extract<Finding, { id: 'list-marker-typed' }>[] = [];
  let lastTarget: string | undefined;
  const numbers = new Set<number>(); // with which lines began before
  for (const block of texts) {
    const { text, links } = textAroundLinks(block);
    const lineBreaks = positionsOf('\n', text);
    const marks = positionsOf(LINK, text);
    const sourceLineAt = (index: number) => (sourceLines ??= source.split('\n'))[block.line + countBefore(index, lineBreaks)] ?? '';
    const at = (index: number) => ({ file, line: firstLine + block.line + countBefore(index, lineBreaks) });
    /** A part of the text with the words of its links. */
    const words = (start: number, part: string) => {
      let next = countBefore(start, marks);
      return part.replaceAll(LINK, () => links[next++]?.text ?? '');
    };

    if (block.isParagraph) {
      let index = 0;
      for (const line of text.split('\n')) {
        const [, number = '', sign] = ESCAPED.exec(line) ?? [];
        const escaped = `${number}\\${sign}`;
        const typed = typedMarker(line);
        const isOrdinal = /^(?!1\.)\d+\.\s+\p{Ll}/u.test(line) && !numbers.has(Number(number) - 1); // "19. yüzyılda"
        if (number) numbers.add(Number(number));
        if (sign && !isOrdinal && sourceLineAt(index).includes(escaped))
          findings.push(finding('list-marker-escaped', at(index), { found: escaped + words(index, line).slice(number.length + 1) }));
        else if (typed && !sourceLineAt(index).includes('\\'))
          (typed === 'surely' ? findings : maybeTyped).push({
            id: 'list-marker-typed',
            ...at(index),
            details: { found: words(index, line) },
          });
        index += line.length + 1;
      }
    }
    for (const { kind, found, index } of findLeftovers(text, sourceLineAt))
      findings.push(finding('leftover-shown', at(index), { kind, found }));
    for (const [index, link] of links.entries()) {
      for (const { kind, found } of findLeftovers(link.text, () => ''))
        findings.push(finding('leftover-shown', at(marks[index] ?? 0), { kind, found }));
      if (link.text.startsWith('^'))
        findings.push(finding('leftover-shown', at(marks[index] ?? 0), { kind: 'footnote', found: `[${link.text}]` }));
    }

    for (const { 0: all, 1: label = '', 2: behind, index } of text.includes('[') ? text.matchAll(BRACKETS) : []) {
      const target = behind === undefined ? '' : words(index + all.length - behind.length - 1, behind);
      const isAddress = /\s/.test(target) && /^\s*(https?:|www\.|mailto:|tel:)|\.\w{2,5}$/.test(target);
      const isOpened = /\p{L}/u.test(label) && /^ ?\((https?:|www\.|\uFFFC)/.test(text.slice(index + all.length)); // an address follows whose bracket never closes
      const isMeant =
        isMeantAsLink(label) && !sourceLineAt(index).includes(`\\[${label}`) && languageSaid('', foldCase(`[${label}]`)) === undefined;
      if (isAddress || isOpened || isMeant)
        findings.push(finding('link-target-missing', at(index), { text: label, target: isAddress ? target.trim() : undefined }));
    }
    let open = 0;
    let from = 0;
    for (const { 1: closing = '', index } of text.includes(`${LINK})`) ? text.matchAll(LINK_CLOSED) : []) {
      open = openBrackets(text.slice(from, index), open);
      from = index;
      if (closing.length > open) findings.push(finding('parenthesis-doubled', at(index), { text: words(index, LINK) }));
    }

    const trimmed = text.trim();
    const [first, last] = [links[0], links.at(-1)];
    if (first && first.target === lastTarget && trimmed.startsWith(LINK))
      findings.push(finding('link-split', at(0), { url: first.target }));
    lastTarget = trimmed.endsWith(LINK) ? last?.target : undefined;
  }
  const kind = ({ details }: (typeof maybeTyped)[number]) => details.found.replace(/^\d+/, '')[0];
  findings.push(...maybeTyped.filter((typed) => maybeTyped.some((other) => other !== typed && kind(other) === kind(typed))));
  return findings;
}

/** Whether square brackets hold words, and not `…`, `1`, `x` or `sic`. */
const isMeantAsLink = (label: string): boolean => /\p{L}/u.test(label) && (/\S\s+\S/.test(label) || /\p{L}{4}/u.test(label));

function positionsOf(character: string, text: string): number[] {
  const positions: number[] = [];
  for (let index = text.indexOf(character); index >= 0; index = text.indexOf(character, index + 1)) positions.push(index);
  return positions;
}

/** How many of ascending positions are smaller than an index. */
function countBefore(index: number, positions: readonly number[]): number {
  const next = positions.findIndex((position) => position >= index);
  return next < 0 ? positions.length : next;
}

/** How many round brackets a text leaves open, when it begins inside so many. */
function openBrackets(text: string, open: number): number {
  for (const [bracket] of text.matchAll(/[()]/g)) open = bracket === '(' ? open + 1 : Math.max(0, open - 1);
  return open;
}

interface Link {
  target: string;
  text: string;
}

/** The text of a block line by line, with a sign in place of each link; without code, in which every character is meant. */
function textAroundLinks({ tokens }: TextBlock): { text: string; links: Link[] } {
  const links: Link[] = [];
  let text = '';
  let open: Link | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open') links.push((open = { target: String(token.attrGet('href')), text: '' }));
    else if (token.type === 'link_close') {
      text += LINK;
      open = undefined;
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      text += '\n';
      if (open) open.text += ' ';
    } else if (token.type === 'text') {
      if (open) open.text += token.content;
      else text += token.content;
    }
  }
  return { text, links };
}
