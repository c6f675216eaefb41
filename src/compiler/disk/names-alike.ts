import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

/**
 * The names on the disk that a path means: the same, composed otherwise (NFC, NFD), or else with other small and capital letters.
 *
 * @param parts names of folders below `base` and of a file
 * @returns undefined where there is nothing alike
 */
export function namesAlike(base: string, parts: readonly string[]): string[] | undefined {
  const found: string[] = [];
  for (const part of parts) {
    const names = namesIn(join(base, ...found));
    const alike =
      names.find((name) => name === part) ??
      names.find((name) => name.normalize() === part.normalize()) ??
      names.find((name) => name.normalize().toLowerCase() === part.normalize().toLowerCase());
    if (alike === undefined) return undefined;
    found.push(alike);
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    errorCode(error);
    return [];
  }
}

/** A path as somebody wrote it, with the names that {@link namesAlike} found in place of its own. */
export function respell(path: string, names: readonly string[]): string {
  const left = [...names];
  return path
    .split('/')
    .reverse()
    .map((part) => (part === '' || part === '.' || part === '..' ? part : (left.pop() ?? part)))
    .reverse()
    .join('/');
}
