import { fetchBundle } from './fetch-bundle.js';
import { LoadFailure } from './load-failure.js';
import { withRetries } from './with-retries.js';

/** A file of a bundle, or why there is none. A failure is final: every try that could help has been made. */
export type LoadResult<T> = { bundle: T; failure?: undefined } | { bundle?: undefined; failure: LoadFailure };

/** Milliseconds for all tries together. A reader looks at an empty space for so long and no longer. */
const TIME_LIMIT = 10_000;

/**
 * Joins those who wait for a request: one for everybody who wants the same URL.
 *
 * @returns undefined where the caller needs a request of its own, because this one has failed or the answer may be old
 */
type Join<T> = (caller: AbortSignal, isRetry: boolean) => Promise<LoadResult<T>> | undefined;

const requests = new Map<string, Join<unknown>>();

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
  const result = (requests.get(url) as Join<T> | undefined)?.(signal, isRetry);
  if (result) return result;
  const join = request(url, read, isRetry ? 'no-cache' : 'default');
  requests.set(url, join);
  return join(signal, false)!;
}

function request<T>(url: string, read: (value: unknown) => T, cache: RequestCache): Join<T> {
  /** Aborted as soon as nobody waits any more, or when there is a result. */
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new LoadFailure('timeout', 'over 10 s')), TIME_LIMIT);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const end = Date.now() + TIME_LIMIT;
  let waiting = 0;
  let hasFailed = false;
  const load = async (): Promise<LoadResult<T>> => {
    try {
      return { bundle: await withRetries(() => fetchBundle(url, read, cache, signal), end, signal) };
    } catch (error) {
      hasFailed = true;
      // A body that is being read ends with an error of the browser's own.
      return { failure: (signal.reason ?? error) as LoadFailure };
    } finally {
      controller.abort(); // stops a body that nobody wants
    }
  };
  const result = load();
  return (caller, isRetry) => {
    if (hasFailed || (isRetry && signal.aborted)) return undefined;
    waiting++;
    caller.addEventListener('abort', () => {
      if (--waiting || signal.aborted) return;
      hasFailed = true;
      controller.abort();
    });
    return result;
  };
}
