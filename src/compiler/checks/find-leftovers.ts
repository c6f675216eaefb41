/** Signs that another program or a slip left, which readers would see. */
export type LeftoverKind = 'attributes' | 'backslash' | 'asterisks' | 'footnote';

export interface Leftover {
  kind: LeftoverKind;
  found: string;
  /** Where it stands in the text. */
  index: number;
}

/** What pandoc and site generators write: `{.underline}`, `{width="3in"}`, `[]{#_anchor}`, `{:target="_blank"}`, `{{ page.title }}`, `:::`. */
const ATTRIBUTE = String.raw`(?:[#.][\p{L}_][\p{L}\p{N}_.:-]*|[A-Za-z][\w-]*=(?:"[^"{}]*"|[^\s"{}]+))`;
const ATTRIBUTES = new RegExp(
  String.raw`(?:\[\])?\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}|\{(?:\{[^{}\n]*\}|%[^{}\n]*%)\}|^:{3,}.*$`,
  'gmu',
);

/** Asterisks that were to make words bold: with a blank inside them they do not. `2 ** 3` is none of these. */
const ASTERISKS = /\*\*(?=[\p{L}“"‘(\uFFFC])|(?<=[\p{L}.,:;!?”"’)\uFFFC])\*\*/u;

/**
 * Looks for such signs in the text of a paragraph, heading or cell.
 *
 * @param text as readers see it, line by line
 * @param sourceLineAt the line of Markdown from which the character at an index came: what is escaped there is meant
 */
export function findLeftovers(text: string, sourceLineAt: (index: number) => string): Leftover[] {
  const found: Leftover[] = [];
  if (text.includes('{') || text.includes(':::')) {
    for (const { 0: attributes, index } of text.matchAll(ATTRIBUTES)) found.push({ kind: 'attributes', found: attributes, index });
  }
  const asterisks = text.includes('**') ? text.search(ASTERISKS) : -1;
  if (asterisks >= 0 && !sourceLineAt(asterisks).includes('\\*')) found.push({ kind: 'asterisks', found: '**', index: asterisks });
  if (
    text.endsWith('\\') &&
    !sourceLineAt(text.length - 1)
      .trimEnd()
      .endsWith('\\\\')
  )
    found.push({ kind: 'backslash', found: '\\', index: text.length - 1 });
  if (!text.includes('[^')) return found;
  for (const { 0: note, index } of text.matchAll(/^\[\^[^\]\s]+\](?=:)/gm)) found.push({ kind: 'footnote', found: note, index });
  return found;
}

/** Entities and tags that a title shows as they are written: it is plain text. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7});|\*\*|\]\(https?:/i;

/** The first piece of markup in a title, which readers would see. */
export const markupInTitle = (title: string): string | undefined => MARKUP.exec(title)?.[0];

/** A bullet that was typed, or a dash or number that is no list marker as it stands. */
const TYPED = /^(?:([•▪■◦‣⁃●○➢➤])|[–—](?=\s)|-(?=\p{L})|\d{1,2}[.)](?=\p{L}))/u;

/**
 * Whether a line is meant to be a point of a list and is none: `surely`, or `maybe` where a dash or number begins it,
 * which only counts where another line does so too.
 */
export function typedMarker(line: string): 'surely' | 'maybe' | undefined {
  const match = TYPED.exec(line);
  return match ? (match[1] === undefined ? 'maybe' : 'surely') : undefined;
}
