/**
 * Why the versions that are live cannot be carried over.
 *
 * - `unreachable` the host gives no answer, or not in time
 * - `status` the host answers with another status than 200
 * - `redirect` the host sends to another host, or in circles
 * - `too-large` a file is larger than any of ours
 * - `list-invalid` `integrity.json` is not a list of scripts and hashes
 * - `path-unsafe` `integrity.json` names something that is not a script of a version
 * - `hash-wrong` a script is not the one that `integrity.json` promises
 * - `version-changed` the version to publish is live with other scripts
 */
export type CarryOverReason =
  'unreachable' | 'status' | 'redirect' | 'too-large' | 'list-invalid' | 'path-unsafe' | 'hash-wrong' | 'version-changed';

/** The versions that are live cannot be carried over. Nothing was written. */
export class CarryOverFailure extends Error {
  override readonly name = 'CarryOverFailure';

  /**
   * @param url what was requested
   * @param detail what came instead: a status, another URL, a path; '' where there is nothing to add
   */
  constructor(
    readonly reason: CarryOverReason,
    readonly url: string,
    readonly detail = '',
  ) {
    super(`${reason}: ${url} ${detail}`);
  }
}
