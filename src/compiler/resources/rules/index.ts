import { authorsBeforeLink } from './before-link/authors-before-link.js';
import { bareUrl } from './before-link/bare-url.js';
import { fewWordsBeforeLink } from './before-link/few-words-before-link.js';
import { linkFirst } from './before-link/link-first.js';
import { noLink } from './before-link/no-link.js';
import { quotationBeforeLink } from './before-link/quotation-before-link.js';
import { wordsBeforeLink } from './before-link/words-before-link.js';
import { fewWordsAfterLink } from './after-link/few-words-after-link.js';
import { lineBreakAfterLink } from './after-link/line-break-after-link.js';
import { punctuationInsideLink } from './after-link/punctuation-inside-link.js';
import { sentenceAfterLink } from './after-link/sentence-after-link.js';
import { setOffByPunctuation } from './after-link/set-off-by-punctuation.js';
import { wordsAfterLink } from './after-link/words-after-link.js';
import { closingSentence } from './place/closing-sentence.js';
import { dividerBeforeResources } from './place/divider-before-resources.js';
import { indentedRows } from './place/indented-rows.js';
import { itemWithoutLink } from './place/item-without-link.js';
import { lastLinks } from './place/last-links.js';
import { leadIn } from './place/lead-in.js';
import { linesOfLinks } from './place/lines-of-links.js';
import { listMostlyResources } from './place/list-mostly-resources.js';
import { listsAbove } from './place/lists-above.js';
import { namedGroups } from './place/named-groups.js';
import { listUnderHeading, resourcesHeading, textUnderHeading } from './place/resources-heading.js';
import { restIsAnswer } from './place/rest-is-answer.js';
import { textAfterResources } from './place/text-after-resources.js';
import { authorsIntoNote } from './title/authors-into-note.js';
import { closingBracket } from './title/closing-bracket.js';
import { closingQuotation } from './title/closing-quotation.js';
import { gluedSuffix } from './title/glued-suffix.js';
import { linkInPieces } from './title/link-in-pieces.js';
import { sameUrlTwice } from './title/same-url-twice.js';
import { swallowedPunctuation } from './title/swallowed-punctuation.js';
import { wordsBeforeUrl } from './title/words-before-url.js';
import { wordsIntoTitle } from './title/words-into-title.js';
import type { Rule } from '../rule.js';
import type { ResourceRule } from './resource-rule.js';

/** What comes before the link of a row. The first rule that fits counts; the last one always does. */
export const beforeLinkRules: readonly ResourceRule[] = [
  noLink,
  bareUrl,
  linkFirst,
  quotationBeforeLink,
  fewWordsBeforeLink,
  authorsBeforeLink,
  wordsBeforeLink,
];

/** What comes after the link, where the rules above leave it to these. The first that fits counts; the last one always does. */
export const afterLinkRules: readonly ResourceRule[] = [
  punctuationInsideLink,
  lineBreakAfterLink,
  setOffByPunctuation,
  sentenceAfterLink,
  fewWordsAfterLink,
  wordsAfterLink,
];

/** What moves words into the title of a resource or out of it. */
export const titleRules: readonly Rule[] = [
  wordsIntoTitle,
  authorsIntoNote,
  wordsBeforeUrl,
  swallowedPunctuation,
  closingQuotation,
  closingBracket,
  gluedSuffix,
  linkInPieces,
  sameUrlTwice,
];

/** What becomes of a block of text. */
export const placeRules: readonly Rule[] = [
  indentedRows,
  namedGroups,
  linesOfLinks,
  resourcesHeading,
  listUnderHeading,
  textUnderHeading,
  lastLinks,
  leadIn,
  listsAbove,
  closingSentence,
  textAfterResources,
  listMostlyResources,
  itemWithoutLink,
  dividerBeforeResources,
  restIsAnswer,
];
