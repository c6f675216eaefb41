import { LoadFailure } from './load-failure.js';

/** Milliseconds before the second try. */
const FIRST_DELAY = 400;

/**
 * Tries until it works, until another try cannot help, or until there is no time for one.
 *
 * The waits are 0.4 to 0.8 and 2 to 4 seconds, and longer where the host asks for it. They are random, so that
 * readers who lost the host together do not come back together. A third wait, of ten seconds, never fits into ten seconds.
 *
 * @param end the time, as of `Date.now()`, before which the last try must begin
 * @param signal aborting it ends the wait, and no try follows
 * @throws the failure of the last try
 */
export async function withRetries<T>(attempt: () => Promise<T>, end: number, signal: AbortSignal): Promise<T> {
  for (let minDelay = FIRST_DELAY; ; minDelay *= 5) {
    try {
      return await attempt();
    } catch (error) {
      const retryAfter = error instanceof LoadFailure ? error.retryAfter : undefined;
      const delay = retryAfter! + minDelay * (1 + Math.random());
      if (retryAfter === undefined || Date.now() + delay >= end) throw error;
      await pause(delay, signal);
      if (signal.aborted) throw error;
    }
  }
}

/** Waits for so many milliseconds, or until the signal is aborted. */
const pause = (delay: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, delay);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
