import { inParallel } from '../../compiler/disk/in-parallel.js';
import { integrityOf, integrities, type PublishedFile, type Scripts } from '../assets/scripts.js';
import { CarryOverFailure } from './carry-over-failure.js';
import { fetchFile } from './fetch-file.js';
import { readIntegrityList } from './read-integrity-list.js';

/** Requests at a time. */
const AT_ONCE = 6;

export interface CarryOverOptions {
  /** URL of the site that is live: absolute, with `/` at the end. */
  host: string;
  /** Whether it is all right if nothing is live there yet. */
  isFirstRelease: boolean;
}

/**
 * Fetches the scripts of every version that is live, so that a release from an empty folder takes none away from the pages that pinned them.
 *
 * @param scripts of the version to publish. What is live of it is compared and not fetched
 * @returns the files of the other versions, verified; undefined if nothing is live and that is all right
 * @throws {CarryOverFailure}
 */
export async function carryOver(scripts: Scripts, { host, isFirstRelease }: CarryOverOptions): Promise<PublishedFile[] | undefined> {
  const list = await fetchList(new URL('integrity.json', host).href, isFirstRelease);
  if (!list) return undefined;
  const own = integrities(scripts);
  for (const [path, hash] of list) {
    if (!path.startsWith(`v${scripts.version}/`)) continue;
    if (own[path] !== hash) throw new CarryOverFailure('version-changed', new URL(path, host).href, scripts.version);
    list.delete(path);
  }
  const files = new Map<string, Uint8Array>();
  await inParallel(list, AT_ONCE, async ([path, hash]) => {
    const { href } = new URL(path, host);
    const bytes = await fetchFile(href);
    if (integrityOf(bytes) !== hash) throw new CarryOverFailure('hash-wrong', href, path);
    files.set(path, bytes);
  });
  return [...list.keys()].map((path) => ({ path, bytes: files.get(path)! }));
}

/** The list of what is live. Undefined if there is none and there need not be one. */
async function fetchList(url: string, isFirstRelease: boolean): Promise<Map<string, string> | undefined> {
  try {
    return readIntegrityList(await fetchFile(url), url);
  } catch (error) {
    if (isFirstRelease && error instanceof CarryOverFailure) return undefined;
    throw error;
  }
}
