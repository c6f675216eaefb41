import type { Node, Resource } from '../../bundle/index.js';
import { joinTexts, linkTarget, textOf } from '../answer/node-tree.js';
import { isBreak } from '../answer/tidy-blocks.js';
import { looksLikeUrl } from './looks-like-url.js';
import { readRow } from './read-row.js';
import { readFacts, type Facts, type FactRules } from './resource-facts.js';
import type { Rule } from './rule.js';
import { areAuthors } from './rules/before-link/authors-before-link.js';
import { authorsIntoNote } from './rules/title/authors-into-note.js';
import { closeBracket, closingBracket } from './rules/title/closing-bracket.js';
import { closeQuotation, closingQuotation } from './rules/title/closing-quotation.js';
import { gluedSuffix, takeSuffix } from './rules/title/glued-suffix.js';
import { linkInPieces, takePieces } from './rules/title/link-in-pieces.js';
import { splitSwallowed, swallowedPunctuation } from './rules/title/swallowed-punctuation.js';
import { takePlace, titleAfterPlace } from './rules/title/title-after-place.js';
import { titleBeforeUrl, wordsBeforeUrl } from './rules/title/words-before-url.js';
import { wordsIntoTitle } from './rules/title/words-into-title.js';

/** A resource, and the rules that made it. */
export interface ParsedResource {
  resource: Resource;
  /** What moved words into the title or out of it. Mostly empty. */
  titleRules: readonly Rule[];
  factRules: FactRules;
}

/**
 * Makes a resource of an item. Every word of the item is in the title or in the note.
 *
 * @returns undefined where the item has no link
 */
export function parseResource(item: readonly Node[]): ParsedResource | undefined {
  const whole = readRow(item);
  if (whole.target === undefined) return undefined;
  const placed = takePlace(whole);
  const { before, text, after, target = whole.target } = placed?.row ?? whole;
  const [linkText, swallowed] = splitSwallowed(text);
  const titleRules: Rule[] = placed ? [titleAfterPlace] : [];
  let title: string;
  let note: Node[];
  let isSetOff = false;
  if (looksLikeUrl(linkText) && before.trim()) {
    titleRules.push(wordsBeforeUrl);
    title = titleBeforeUrl(before);
    note = [brackets(before.slice(title.length)), ['a', { href: target }, text], ...after];
  } else {
    const rest = [...after];
    const authors = areAuthors(before) ? before.trim() : '';
    const words = authors ? '' : before;
    if (authors) titleRules.push(authorsIntoNote);
    if (words) titleRules.push(wordsIntoTitle);
    title = words + linkText;
    if (swallowed) titleRules.push(swallowedPunctuation);
    else {
      title += takeEnding(title, words, rest, titleRules);
      const pieces = takePieces(target, rest);
      if (pieces) titleRules.push(linkInPieces);
      title += pieces;
    }
    isSetOff = /^\s*[.,;:–—-]/.test(textOf(rest));
    note = tidyNote([brackets(swallowed), ...rest], target);
    if (authors) note = [authors.replace(/[,;:]$/, ''), note.length === 0 ? '' : /[,;:]$/.test(authors) ? ', ' : ' ', ...note];
  }
  title = title.trim();
  note = tidyNote(note, target);
  if (placed) note = withPlace(note, placed.place, isSetOff);
  return makeResource(title, target, note, readFacts(target, title, textOf(note)), titleRules);
}

/** The note with the place of the resource: before it, or after what goes on from the title with "and". */
function withPlace(note: readonly Node[], place: readonly Node[], isSetOff: boolean): Node[] {
  if (note.length === 0) return [...place];
  if (/^(?:ve|veya|ile|and|or|&)(?!\p{L})/u.test(textOf(note))) return joinTexts([...note, ', ', ...place]);
  return joinTexts([...place, isSetOff ? ', ' : ' ', ...note]);
}

/** The opening brackets of some punctuation. The rest of it separated two parts that are apart now. */
const brackets = (punctuation: string): string => punctuation.replace(/[^([]/g, '');

/** Puts a resource together. Its keys are always in this order, so that the same input gives the same bytes. */
export function makeResource(title: string, url: string, note: Node[], facts: Facts, titleRules: readonly Rule[]): ParsedResource {
  const { kind, lang, year, rules: factRules } = facts;
  const resource = { title, url, kind, ...(lang === undefined ? {} : { lang }), ...(year === undefined ? {} : { year }), note };
  return { resource, titleRules, factRules };
}

/** Takes from the text after the link what belongs to the title: the end of a quotation, of a bracket, or of a word. */
function takeEnding(title: string, before: string, after: Node[], titleRules: Rule[]): string {
  const [following] = after;
  if (typeof following !== 'string') return '';
  const quotation = closeQuotation(title, before, following);
  const bracket = quotation === undefined ? closeBracket(title, following) : undefined;
  const ending = quotation ?? bracket ?? takeSuffix(following);
  if (ending) titleRules.push(quotation !== undefined ? closingQuotation : bracket !== undefined ? closingBracket : gluedSuffix);
  after[0] = following.slice(ending.length);
  return ending;
}

/** The note without the punctuation that set it off, and without a second link to the same target. */
function tidyNote(nodes: readonly Node[], target: string): Node[] {
  const plain = nodes.map((node) => (linkTarget(node) === target && !looksLikeUrl(textOf([node])) ? textOf([node]) : node));
  const note = joinTexts(plain);
  while (isBreak(note[0])) note.shift();
  if (typeof note[0] === 'string') note[0] = note[0].replace(/^[\s.,;:)\]–—-]+/, '');
  const last = note.at(-1);
  if (typeof last === 'string') note[note.length - 1] = last.replace(/[\s,;]+$/, '');
  return /[\p{L}\p{N}]/u.test(textOf(note)) ? note.filter((node) => node !== '') : [];
}
