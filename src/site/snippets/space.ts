import type { Choice } from '../../bundle/index.js';
import { estimateHeight } from './estimate-height.js';

/** Heights in em of four boxes, see {@link boxesFor}. */
export type Space = [number, number, number, number];

/** Width of each box, in em. */
const BOX = 11;

/**
 * How much space an entry will take, for boxes that wrap as its text does. So many stand side by side as have room, each row as high
 * as the highest in it: one on a phone, two, three, and all four in a column of 44 em and more.
 */
export function spaceFor(choice: Choice): Space {
  const [four, three, two, one] = [44, 36, 24, 18].map((width) => estimateHeight(choice, width)) as Space;
  const second = two - four;
  const last = three - four;
  return [four, Math.max(0, one - two - last), second, last].map(Math.ceil) as Space;
}

/**
 * The boxes as markup for inside the tag: nothing to see and nothing to read aloud. Their sizes are attributes of SVG, which work
 * before any script has run and which no policy refuses, as it would a style.
 */
export const boxesFor = (space: Space): string => space.map((height) => `<svg width="${BOX}em" height="${height}em"></svg>`).join('');
