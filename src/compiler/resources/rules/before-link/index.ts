import type { ResourceRule } from '../resource-rule.js';
import { authorsBeforeLink } from './authors-before-link.js';
import { bareUrl } from './bare-url.js';
import { connectiveBeforeLink } from './connective-before-link.js';
import { fewWordsBeforeLink } from './few-words-before-link.js';
import { linkFirst } from './link-first.js';
import { noLink } from './no-link.js';
import { quotationBeforeLink } from './quotation-before-link.js';
import { wordsBeforeLink } from './words-before-link.js';

/** What comes before the link of a row. The first rule that fits counts; the last one always does. */
export const beforeLinkRules: readonly ResourceRule[] = [
  noLink,
  connectiveBeforeLink,
  bareUrl,
  linkFirst,
  quotationBeforeLink,
  fewWordsBeforeLink,
  authorsBeforeLink,
  wordsBeforeLink,
];
