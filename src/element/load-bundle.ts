import { fetchBundle } from './fetch-bundle.js';
import { LoadFailure } from './load-failure.js';
import { withRetries } from './with-retries.js';

/** A file of a bundle, or why there is none. A failure is final: every try that could help has been made. */
export type LoadResult<T> = { bundle: T } | { failure: LoadFailure };

/** Milliseconds for all tries together. A reader looks at an empty space for so long and no longer. */
const TIME_LIMIT = 10_000;

/** One request for everybody who wants the same URL. */
interface SharedRequest {
  result: Promise<LoadResult<unknown>>;
  /** How many callers still wait. */
  waiting: number;
  /** Aborted as soon as nobody waits any more, or when there is a result. */
  controller: AbortController;
  /** The next caller gets a request of its own. */
  failed?: boolean;
}

const requests = new Map<string, SharedRequest>();

/**
 * A file of a bundle, for example a question with all its choices, requested once per page and URL for any number of elements.
 * A failure is not remembered: the next call asks the host again. When the signals of all callers are aborted, so is the request,
 * and no try follows.
 *
 * @param read turns the parsed JSON into a value; the same for everybody who asks for the same URL
 * @param signal the caller's own; aborting it means "I do not wait any more" and does not affect other callers
 * @param isRetry asks the host even if the answer is known, for a reader who tries again
 * @returns never rejects
 */
export function loadBundle<T>(url: string, read: (value: unknown) => T, signal: AbortSignal, isRetry = false): Promise<LoadResult<T>> {
  let shared = requests.get(url);
  if (!shared || shared.failed || (isRetry && shared.controller.signal.aborted))
    requests.set(url, (shared = request(url, read, isRetry ? 'no-cache' : 'default')));
  const joined = shared;
  joined.waiting++;
  signal.addEventListener('abort', () => {
    if (--joined.waiting || joined.controller.signal.aborted) return;
    joined.failed = true;
    joined.controller.abort();
  });
  return joined.result as Promise<LoadResult<T>>;
}

function request(url: string, read: (value: unknown) => unknown, cache: RequestCache): SharedRequest {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort('timeout'), TIME_LIMIT);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const end = Date.now() + TIME_LIMIT;
  const load = async (): Promise<LoadResult<unknown>> => {
    try {
      return { bundle: await withRetries(() => fetchBundle(url, read, cache, signal), end, signal) };
    } catch (error) {
      shared.failed = true;
      const failure = error as LoadFailure;
      return { failure: signal.reason === 'timeout' ? new LoadFailure('timeout', failure.message) : failure };
    } finally {
      controller.abort(); // stops a body that nobody wants
    }
  };
  const shared: SharedRequest = { result: load(), waiting: 0, controller };
  return shared;
}
