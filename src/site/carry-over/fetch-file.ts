import { CarryOverFailure } from './carry-over-failure.js';

/** Milliseconds for one file, redirects included. */
const TIME_LIMIT = 30_000;

/** In bytes. Our largest script has 60 kB. */
const MAX_SIZE = 2_000_000;

/** A host moves a file once, for example to `www.` or to a path that ends in `/`. */
const MAX_REDIRECTS = 3;

/**
 * Fetches a file of a host that is live, past every cache on the way.
 * Redirects are followed on the same origin only: another host is not the one that the caller trusts, and it is not even asked.
 *
 * @throws {CarryOverFailure}
 */
export async function fetchFile(url: string, { timeLimit = TIME_LIMIT, maxSize = MAX_SIZE } = {}): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const response = await followRedirects(url, signal);
    if (response.status !== 200) throw new CarryOverFailure('status', url, String(response.status));
    return await readBody(response, url, maxSize);
  } catch (error) {
    if (error instanceof CarryOverFailure) throw error;
    throw new CarryOverFailure('unreachable', url, signal.aborted ? `${timeLimit / 1000} s` : causeOf(error));
  }
}

async function followRedirects(url: string, signal: AbortSignal): Promise<Response> {
  let current = url;
  for (let count = 0; count <= MAX_REDIRECTS; count++) {
    const response = await fetch(current, { redirect: 'manual', cache: 'no-store', headers: { 'Cache-Control': 'no-cache' }, signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, current) ? new URL(location, current) : undefined;
    if (next?.origin !== new URL(url).origin) throw new CarryOverFailure('redirect', url, next?.href ?? location);
    current = next.href;
  }
  throw new CarryOverFailure('redirect', url, current);
}

async function readBody({ body }: Response, url: string, maxSize: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > maxSize) throw new CarryOverFailure('too-large', url, String(maxSize));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What Node says of a failed request is in its cause: `ECONNREFUSED`, `ENOTFOUND`. */
function causeOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as { code?: unknown; message?: unknown };
  return String(code ?? message ?? cause);
}
