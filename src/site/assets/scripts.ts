import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readVersion } from '../../compiler/disk/read-version.js';

/** The code of a site: what other sites load from it, and what its own pages need. */
export interface Scripts {
  version: string;
  /** By name: `stgm-guidance.js`. Of the ones that other sites may pin, with what they pin. */
  files: Record<string, { bytes: Uint8Array; integrity: string }>;
}

/** On other sites: `stgm-guidance.js` shows entries and loads `stgm-help.js` where it is needed; `stgm-embed.js` gives frames their height. */
const PUBLISHED = ['stgm-guidance.js', 'stgm-help.js', 'stgm-embed.js'];

const BUILT = [...PUBLISHED, 'stgm-pages.js', 'stgm-snippets.js', 'stgm-pages.css'];

/** A bar as beside every entry. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5d66"/><path d="M10 8v16" stroke="#7fd3dc" stroke-width="4" stroke-linecap="round"/><path d="M16 11h7M16 16h7M16 21h4" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>\n';

/**
 * Reads what `npm run build` has made.
 *
 * @throws when it was not run
 */
export function readScripts(): Scripts {
  const files = [...BUILT.map((name) => [name, readFileSync(find(name))] as const), ['stgm-pages.svg', Buffer.from(ICON)] as const];
  return {
    version: readVersion(),
    files: Object.fromEntries(files.map(([name, bytes]) => [name, { bytes, integrity: integrityOf(bytes) }])),
  };
}

/** For the `integrity` of a script or link, see https://www.w3.org/TR/SRI/. */
export const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** From `dist/esm/site/assets` it is three folders up, from `src/site/assets` in `dist`. */
function find(name: string): string {
  const places = [`../../../${name}`, `../../../dist/${name}`].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place)) ?? places[1]!;
}

/** Where a file stands that never changes: the version is in its address. */
export const versioned = ({ version }: Scripts, name: string): string => `v${version}/${name}`;

/**
 * Where each file of code stands. Under its version it is for ever; under `v1/` the script that other sites load moves within
 * the major version; at the root it is found without any. `integrity.json` says what to pin.
 */
export function* scriptFiles({ version, files }: Scripts): Generator<{ path: string; bytes: Uint8Array }> {
  const [major] = version.split('.');
  for (const [name, { bytes }] of Object.entries(files)) yield { path: `v${version}/${name}`, bytes };
  for (const name of PUBLISHED) for (const folder of [`v${major}/`, '']) yield { path: folder + name, bytes: files[name]!.bytes };
  yield { path: 'integrity.json', bytes: Buffer.from(`${JSON.stringify(integrities({ version, files }), undefined, 2)}\n`) };
}

/** Path → integrity, of the files that other sites may pin. */
export const integrities = ({ version, files }: Scripts): Record<string, string> =>
  Object.fromEntries(PUBLISHED.map((name) => [`v${version}/${name}`, files[name]!.integrity]));

/** Whether this version was published with other bytes: browsers keep those for a year, and other sites have pinned them. */
export function isVersionChanged(scripts: Scripts, out: string): boolean {
  return Object.entries(scripts.files).some(([name, { integrity }]) => {
    const place = join(out, versioned(scripts, name));
    return existsSync(place) && integrityOf(readFileSync(place)) !== integrity;
  });
}
