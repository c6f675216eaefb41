import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of this package. */
export function readVersion(): string {
  return versionIn(join(packageFolder(), 'package.json'))!;
}

/** The folder of this package: its `package.json` is somewhere above, at another height in `src/` than in `dist/`. */
export function packageFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    if (versionIn(join(folder, 'package.json')) !== undefined) return folder;
  throw new Error('stgm-guidance was taken out of its package');
}

function versionIn(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined; // none here: look one folder up
  }
  const { name, version } = JSON.parse(text) as { name?: string; version?: string };
  return name === 'stgm-guidance' ? version : undefined;
}
