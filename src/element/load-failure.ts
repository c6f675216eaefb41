/**
 * Why there is nothing to show.
 *
 * - `network` no answer: offline, refused, wrong host, no CORS header, blocked by the page's CSP
 * - `timeout` no complete answer within ten seconds
 * - `not-found` the host answered 404 or 410, or the question has no such choice
 * - `http` any other status outside 200 to 299
 * - `format` written for a newer script, or for a much older one
 * - `content` not the bundle of that question: a web page, half a file, more than 1 MB
 */
export type FailureReason = 'network' | 'timeout' | 'not-found' | 'http' | 'format' | 'content';

/** A question file could not be loaded. */
export class LoadFailure extends Error {
  /**
   * @param message what the host, the browser or the reader of bundles said
   * @param retryAfter milliseconds that the host wants to be left alone before another try; undefined where another try cannot help
   */
  constructor(
    readonly reason: FailureReason,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
