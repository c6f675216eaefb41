import { distance } from 'fastest-levenshtein';

/** How many letters a slip may have: `choise`, `chioce`, `data-choice`. */
const MAX_SLIPS = 2;

/** Finds the attribute that is nearly called `name`. */
export const findSlip = (element: Element, name: string): string | undefined =>
  element.getAttributeNames().find((attribute) => distance(attribute.replace('data-', ''), name) <= MAX_SLIPS);
