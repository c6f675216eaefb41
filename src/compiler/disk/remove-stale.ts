import { closeSync, openSync, readdirSync, readSync, rmdirSync, rmSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.js';
import { isLanguage } from '../model/file-name.js';
import { isTemporary } from './stage-file.js';

/**
 * Removes the output of earlier builds that this one no longer has: what it is sure that a build wrote, and nothing else.
 * That is `{language}/*.json` that begin like a bundle of that language, and `media/{16 hex digits}.{type}`.
 *
 * @param keep paths of this build's output, relative to `out`
 * @returns the paths that were removed
 */
export function removeStale(out: string, keep: ReadonlySet<string>): string[] {
  return removeFiles(out, (folder, { name }) => !keep.has(`${folder}/${name}`) && isOurs(join(out, folder), name, folder));
}

/** Removes what killed builds left behind. No other build may be at work in the folder: see {@link withLock}. */
export function removeAbandoned(out: string): void {
  removeFiles(out, (_, { name }) => isTemporary(name));
}

/** Goes through the folders of an output that hold files of ours; linked ones are left alone. What vanishes meanwhile is fine. */
function removeFiles(out: string, isGarbage: (folder: string, entry: Dirent) => boolean): string[] {
  const removed: string[] = [];
  for (const folder of list(out).filter((entry) => entry.isDirectory() && (entry.name === 'media' || isLanguage(entry.name)))) {
    const before = removed.length;
    for (const entry of list(join(out, folder.name))) {
      try {
        if (!entry.isFile() || !isGarbage(folder.name, entry)) continue;
        rmSync(join(out, folder.name, entry.name));
        removed.push(`${folder.name}/${entry.name}`);
      } catch (error) {
        errorCode(error); // gone already, or not ours to remove: nothing that a reader asks for
      }
    }
    if (removed.length > before) removeIfEmpty(join(out, folder.name));
  }
  return removed;
}

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
