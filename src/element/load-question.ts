import { readQuestionBundle, UnreadableBundle, type QuestionBundle } from '../bundle/index.js';
import { ownKeys } from './own-keys.js';

/**
 * Why there is nothing to show.
 *
 * - `network` no answer: offline, refused, wrong host, no CORS header, blocked by the page's CSP
 * - `timeout` no whole answer in ten seconds
 * - `not-found` the host answered 404 or 410, or the question has no such choice
 * - `http` another status than 200
 * - `format` written for a newer script
 * - `content` not the bundle of that question: a web page, half a file, more than 1 MB
 */
export type FailureReason = 'network' | 'timeout' | 'not-found' | 'http' | 'format' | 'content';

export class LoadFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    detail: unknown,
  ) {
    super(String(detail));
  }
}

/** A real question file has some 30 kB; a host that sends more than this is not sending one. */
const MAX_BYTES = 1_000_000;
const TIME_LIMIT = 10_000;

interface SharedRequest {
  bundle: Promise<QuestionBundle>;
  waiting: number;
  settled?: boolean;
  abort: () => void;
}

const requests = new Map<string, SharedRequest>();

async function fetchBytes(url: string, init: RequestInit): Promise<ArrayBuffer> {
  const response = await fetch(url, init);
  const { status, body } = response;
  if (!response.ok) throw new LoadFailure(status === 404 || status === 410 ? 'not-found' : 'http', `HTTP ${status}`);
  const chunks: BlobPart[] = [];
  let size = 0;
  // Own keys here too: WebKit's streams are written in JavaScript, and read `mode`.
  const reader = body?.getReader(ownKeys({}) as { mode: never }) as ReadableStreamDefaultReader<BlobPart & Uint8Array> | undefined;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) throw new LoadFailure('content', 'more than 1 MB');
    chunks.push(value);
  }
  // A page's own `fetch`, written for older browsers, knows no streams.
  return (body ? new Blob(chunks) : await response.blob()).arrayBuffer();
}

function readBytes(bytes: ArrayBuffer, question: string): QuestionBundle {
  try {
    return readQuestionBundle(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), question);
  } catch (error) {
    throw new LoadFailure(error instanceof UnreadableBundle ? error.reason : 'content', error);
  }
}

function request(url: string, question: string, cache: RequestCache): SharedRequest {
  const controller = new AbortController();
  const { signal } = controller;
  const init = ownKeys<RequestInit>({ credentials: 'omit', referrerPolicy: 'no-referrer', cache, signal });
  const timer = setTimeout(() => controller.abort('timeout'), TIME_LIMIT);
  const bundle = fetchBytes(url, init)
    .then((bytes) => readBytes(bytes, question))
    .catch((error: unknown) => {
      if (requests.get(url) === shared) requests.delete(url);
      throw error instanceof LoadFailure ? error : new LoadFailure(signal.reason === 'timeout' ? 'timeout' : 'network', error);
    })
    .finally(() => {
      clearTimeout(timer);
      shared.settled = true;
      controller.abort(); // stops a body that we no longer want
    });
  const shared: SharedRequest = { bundle, waiting: 0, abort: () => controller.abort() };
  return shared;
}

/**
 * A question with all its choices, asked for once per page and address however many elements want it.
 * A failure is forgotten, so that the next call asks again. When every caller's signal is aborted, so is the request.
 *
 * @param url of the question file
 * @param question the id that the file must be about
 * @param signal the caller's own: aborting it means "I do not wait any more", and says nothing for the others
 * @param again ask the host even if the answer is known: for a reader who wants to try again
 * @throws {LoadFailure} by rejection
 */
export function loadQuestion(url: string, question: string, signal: AbortSignal, again = false): Promise<QuestionBundle> {
  let shared = requests.get(url);
  if (!shared || (again && shared.settled)) requests.set(url, (shared = request(url, question, again ? 'no-cache' : 'default')));
  const { bundle } = shared;
  const waited = shared;
  waited.waiting++;
  signal.addEventListener('abort', () => {
    if (--waited.waiting || waited.settled) return;
    requests.delete(url);
    waited.abort();
  });
  return bundle;
}
