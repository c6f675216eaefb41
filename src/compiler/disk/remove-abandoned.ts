import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.js';
import { isTemporary } from './stage-file.js';

/** Removes what killed builds left in these folders. No other build may be at work in them: see {@link withLock}. */
export function removeAbandoned(folders: Iterable<string>): void {
  for (const folder of folders) {
    try {
      for (const name of readdirSync(folder).filter(isTemporary)) rmSync(join(folder, name), { force: true });
    } catch (error) {
      errorCode(error); // no such folder, or not ours to change: nothing that a reader asks for
    }
  }
}
