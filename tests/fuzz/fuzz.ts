import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { timed } from './watch-for-hangs.js';

/** Cases of all files together. `npm run test:long` takes 100,000; `SEED=$RANDOM` tries others: a run that anybody may repeat must not fail by chance. */
export const CASES = Number(process.env['FUZZ'] ?? 2000);
export const SEED = Number(process.env['SEED'] ?? 2026);

const MOST_SECONDS = 5;

/**
 * Tests that something holds for many made-up values. A failure prints the smallest value that it found.
 *
 * @param share what part of all {@link CASES} are of this kind
 * @param check throws where it does not hold
 */
export function fuzz<Value>(name: string, share: number, values: fc.Arbitrary<Value>, check: (value: Value) => void): void {
  const numRuns = Math.ceil(CASES * share);
  test(`${name}: ${numRuns} cases, seed ${SEED}`, (t) => {
    let slowest = 0;
    fc.assert(
      fc.property(values, (value) => {
        const seconds = timed(() => check(value));
        slowest = Math.max(slowest, seconds);
        assert.ok(seconds < MOST_SECONDS, `it took ${seconds} s`);
      }),
      { numRuns, seed: SEED },
    );
    t.diagnostic(`${numRuns} cases, seed ${SEED}: none crashed, the slowest took ${slowest.toFixed(3)} s`);
  });
}
