import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/**
 * A disk of its own in memory, which goes when the test ends.
 *
 * @param options as `mount` takes them for a tmpfs: `size=200k`, `nr_inodes=20`
 * @returns where it is, or undefined where this user may not mount one
 */
export function mountDisk(test: TestContext, options: string): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'stgm-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    rmdirSync(disk);
    return undefined;
  }
  test.after(() => {
    execFileSync('umount', ['-l', disk]);
    rmdirSync(disk);
  });
  return disk;
}

/** Changes such a disk while it is in use. */
export function remountDisk(disk: string, options: string): void {
  execFileSync('mount', ['-o', `remount,${options}`, disk]);
}
