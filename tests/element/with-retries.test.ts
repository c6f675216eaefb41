import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';
import { LoadFailure } from '../../src/element/load-failure.js';
import { withRetries } from '../../src/element/with-retries.js';

/** Lets time pass in steps of 100 ms, and counts the tries at the end of each second: `{ 0: 1, 1: 2 }` is one at once and one more in the first second. */
async function triesBySecond(t: TestContext, failures: LoadFailure[], { seconds = 10, signal = new AbortController().signal } = {}) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  t.after(() => mock.restoreAll());
  let tries = 0;
  const attempt = () => {
    const failure = failures[tries++];
    return failure ? Promise.reject(failure) : Promise.resolve('text');
  };
  const result = withRetries(attempt, Date.now() + 10_000, signal).catch((error: unknown) => error);
  const bySecond: Record<number, number> = {};
  for (let tick = 0; tick <= seconds * 10; tick++) {
    await new Promise((resolve) => setImmediate(resolve));
    bySecond[Math.ceil(tick / 10)] = tries;
    t.mock.timers.tick(100);
  }
  return { bySecond, result: await result };
}

const lost = (retryAfter?: number) => new LoadFailure('network', 'lost', retryAfter);

test('a failure that may pass is tried three times: the second time within a second, the third within six', async (t) => {
  const { bySecond, result } = await triesBySecond(t, [lost(0), lost(0), lost(0), lost(0)]);
  assert.deepEqual([bySecond[0], bySecond[1], bySecond[2], bySecond[6], bySecond[10]], [1, 2, 2, 3, 3]);
  assert.equal((result as LoadFailure).message, 'lost');
});

test('the first try that works is the last one', async (t) => {
  const { bySecond, result } = await triesBySecond(t, [lost(0)]);
  assert.deepEqual([bySecond[10], result], [2, 'text']);
});

test('a host that asks to be left alone is left alone so long', async (t) => {
  const { bySecond } = await triesBySecond(t, [lost(5000)]);
  assert.deepEqual([bySecond[5], bySecond[6]], [1, 2]);
});

test('no try begins after the end', async (t) => {
  const { bySecond } = await triesBySecond(t, [lost(10_000)]);
  assert.equal(bySecond[10], 1);
});

test('a failure that stays is final', async (t) => {
  const { bySecond, result } = await triesBySecond(t, [lost()]);
  assert.deepEqual([bySecond[10], (result as LoadFailure).reason], [1, 'network']);
});

test('aborting ends the wait, and no try follows', async (t) => {
  const controller = new AbortController();
  setImmediate(() => setImmediate(() => controller.abort()));
  const { bySecond, result } = await triesBySecond(t, [lost(0)], { signal: controller.signal });
  assert.deepEqual([bySecond[10], (result as LoadFailure).reason], [1, 'network']);
});
