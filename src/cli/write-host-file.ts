import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFile, type Host } from '../site/hosting/host-files.js';

/**
 * Writes the settings of a host into a site that is built. The versions are those whose folders the site has.
 *
 * @param out folder of the site
 * @returns the path of the file
 */
export function writeHostFile(out: string, host: Host, base: string): string {
  const versions = readdirSync(out).flatMap((name) => /^v(\d+\.\d+\.\d+.*)$/.exec(name)?.[1] ?? []);
  const { path, text } = hostFile(host, { base, versions });
  writeFileSync(join(out, path), text);
  return join(out, path);
}
