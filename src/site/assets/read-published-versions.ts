import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED, type PublishedFile } from './scripts.js';

/** The scripts of other versions that an output folder holds already. */
export function readPublishedVersions(out: string, version: string): PublishedFile[] {
  if (!existsSync(out)) return [];
  const folders = readdirSync(out, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && /^v\d+\.\d+\.\d+/.test(entry.name) && entry.name !== `v${version}`,
  );
  return folders.flatMap(({ name: folder }) =>
    PUBLISHED.filter((name) => existsSync(join(out, folder, name))).map((name) => ({
      path: `${folder}/${name}`,
      bytes: readFileSync(join(out, folder, name)),
    })),
  );
}
