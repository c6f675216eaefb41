import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Bytes to write, or an image to copy. */
export type FileContent = readonly Uint8Array[] | { copyOf: string };

/** How many chunks one call to the system gets. */
const MOST_CHUNKS = 1024;

const COPY_BYTES = 256 * 1024;

/**
 * Writes a file into the folder of its final path, under a temporary name that nobody else has, and syncs it. One rename then puts it in place.
 *
 * @param path the final path
 * @returns the temporary path
 * @throws what the system says; nothing is left behind then
 */
export async function stageFile(path: string, content: FileContent): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.stgm-tmp`);
  const file = await open(temporary, 'wx');
  try {
    await ('copyOf' in content ? copy(content.copyOf, file, path) : write(file, content));
    await file.datasync();
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first failure is the one to tell
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
}

/** Whether a file name was made by {@link stageFile}. */
export function isTemporary(name: string): boolean {
  return /^\..+\.[0-9a-f]{16}\.stgm-tmp$/.test(name);
}

async function write(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  for (let at = 0; at < chunks.length; at += MOST_CHUNKS) {
    let rest = chunks.slice(at, at + MOST_CHUNKS);
    while (rest.length > 0) rest = unwritten(rest, (await file.writev(rest)).bytesWritten);
  }
}

/** What is left of chunks of which the system has taken some bytes: a nearly full disk takes part of a write. */
function unwritten(chunks: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let index = 0;
  for (; index < chunks.length && bytes >= chunks[index]!.length; index++) bytes -= chunks[index]!.length;
  const rest = chunks.slice(index);
  return bytes === 0 ? rest : [rest[0]!.subarray(bytes), ...rest.slice(1)];
}

/** Copies an image that is named by its hash, and sees that it still is the one that was hashed. */
async function copy(source: string, to: FileHandle, path: string): Promise<void> {
  const from = await open(source, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafeSlow(COPY_BYTES);
    for (;;) {
      const { bytesRead } = await from.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      await write(to, [buffer.subarray(0, bytesRead)]);
    }
    if (!basename(path).startsWith(hash.digest('hex').slice(0, 16)))
      throw Object.assign(new Error('changed while it was copied'), { code: 'EBUSY' });
  } finally {
    await from.close();
  }
}
