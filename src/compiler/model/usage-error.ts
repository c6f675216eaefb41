/** What can be wrong with a call before any content is looked at, or because there is none. */
export type UsageReason =
  'content-missing' | 'content-empty' | 'content-drafts' | 'output-holds-content' | 'media-missing' | 'id-reserved' | 'form-elsewhere';

/** The caller named what cannot be meant. Nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly reason: UsageReason,
    readonly path: string,
  ) {
    super(`${reason}: ${path}`);
  }
}
