import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

/** The names in a folder by what is alike in them. The folder is read again when it has changed. */
interface Listing {
  stamp: number;
  names: ReadonlyMap<string, string>;
}

/** Finds names on the disk that differ from written ones in how letters are composed (NFC, NFD), or in small and capital letters. */
export class NameFinder {
  readonly #listings = new Map<string, Listing>();

  /**
   * The names that a path means: the same, composed otherwise, or else with other small and capital letters.
   *
   * @param parts names of folders below `base` and of a file
   * @returns undefined where there is nothing alike
   */
  find(base: string, parts: readonly string[]): string[] | undefined {
    const found: string[] = [];
    for (const part of parts) {
      const names = this.#namesIn(join(base, ...found));
      const alike = names.get(`= ${part}`) ?? names.get(`n ${part.normalize()}`) ?? names.get(`c ${fold(part)}`);
      if (alike === undefined) return undefined;
      found.push(alike);
    }
    return found;
  }

  #namesIn(folder: string): ReadonlyMap<string, string> {
    try {
      const stamp = statSync(folder).mtimeMs;
      const before = this.#listings.get(folder);
      if (before?.stamp === stamp) return before.names;
      const names = new Map<string, string>();
      for (const name of readdirSync(folder).sort().reverse()) {
        for (const key of [`= ${name}`, `n ${name.normalize()}`, `c ${fold(name)}`]) names.set(key, name);
      }
      this.#listings.set(folder, { stamp, names });
      return names;
    } catch (error) {
      errorCode(error);
      return new Map();
    }
  }
}

const fold = (name: string): string => name.normalize().toLowerCase();

/** A path as somebody wrote it, with the names that a {@link NameFinder} found in place of its own. */
export function respell(path: string, names: readonly string[]): string {
  const left = [...names];
  return path
    .split('/')
    .reverse()
    .map((part) => (part === '' || part === '.' || part === '..' ? part : (left.pop() ?? part)))
    .reverse()
    .join('/');
}
