/** The positions of a character in a text, ascending. */
export function positionsOf(character: string, text: string): number[] {
  const positions: number[] = [];
  for (let index = text.indexOf(character); index >= 0; index = text.indexOf(character, index + 1)) positions.push(index);
  return positions;
}

/** How many of ascending positions are smaller than an index. Takes logarithmic time: it is asked once for each problem. */
export function countBefore(index: number, positions: readonly number[]): number {
  return countUntil(positions.length, (at) => positions[at]! < index);
}

/** How many of `length` things hold, where all that hold come first. */
export function countUntil(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
