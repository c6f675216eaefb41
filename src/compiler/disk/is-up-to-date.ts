import { closeSync, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import type { FileContent } from './stage-file.js';

const BUFFER_BYTES = 256 * 1024;

/**
 * Whether a file holds exactly this content, so that it need not be written.
 * An image is named by its hash, so the same size is enough.
 */
export function isUpToDate(path: string, content: FileContent): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!stats?.isFile()) return false;
  if ('copyOf' in content) return stats.size === (statSync(content.copyOf, { throwIfNoEntry: false })?.size ?? -1);
  return stats.size === content.reduce((sum, { length }) => sum + length, 0) && holds(path, content);
}

/** Whether two contents are the same. Chunks that have not changed are the same objects as before, so this is fast. */
export function isSameContent(a: FileContent, b: FileContent): boolean {
  if ('copyOf' in a || 'copyOf' in b) return 'copyOf' in a && 'copyOf' in b; // named by their hash
  return a.length === b.length && a.every((chunk, index) => chunk === b[index] || Buffer.compare(chunk, b[index]!) === 0);
}

/** Compares a file with chunks, without having it in memory as a whole. */
function holds(path: string, chunks: readonly Uint8Array[]): boolean {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(BUFFER_BYTES, fstatSync(file).size + 1));
    let filled = 0;
    let used = 0;
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length;) {
        if (used === filled) {
          filled = readSync(file, buffer, 0, buffer.length, null);
          used = 0;
          if (filled === 0) return false;
        }
        const length = Math.min(chunk.length - at, filled - used);
        if (buffer.compare(chunk, at, at + length, used, used + length) !== 0) return false;
        at += length;
        used += length;
      }
    }
    return used === filled && readSync(file, buffer, 0, 1, null) === 0;
  } finally {
    closeSync(file);
  }
}
