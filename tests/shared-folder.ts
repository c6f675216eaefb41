import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of material that is not part of the repository, or why the tests that need it are skipped. */
export function sharedFolder(name: string): { path: string; skip: string | false } {
  const path = fileURLToPath(new URL(`../../shared/${name}`, import.meta.url));
  return { path, skip: existsSync(path) ? false : `needs ../shared/${name}, which is not here` };
}
