/**
 * A source of numbers that are the same on every machine and run (mulberry32).
 *
 * @param {number} seed
 * @returns {{below(limit: number): number, pick<Item>(items: readonly Item[]): Item}}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return (bits ^ (bits >>> 14)) >>> 0;
  };
  const below = (limit) => next() % limit;
  return { below, pick: (items) => items[below(items.length)] };
}
