import type { ResourceRule } from '../resource-rule.js';
import { creditAfterLink } from './credit-after-link.js';
import { fewWordsAfterLink } from './few-words-after-link.js';
import { lineBreakAfterLink } from './line-break-after-link.js';
import { punctuationInsideLink } from './punctuation-inside-link.js';
import { readerAddressed } from './reader-addressed.js';
import { sentenceAfterLink } from './sentence-after-link.js';
import { setOffByPunctuation } from './set-off-by-punctuation.js';
import { wordsAfterLink } from './words-after-link.js';

/** What comes after the link, where the rules about what comes before leave it to these. The first that fits counts; the last one always does. */
export const afterLinkRules: readonly ResourceRule[] = [
  readerAddressed,
  punctuationInsideLink,
  lineBreakAfterLink,
  setOffByPunctuation,
  fewWordsAfterLink,
  creditAfterLink,
  sentenceAfterLink,
  wordsAfterLink,
];
