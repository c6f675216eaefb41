import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../../compiler/model/output-file.js';
import { removeAbandoned } from '../../compiler/disk/remove-abandoned.js';
import { replaceFiles, type NewFile } from '../../compiler/disk/replace-files.js';
import { withLock } from '../../compiler/disk/with-lock.js';

/** What earlier builds wrote: path → the beginning of its SHA-256. Hidden, so that hosts do not serve it. */
const LIST = '.stgm-guidance-site.json';

export interface SiteOutput {
  /** In the order in which they are put in place. */
  files: Iterable<OutputFile>;
  /** Images: output path → file to copy. */
  media: ReadonlyMap<string, string>;
}

/**
 * Makes a folder hold this site, each file whole at any moment; see {@link replaceFiles}. What an earlier build wrote and this
 * one has no longer goes, last, unless somebody has changed it. Versions of the code (`v1.0.0/`) stay for ever: other sites
 * name them.
 *
 * @returns paths of what has changed
 * @throws {OutputUnwritable}
 */
export function writeSite(out: string, { files, media }: SiteOutput): Promise<{ written: string[]; removed: string[] }> {
  return withLock(out, async () => {
    const before = readList(out);
    const sums = new Map<string, string>();
    const all = function* (): Generator<NewFile> {
      for (const [path, copyOf] of media) {
        sums.set(path, '');
        yield { path, content: { copyOf } };
      }
      for (const { path, chunks } of files) {
        sums.set(path, sumOf(chunks));
        yield { path, content: chunks };
      }
      // Kept until what they name is gone: a build that is killed before that is finished by the next one.
      const kept = Object.entries(before).filter(([path]) => !sums.has(path));
      yield { path: LIST, content: listOf([...sums, ...kept]) };
    };
    const written = await replaceFiles(out, all());
    const removed = Object.entries(before).flatMap(([path, sum]) =>
      sums.has(path) || isForEver(path) || !remove(out, path, sum) ? [] : [path],
    );
    if (Object.keys(before).some((path) => !sums.has(path))) await replaceFiles(out, [{ path: LIST, content: listOf([...sums]) }]);
    removeAbandoned(new Set([...sums.keys()].map((path) => join(out, dirname(path)))));
    return { written: written.filter((path) => path !== LIST), removed };
  });
}

const isForEver = (path: string): boolean => /^v\d+\.\d+\.\d+[^/]*\//.test(path);

const sumOf = (chunks: Iterable<Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
};

const listOf = (sums: [string, string][]): Uint8Array[] => [
  Buffer.from(`${JSON.stringify(Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1))), undefined, 0)}\n`),
];

function readList(out: string): Record<string, string> {
  const path = join(out, LIST);
  if (!existsSync(path)) return {};
  try {
    const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Object.fromEntries(Object.entries(list ?? {}).filter(([name, sum]) => typeof sum === 'string' && isInsidePath(name)));
  } catch {
    return {}; // somebody's own file, or a damaged one: then nothing is known to be ours, and nothing is removed
  }
}

/** Others can write to this list: a path that leads out of the site is ignored. */
const isInsidePath = (path: string): boolean =>
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..') && !path.includes('\\');

function remove(out: string, path: string, sum: string): boolean {
  const place = join(out, path);
  if (!lstatSync(place, { throwIfNoEntry: false })?.isFile() || hasLinkedFolder(out, path)) return false;
  if (sum !== '' && sumOf([readFileSync(place)]) !== sum) return false;
  rmSync(place, { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(out, folder)).length > 0) break;
    rmdirSync(join(out, folder));
  }
  return true;
}

const hasLinkedFolder = (out: string, path: string): boolean => {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) if (lstatSync(join(out, folder)).isSymbolicLink()) return true;
  return false;
};
