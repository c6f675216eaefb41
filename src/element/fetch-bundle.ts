import { UnreadableBundle } from '../bundle/index.js';
import { LoadFailure } from './load-failure.js';
import { withoutPrototype } from './without-prototype.js';

/** A real question file has about 30 kB, an index about 20 kB. A host that sends more than this sends something else. */
const MAX_BYTES = 1_000_000;

/**
 * Fetches a file of a bundle, once.
 *
 * @param read turns the parsed JSON into a value; throws {@link UnreadableBundle}
 * @throws {LoadFailure} with `retryAfter` where another try can help: after a fault of the network or the host (no answer, 5xx, 429).
 *   A wrong URL or file stays wrong.
 */
export async function fetchBundle<T>(url: string, read: (value: unknown) => T, cache: RequestCache, signal: AbortSignal): Promise<T> {
  // Credentials are as `fetch` has them by default: another host gets none. With any other value the browser does not use what a page preloads.
  const bytes = await fetchBytes(url, withoutPrototype({ referrerPolicy: 'no-referrer', cache, signal }));
  try {
    return read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new LoadFailure(error instanceof UnreadableBundle ? error.reason : 'content', String(error));
  }
}

async function fetchBytes(url: string, init: RequestInit): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, init);
    if (!response.ok) throw failureOf(response);
    return await (await readBlob(response)).arrayBuffer();
  } catch (error) {
    // Whatever else goes wrong on the way to the host and back may pass.
    throw error instanceof LoadFailure ? error : new LoadFailure('network', String(error), 0);
  }
}

function failureOf({ status, headers }: Response): LoadFailure {
  const mayPass = status === 429 || status >= 500;
  // Seconds or a date (RFC 9110, 10.2.3). Another origin must list the header in Access-Control-Expose-Headers.
  const after = headers.get('retry-after')!;
  return new LoadFailure(
    status === 404 || status === 410 ? 'not-found' : 'http',
    `HTTP ${status}`,
    mayPass ? Math.max(0, +after * 1000 || Date.parse(after) - Date.now() || 0) : undefined,
  );
}

async function readBlob(response: Response): Promise<Blob> {
  const { body } = response;
  // Some pages replace `fetch` with one for older browsers, which has no streams.
  if (!body) return response.blob();
  // Without a prototype too: WebKit writes its streams in JavaScript, and they read `mode`.
  const reader = body.getReader(withoutPrototype({}) as { mode: never }) as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    size += value.length;
    if (size > MAX_BYTES) throw new LoadFailure('content', 'over 1 MB');
    chunks.push(value);
  }
}
