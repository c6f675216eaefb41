import { closeSync, openSync, readdirSync, readSync, rmdirSync, rmSync, type Dirent } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.js';
import { isLanguage } from '../model/file-name.js';

/**
 * Removes the output of earlier builds that this one no longer has: what it is sure that a build wrote, and nothing else.
 * That is `{language}/*.json` that begin like a bundle of that language, the same in the folder of a format (`f2/{language}/*.json`),
 * and `media/{16 hex digits}.{type}`.
 *
 * @param keep paths of this build's output, relative to `out`
 * @returns the paths that were removed
 */
export function removeStale(out: string, keep: ReadonlySet<string>): string[] {
  const removed: string[] = [];
  for (const folder of listOutputFolders(out)) {
    const before = removed.length;
    for (const entry of list(join(out, folder))) {
      const path = `${folder}/${entry.name}`;
      try {
        if (!entry.isFile() || keep.has(path) || !isOurs(join(out, folder), entry.name, basename(folder))) continue;
        rmSync(join(out, path));
        removed.push(path);
      } catch (error) {
        errorCode(error); // gone already, or not ours to remove: nothing that a reader asks for
      }
    }
    if (removed.length === before) continue;
    removeIfEmpty(join(out, folder));
    if (folder.includes('/')) removeIfEmpty(join(out, dirname(folder)));
  }
  return removed;
}

/** The folders of an output that hold files of ours: `media`, and one for each language and format. Linked folders are not ours. */
export const listOutputFolders = (out: string): string[] =>
  foldersIn(out).flatMap((name) => {
    if (/^f\d+$/.test(name)) return foldersIn(join(out, name)).flatMap((language) => (isLanguage(language) ? [`${name}/${language}`] : []));
    return name === 'media' || isLanguage(name) ? [name] : [];
  });

const foldersIn = (folder: string): string[] => list(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    errorCode(error);
    return []; // no such folder yet
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    errorCode(error); // not empty
  }
}

function isOurs(folder: string, name: string, language: string): boolean {
  if (language === 'media') return /^[0-9a-f]{16}\.[a-z]+$/.test(name);
  if (!name.endsWith('.json')) return false;
  const file = openSync(join(folder, name), 'r');
  try {
    const head = Buffer.alloc(64);
    return /^\{"format":\d+,"lang":"([\w-]+)"/.exec(head.toString('latin1', 0, readSync(file, head)))?.[1] === language;
  } finally {
    closeSync(file);
  }
}
