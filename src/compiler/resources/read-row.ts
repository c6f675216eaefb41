import type { Node } from '../../bundle/index.js';
import { elementOf, isParagraph, joinTexts, linkTarget, nameOf, textOf } from '../answer/node-tree.js';
import { isBreak } from '../answer/tidy-blocks.js';
import { withoutBullet, withoutNumber } from '../model/list-marks.js';
import { countWords } from './count-words.js';
import { MAX_WORDS_BEFORE_NAMED } from './limits.js';

/** A quotation mark that opens right before the link: the link is the title of something. */
const OPENING_QUOTATION = /["“”„«]\s*$/;

/** Formatting that may come before the link of a resource. A picture or a list may not. */
const FORMATTING = new Set<unknown>(['strong', 'em', 's', 'sub', 'sup', 'code', 'br']);

/** An item of a list, or a paragraph, split at its first link. The rules look at this and nothing else. */
export class Row {
  /** The words before the link, without a bullet that was typed as text. */
  readonly before: string;
  /** The same without a typed number. The number belongs to the title, but the rules do not count it. */
  readonly lead: string;
  /** The words of the link. */
  readonly text: string;
  readonly link: Node | undefined;
  /** The URL of the link; undefined where there is no link, or a picture or a list comes before it. */
  readonly target: string | undefined;
  /** Everything after the link. */
  readonly after: readonly Node[];
  #wordsBefore: number | undefined;
  #wordsAfter: number | undefined;
  #textAfter: string | undefined;

  constructor(before: string, link: Node | undefined, after: readonly Node[]) {
    this.before = before;
    this.lead = before === '' ? '' : withoutNumber(before);
    this.text = link === undefined ? '' : textOf([link]);
    this.link = link;
    this.target = linkTarget(link);
    this.after = after;
  }

  /** How many words come before the link. */
  get wordsBefore(): number {
    return (this.#wordsBefore ??= countWords(this.lead));
  }

  /** The text right after the link; empty where a line break or formatting follows. */
  get following(): string {
    const [first] = this.after;
    return typeof first === 'string' ? first : '';
  }

  /** The words after the link, without those of further links and of formatting. */
  get textAfter(): string {
    return (this.#textAfter ??= this.after.filter((node) => typeof node === 'string').join(' '));
  }

  get wordsAfter(): number {
    return (this.#wordsAfter ??= countWords(this.textAfter));
  }

  /** Whether a quotation mark opens right before the link, after no more words than a name has. */
  get isQuoted(): boolean {
    return OPENING_QUOTATION.test(this.lead) && this.wordsBefore <= MAX_WORDS_BEFORE_NAMED;
  }
}

/** Whether a quotation mark at the end of these words opens a title. */
export const endsWithQuotation = (before: string): boolean => OPENING_QUOTATION.test(before);

/** Splits an item at its first link. */
export function readRow(item: readonly Node[]): Row {
  const inline = joinParagraphs(item);
  const index = inline.findIndex(isLink);
  const before = inline.slice(0, Math.max(index, 0)).map((node) => (isBreak(node) ? ' ' : node));
  if (index < 0 || before.some((node) => typeof node !== 'string' && !FORMATTING.has(node[0]))) return new Row('', undefined, []);
  return new Row(withoutBullet(textOf(before)).trimStart(), inline[index], inline.slice(index + 1));
}

/**
 * The content of an item as one line: a nested list or a further paragraph belongs to what follows the link.
 * Bold or italics around a link mean nothing in a row that is a link.
 */
function joinParagraphs(item: readonly Node[]): Node[] {
  const row: Node[] = [];
  const add = (node: Node) => {
    const isFormatted = nameOf(node) === 'strong' || nameOf(node) === 'em';
    if (isFormatted && holdsLink(node)) elementOf(node).children.forEach(add);
    else row.push(node);
  };
  for (const [index, node] of item.entries()) {
    if (!isParagraph(node)) add(node);
    else {
      if (index > 0) row.push(' ');
      elementOf(node).children.forEach(add);
    }
  }
  return joinTexts(row);
}

const isLink = (node: Node): boolean => linkTarget(node) !== undefined && textOf([node]).trim() !== '';

const holdsLink = (node: Node): boolean => isLink(node) || elementOf(node).children.some(holdsLink);
