import type { Node } from '../../bundle/index.js';
import type { Place, Places } from './place.js';
import { placeAtEnd } from './rules/place/last-links.js';
import { placeUnderHeadings } from './rules/place/resources-heading.js';

/** Finds the resources in an answer: under their headings, or else at its end. Empty where there are none. */
export const findPlaces = (nodes: readonly Node[]): Places => placeUnderHeadings(nodes) ?? placeAtEnd(nodes) ?? new Map<number, Place>();
