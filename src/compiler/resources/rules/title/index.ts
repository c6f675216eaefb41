import type { Rule } from '../../rule.js';
import { authorsIntoNote } from './authors-into-note.js';
import { closingBracket } from './closing-bracket.js';
import { closingQuotation } from './closing-quotation.js';
import { gluedSuffix } from './glued-suffix.js';
import { linkInPieces } from './link-in-pieces.js';
import { sameUrlTwice } from './same-url-twice.js';
import { swallowedPunctuation } from './swallowed-punctuation.js';
import { titleAfterPlace } from './title-after-place.js';
import { wordsBeforeUrl } from './words-before-url.js';
import { wordsIntoTitle } from './words-into-title.js';

/** What moves words into the title of a resource or out of it. */
export const titleRules: readonly Rule[] = [
  wordsIntoTitle,
  titleAfterPlace,
  authorsIntoNote,
  wordsBeforeUrl,
  swallowedPunctuation,
  closingQuotation,
  closingBracket,
  gluedSuffix,
  linkInPieces,
  sameUrlTwice,
];
