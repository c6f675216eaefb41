import type { RenderedMarkdown, TextBlock } from '../answer/render-markdown.js';

/** Stands for a link in {@link Block.text}, so that a check sees what is around links. */
export const LINK = '\uFFFC';

/** What the checks see of an entry: prepared once, read by all of them. */
export interface EntryText {
  /** Paragraphs, headings and table cells, in the order of the text. */
  blocks: readonly Block[];
  rendered: RenderedMarkdown;
}

/** Prepares the text of an entry for the checks. */
export function entryText(rendered: RenderedMarkdown): EntryText {
  let lines: string[] | undefined;
  const sourceLine = (line: number) => (lines ??= rendered.source.split('\n'))[line] ?? '';
  return { rendered, blocks: rendered.texts.map((block) => new Block(block, sourceLine)) };
}

/** A link of a block: its URL and its words. */
export interface Link {
  target: string;
  text: string;
}

/** A paragraph, heading or table cell. */
export class Block {
  readonly isParagraph: boolean;
  /** As readers see it, one line per line of the Markdown, with {@link LINK} for each link. Code is left out: every character of it is meant. */
  readonly text: string;
  /** In the order of the text. */
  readonly links: readonly Link[];
  readonly #firstLine: number;
  readonly #sourceLine: (line: number) => string;
  #lineBreaks: number[] | undefined;
  #marks: number[] | undefined;

  constructor({ tokens, line, isParagraph }: TextBlock, sourceLine: (line: number) => string) {
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
    this.text = text;
    this.links = links;
    this.isParagraph = isParagraph;
    this.#firstLine = line;
    this.#sourceLine = sourceLine;
  }

  /** The line of the Markdown, from 0, that holds the character at an index of {@link text}. */
  lineAt(index: number): number {
    return this.#firstLine + countBefore(index, (this.#lineBreaks ??= positionsOf('\n', this.text)));
  }

  /** The line of Markdown that holds the character at an index, as it was written: what has a backslash there is meant. */
  sourceAt(index: number): string {
    return this.#sourceLine(this.lineAt(index));
  }

  /** The line of the Markdown, from 0, that holds a link. */
  lineOfLink(link: number): number {
    return this.lineAt(this.#positionsOfLinks()[link] ?? 0);
  }

  /** A part of {@link text} that starts at an index, with the words of its links in place of {@link LINK}. */
  withLinkTexts(part: string, start: number): string {
    let next = part.includes(LINK) ? countBefore(start, this.#positionsOfLinks()) : 0;
    return part.replaceAll(LINK, () => this.links[next++]?.text ?? '');
  }

  #positionsOfLinks(): number[] {
    return (this.#marks ??= positionsOf(LINK, this.text));
  }
}

function positionsOf(character: string, text: string): number[] {
  const positions: number[] = [];
  for (let index = text.indexOf(character); index >= 0; index = text.indexOf(character, index + 1)) positions.push(index);
  return positions;
}

/** How many of ascending positions are smaller than an index. */
function countBefore(index: number, positions: readonly number[]): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positions[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
