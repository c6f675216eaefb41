import type { Choice } from '../../bundle/index.js';
import { estimateHeight } from './estimate-height.js';

/** The heights of four boxes in em, see {@link boxesFor}. */
export type Space = [number, number, number, number];

/** Width of each box, in em. */
const BOX = 11;

/**
 * Calculates how much space an entry needs, as four boxes that wrap like its text. As many boxes are side by side as fit, and each
 * row is as high as its highest box: one box per row on a phone, then two, three, and all four in a column of 44 em or more.
 */
export function spaceFor(choice: Choice): Space {
  const [four, three, two, one] = [44, 36, 24, 18].map((width) => estimateHeight(choice, width)) as Space;
  const second = two - four;
  const last = three - four;
  return [four, Math.max(0, one - two - last), second, last].map(Math.ceil) as Space;
}

/**
 * Writes the boxes as markup for inside the tag. They are invisible and silent. Their sizes are attributes of SVG, because those
 * work before any script has run and no policy forbids them. A policy can forbid `style`.
 */
export const boxesFor = (space: Space): string => space.map((height) => `<svg width="${BOX}em" height="${height}em"></svg>`).join('');
