import type { Rule } from '../../rule.js';
import { closingSentence } from './closing-sentence.js';
import { dividerBeforeResources } from './divider-before-resources.js';
import { indentedRows } from './indented-rows.js';
import { itemWithoutLink } from './item-without-link.js';
import { lastLinks } from './last-links.js';
import { leadIn } from './lead-in.js';
import { linesOfLinks } from './lines-of-links.js';
import { linksInOneParagraph } from './links-in-one-paragraph.js';
import { listMostlyResources } from './list-mostly-resources.js';
import { listsAbove } from './lists-above.js';
import { namedGroups } from './named-groups.js';
import { listUnderHeading, resourcesHeading, textUnderHeading } from './resources-heading.js';
import { restIsAnswer } from './rest-is-answer.js';
import { textAfterResources } from './text-after-resources.js';

/** What becomes of a block of text. */
export const placeRules: readonly Rule[] = [
  indentedRows,
  namedGroups,
  linesOfLinks,
  linksInOneParagraph,
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
