import { CarryOverFailure } from './carry-over-failure.js';

/** A script of a version. Nothing else may be written by what a host says: no other folder, no `..`, no page. */
const SCRIPT = /^v\d+\.\d+\.\d+(-[0-9A-Za-z]+([.-][0-9A-Za-z]+)*)?\/stgm-[a-z]+(-[a-z]+)*\.js$/;

/** SHA-384 in Base64, as in an `integrity` attribute. */
const HASH = /^sha384-[A-Za-z0-9+/]{64}$/;

/**
 * Reads `integrity.json` as a host sends it.
 *
 * @param url of the file, for messages
 * @returns path → hash
 * @throws {CarryOverFailure}
 */
export function readIntegrityList(bytes: Uint8Array, url: string): Map<string, string> {
  const entries = Object.entries(parse(bytes, url));
  for (const [path, hash] of entries) {
    if (!SCRIPT.test(path)) throw new CarryOverFailure('path-unsafe', url, path);
    if (typeof hash !== 'string' || !HASH.test(hash)) throw new CarryOverFailure('list-invalid', url, path);
  }
  if (entries.length === 0) throw new CarryOverFailure('list-invalid', url);
  return new Map(entries as [string, string][]);
}

function parse(bytes: Uint8Array, url: string): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // not JSON: for example the page that a host shows for everything it does not have
  }
  throw new CarryOverFailure('list-invalid', url);
}
