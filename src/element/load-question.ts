import { readQuestionBundle, type UnreadableBundle, type QuestionBundle } from '../bundle/index.js';
import { ownKeys } from './own-keys.js';

/**
 * Why there is nothing to show.
 *
 * - `network` no answer: offline, refused, wrong host, no CORS header, blocked by the page's CSP
 * - `timeout` no whole answer in ten seconds
 * - `not-found` the host answered 404 or 410, or the question has no such choice
 * - `http` any other status outside of 200 to 299
 * - `format` written for a newer script, or a much older one
 * - `content` not the bundle of that question: a web page, half a file, more than 1 MB
 */
export type FailureReason = 'network' | 'timeout' | 'not-found' | 'http' | 'format' | 'content';

/** One that is final: every try that could have helped has been made. */
export interface LoadFailure {
  reason: FailureReason;
  /** What the browser or the reader of bundles said. */
  message: string;
}

/** The question, or why there is none: never a rejection that somebody has to catch. */
export type LoadResult = { bundle: QuestionBundle } | { failure: LoadFailure };

/** A real question file has some 30 kB; a host that sends more than this is not sending one. */
const MAX_BYTES = 1_000_000;
/** For all tries together: so long a reader looks at an empty space, and no longer. */
const TIME_LIMIT = 10_000;

interface SharedRequest {
  result: Promise<LoadResult>;
  waiting: number;
  /** Aborted as soon as there is nothing to wait for any more. */
  controller: AbortController;
  /** Of no use to anybody who asks from now on. */
  failed?: boolean;
}

const requests = new Map<string, SharedRequest>();

/**
 * Fetches a question file, if need be three times: a fault of the line or the host may pass (no answer, 5xx, 429),
 * a wrong address or file stays what it is.
 */
function request(url: string, question: string, cache: RequestCache): SharedRequest {
  const controller = new AbortController();
  const { signal } = controller;
  // Credentials as fetch has them by itself: another host gets none. Told otherwise, a browser would not use what a page has preloaded.
  const init = ownKeys<RequestInit>({ referrerPolicy: 'no-referrer', cache, signal });
  const end = Date.now() + TIME_LIMIT;
  const limit = setTimeout(() => controller.abort('timeout'), TIME_LIMIT);
  let pause: ReturnType<typeof setTimeout> | undefined;
  signal.onabort = () => {
    clearTimeout(limit);
    clearTimeout(pause);
  };
  // The wait before the next try is at least so long and at most twice that: those who lost the host together must not come back together.
  const ask = async (least: number): Promise<LoadResult> => {
    let reason: FailureReason = 'network';
    /** Milliseconds that the host wants to be left alone before that; NaN where no try can help. */
    let rest = 0;
    try {
      const response = await fetch(url, init);
      const { ok, status, headers, body } = response;
      if (!ok) {
        // Seconds or a date (RFC 9110, 10.2.3). Of another origin it is told only with Access-Control-Expose-Headers.
        const after = headers.get('retry-after')!;
        reason = status === 404 || status === 410 ? 'not-found' : 'http';
        rest = status === 429 || status > 499 ? Math.max(0, +after * 1000 || Date.parse(after) - Date.now() || 0) : NaN;
        throw Error(`HTTP ${status}`);
      }
      const chunks: Uint8Array[] = [];
      let size = 0;
      // Own keys here too: WebKit's streams are written in JavaScript, and read `mode`.
      const reader = body?.getReader(ownKeys({}) as { mode: never }) as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
      while (reader && size <= MAX_BYTES) {
        const { done, value } = await reader.read();
        if (done) break;
        size += value.length;
        chunks.push(value);
      }
      // A page's own `fetch`, written for older browsers, knows no streams.
      if (!body) chunks.push(new Uint8Array(await (await response.blob()).arrayBuffer()));
      reason = 'content';
      rest = NaN;
      if (size > MAX_BYTES) throw Error('more than 1 MB');
      const decoder = new TextDecoder('utf-8', { fatal: true });
      return {
        bundle: readQuestionBundle(
          JSON.parse(chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()),
          question,
        ),
      };
    } catch (error) {
      const delay = rest + least * (1 + Math.random());
      // After 0.4 and 2 seconds or more; the third wait, of ten, never fits into the time that there is.
      if (!signal.aborted && Date.now() + delay < end)
        return new Promise((resolve) => (pause = setTimeout(() => resolve(ask(least * 5)), delay)));
      shared.failed = true;
      return {
        failure: {
          reason: signal.reason === 'timeout' ? 'timeout' : ((error as UnreadableBundle | undefined)?.reason ?? reason),
          message: String(error),
        },
      };
    }
  };
  const shared: SharedRequest = { result: ask(400), waiting: 0, controller };
  void shared.result.then(() => controller.abort()); // stops a body that we do not want
  return shared;
}

/**
 * A question with all its choices, asked for once per page and address however many elements want it.
 * A failure is forgotten, so that the next call asks again. When every caller's signal is aborted, so is the request,
 * and no try is made after that.
 *
 * @param url of the question file
 * @param question the id that the file must be about
 * @param signal the caller's own: aborting it means "I do not wait any more", and says nothing for the others
 * @param again ask the host even if the answer is known: for a reader who wants to try again
 */
export function loadQuestion(url: string, question: string, signal: AbortSignal, again = false): Promise<LoadResult> {
  let shared = requests.get(url);
  if (!shared || shared.failed || (again && shared.controller.signal.aborted))
    requests.set(url, (shared = request(url, question, again ? 'no-cache' : 'default')));
  const waited = shared;
  waited.waiting++;
  signal.addEventListener('abort', () => {
    if (--waited.waiting || waited.controller.signal.aborted) return;
    waited.failed = true;
    waited.controller.abort();
  });
  return waited.result;
}
