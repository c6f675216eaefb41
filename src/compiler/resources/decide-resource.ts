import type { Node } from '../../bundle/index.js';
import { isParagraph } from '../answer/node-tree.js';
import { readRow } from './read-row.js';
import { afterLinkRules } from './rules/after-link/index.js';
import { beforeLinkRules } from './rules/before-link/index.js';
import type { ResourceRule } from './rules/resource-rule.js';

/** Whether a row is a resource, and the rules that say so: one about what comes before the link, maybe one about what comes after. */
export interface Decision {
  isResource: boolean;
  before: ResourceRule;
  after: ResourceRule | undefined;
}

/**
 * Decides by its shape whether an item of a list, or a paragraph, is a resource or text that happens to hold a link.
 * Of an item with several paragraphs only the first counts: the others are about what it names.
 */
export function decideResource(item: readonly Node[]): Decision {
  const row = readRow(item.length > 1 && item.every(isParagraph) ? item.slice(0, 1) : item);
  const before = beforeLinkRules.find((rule) => rule.fits(row))!;
  const after = before.decides === 'look-after' ? afterLinkRules.find((rule) => rule.fits(row))! : undefined;
  return { isResource: (after ?? before).decides === 'resource', before, after };
}

export const isResource = (item: readonly Node[]): boolean => decideResource(item).isResource;
