import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readVersion } from '../../compiler/disk/read-version.js';
import { compareVersions } from './compare-versions.js';
import { UsageError } from '../../compiler/model/usage-error.js';

/** The scripts and styles of a site: those that other sites load, and those of its own pages. */
export interface Scripts {
  version: string;
  /** By file name, for example `stgm-guidance.js`. */
  files: Record<string, { bytes: Uint8Array; integrity: string }>;
}

/** A script under its version, for example `v1.0.0/stgm-guidance.js`. */
export interface PublishedFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * For other sites: `stgm-guidance.js` shows entries and loads `stgm-help.js` if needed; `stgm-assessment.js` is the whole assessment
 * and the comparison; `stgm-report.js` is the report; `stgm-embed.js` sets the height of frames.
 */
export const PUBLISHED = ['stgm-guidance.js', 'stgm-help.js', 'stgm-assessment.js', 'stgm-report.js', 'stgm-embed.js'];

const BUILT = [...PUBLISHED, 'stgm-pages.js', 'stgm-snippets.js', 'stgm-search.js', 'stgm-pages.css'];

/** The icon: the accent line of an entry and lines of text. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5d66"/><path d="M10 8v16" stroke="#7fd3dc" stroke-width="4" stroke-linecap="round"/><path d="M16 11h7M16 16h7M16 21h4" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>\n';

/**
 * Reads the files that `npm run build` makes.
 *
 * @throws {UsageError} if it was not run
 */
export function readScripts(): Scripts {
  const files = [...BUILT.map((name) => [name, readBuilt(name)] as const), ['stgm-pages.svg', Buffer.from(ICON)] as const];
  return {
    version: readVersion(),
    files: Object.fromEntries(files.map(([name, bytes]) => [name, { bytes, integrity: integrityOf(bytes) }])),
  };
}

/** The value of the `integrity` attribute for a file, see https://www.w3.org/TR/SRI/. */
export const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Reads one file that `npm run build` makes.
 *
 * @throws {UsageError} if it was not run
 */
export const readBuilt = (name: string): Uint8Array => readFileSync(find(name));

/** Finds a built file: three folders up from `dist/esm/site/assets`, in `dist` from `src/site/assets`. */
function find(name: string): string {
  const candidates = [`../../../${name}`, `../../../dist/${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new UsageError('scripts-missing', `dist/${name}`);
  return found;
}

/** The path of a file that never changes: the version is part of it. */
export const versioned = ({ version }: Scripts, name: string): string => `v${version}/${name}`;

/**
 * The script and style files of a site. Files under the full version (`v1.0.0/`) stay forever. Scripts for other sites are also under
 * their major version (`v1/`), where they follow its releases, and at the root. `integrity.json` lists the integrity to pin.
 *
 * @param others the scripts of the other versions that are published
 */
export function* scriptFiles({ version, files }: Scripts, others: Iterable<PublishedFile> = []): Generator<PublishedFile> {
  const own = PUBLISHED.map((name): PublishedFile => ({ path: `v${version}/${name}`, bytes: files[name]!.bytes }));
  const all = [...others, ...own].sort((a, b) => compareVersions(a.path, b.path));
  for (const [name, { bytes }] of Object.entries(files)) yield { path: `v${version}/${name}`, bytes };
  yield* others;
  // Of each major version its newest one, and always the one that is published now.
  const moving = new Map([...all, ...own].map(({ path, bytes }) => [path.replace(/^(v\d+)[^/]*/, '$1'), bytes]));
  for (const name of PUBLISHED) moving.set(name, files[name]!.bytes);
  for (const [path, bytes] of moving) yield { path, bytes };
  const list = Object.fromEntries(all.map(({ path, bytes }) => [path, integrityOf(bytes)]));
  yield { path: 'integrity.json', bytes: Buffer.from(`${JSON.stringify(list, undefined, 2)}\n`) };
}

/** Path → integrity of the scripts that other sites can pin. */
export const integrities = ({ version, files }: Scripts): Record<string, string> =>
  Object.fromEntries(PUBLISHED.map((name) => [`v${version}/${name}`, files[name]!.integrity]));

/** True if this version was published with other bytes. Browsers cache those for a year, and other sites have pinned them. */
export function isVersionChanged(scripts: Scripts, out: string): boolean {
  return Object.entries(scripts.files).some(([name, { integrity }]) => {
    const place = join(out, versioned(scripts, name));
    return existsSync(place) && integrityOf(readFileSync(place)) !== integrity;
  });
}
