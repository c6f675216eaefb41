import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageFolder } from '../../compiler/disk/read-version.js';

/** Where the running stgm-guidance was installed from: npm's registry, a packed file, or a folder such as a clone. */
export type PackageSource = { kind: 'registry' } | { kind: 'packed'; path: string } | { kind: 'folder'; path: string };

/** What npm notes about an installed package. */
interface LockedPackage {
  resolved?: string;
  link?: boolean;
}

/** Finds out from npm's notes in `node_modules` where this package was installed from. */
export function findPackageSource(folder = packageFolder()): PackageSource {
  const modules = dirname(folder);
  const notes = join(modules, '.package-lock.json');
  if (basename(modules) !== 'node_modules' || !existsSync(notes)) return { kind: 'folder', path: folder };
  const { packages = {} } = JSON.parse(readFileSync(notes, 'utf8')) as { packages?: Record<string, LockedPackage> };
  const { resolved = '' } = packages[`node_modules/${basename(folder)}`] ?? {};
  if (/^https?:/.test(resolved)) return { kind: 'registry' };
  const packed = resolve(dirname(modules), resolved.replace(/^file:/, ''));
  return /\.tgz$/.test(resolved) && existsSync(packed) ? { kind: 'packed', path: packed } : { kind: 'folder', path: folder };
}
