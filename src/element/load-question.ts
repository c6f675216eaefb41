import type { OpenQuestion } from '../bundle/index.js';
import { fetchQuestion } from './fetch-question.js';
import { LoadFailure } from './load-failure.js';
import { withRetries } from './with-retries.js';

/** The question, or why there is none. A failure is final: every try that could help has been made. */
export type LoadResult = { question: OpenQuestion; failure?: undefined } | { question?: undefined; failure: LoadFailure };

/** Milliseconds for all tries together. A reader looks at an empty space for so long and no longer. */
const TIME_LIMIT = 10_000;

/** One request for everybody who wants the same URL. */
interface SharedRequest {
  result: Promise<LoadResult>;
  /** How many callers still wait. */
  waiting: number;
  /** Aborted as soon as nobody waits any more, or when there is a result. */
  controller: AbortController;
  /** The next caller gets a request of its own. */
  failed?: boolean;
}

const requests = new Map<string, SharedRequest>();

/**
 * A question, requested once per page and URL for any number of elements.
 * A failure is not remembered: the next call asks the host again. When the signals of all callers are aborted, so is the request,
 * and no try follows.
 *
 * @param url of the question file
 * @param question the id that the file must be about
 * @param signal the caller's own; aborting it means "I do not wait any more" and does not affect other callers
 * @param isRetry asks the host even if the answer is known, for a reader who tries again
 * @returns never rejects
 */
export function loadQuestion(url: string, question: string, signal: AbortSignal, isRetry = false): Promise<LoadResult> {
  let shared = requests.get(url);
  if (!shared || shared.failed || (isRetry && shared.controller.signal.aborted))
    requests.set(url, (shared = request(url, question, isRetry ? 'no-cache' : 'default')));
  const joined = shared;
  joined.waiting++;
  signal.addEventListener('abort', () => {
    if (--joined.waiting || joined.controller.signal.aborted) return;
    joined.failed = true;
    joined.controller.abort();
  });
  return joined.result;
}

function request(url: string, question: string, cache: RequestCache): SharedRequest {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort('timeout'), TIME_LIMIT);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const end = Date.now() + TIME_LIMIT;
  const load = async (): Promise<LoadResult> => {
    try {
      return { question: await withRetries(() => fetchQuestion(url, question, cache, signal), end, signal) };
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
