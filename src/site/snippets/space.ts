import type { Choice } from '../../bundle/index.js';
import { estimateHeight, estimateTextHeight } from './estimate-height.js';

/** The heights of the boxes in em, see {@link boxesFor}. */
export type Space = number[];

/** Width of a box in ex. */
const BOX = 2.5;

/** So many boxes are side by side in the narrowest column: its first box is as wide as all of them. */
const NARROWEST = 10;

/** So many boxes are side by side where lines have their full length. The entry is not wider than that. */
const WIDEST = 23;

/** What a line of boxes is higher than its highest box, in em: boxes are on the baseline, and there is room for a "g" below it. */
const BELOW_BASELINE = 0.55;

/**
 * Calculates how much space an entry needs below its link, as boxes that wrap like its text. As many boxes are side by side as fit,
 * and each row is as high as its first box, which is its highest: where `fit` boxes fit, the rows begin with the boxes 0, `fit`,
 * 2 × `fit` … Together they are as high as the entry in a column of that width.
 */
export function spaceFor(choice: Choice): Space {
  const height = (fit: number) => {
    const width = (fit + 0.5) * BOX;
    return estimateHeight(choice, width) - estimateTextHeight(choice.title, width);
  };
  const heights: Space = [];
  for (let fit = WIDEST; fit >= NARROWEST; fit--) {
    let others = 0;
    for (let row = fit < WIDEST ? 0 : fit; row < WIDEST; row += fit) if (row !== fit) others += heights[row]! + BELOW_BASELINE;
    heights[fit % WIDEST] = Math.min(Math.max(0, Math.round(height(fit) - others - BELOW_BASELINE)), heights[0] ?? Infinity);
  }
  return [heights[0]!, ...heights.slice(NARROWEST)];
}

/**
 * Writes the boxes as markup for inside the tag. They are invisible and silent. Their sizes are attributes of SVG, because those
 * work before any script has run and no policy forbids them. A policy can forbid `style`.
 */
export const boxesFor = (space: Space): string =>
  space.map((height, index) => `<svg width="${index === 0 ? BOX * NARROWEST : BOX}ex" height="${height}em"></svg>`).join('');
