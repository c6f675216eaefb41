/** What can be wrong with a call before any content is read, or because there is no content. */
export type UsageReason =
  | 'content-missing'
  | 'content-empty'
  | 'content-drafts'
  | 'language-missing'
  | 'output-holds-content'
  | 'media-missing'
  | 'id-reserved'
  | 'form-elsewhere'
  | 'scripts-missing'
  | 'folder-not-empty';

/** The call cannot be right, for example because a folder is missing. Nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly reason: UsageReason,
    readonly path: string,
  ) {
    super(`${reason}: ${path}`);
  }
}
