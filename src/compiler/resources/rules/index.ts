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
