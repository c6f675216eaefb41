import { join } from 'node:path';
import type { OutputFile } from '../model/output-file.js';
import { removeAbandoned } from './remove-abandoned.js';
import { listOutputFolders, removeStale } from './remove-stale.js';
import { replaceFiles, type KnownFiles, type NewFile } from './replace-files.js';
import { withLock } from './with-lock.js';

export interface Output {
  /** In the order in which they are put in place. */
  files: Iterable<OutputFile>;
  /** Images: output path → file to copy. Put in place before everything that shows them. */
  media: ReadonlyMap<string, string>;
}

export interface WriteOptions {
  /** What this process wrote there before, see {@link replaceFiles}. */
  known?: KnownFiles | undefined;
  /** Files that count as output and are not written now. */
  isHeldBack?: (path: string) => boolean;
}

export interface Written {
  /** Paths relative to the output folder, of what has changed there. */
  written: string[];
  removed: string[];
  heldBack: NewFile[];
}

/**
 * Makes the output folder hold this output: images first, then the files, and what is stale removed last.
 * At any moment, and after a failure or a kill, every file in it is a whole old or a whole new one.
 * Builds into one folder take turns: a file that one of them has just published never names an image that another removes.
 *
 * @throws {OutputUnwritable}
 */
export function writeOutput(out: string, { files, media }: Output, { known, isHeldBack }: WriteOptions = {}): Promise<Written> {
  return withLock(out, async () => {
    const keep = new Set<string>();
    const images = [...media].map(([path, copyOf]): NewFile => ({ path, content: { copyOf } }));
    const heldBack: NewFile[] = [];
    const toWrite = function* (): Generator<NewFile> {
      yield* images;
      for (const { path, chunks: content } of files) {
        keep.add(path);
        if (isHeldBack?.(path)) heldBack.push({ path, content });
        else yield { path, content };
      }
    };
    for (const { path } of images) keep.add(path);
    removeAbandoned(listOutputFolders(out).map((folder) => join(out, folder)));
    const written = await replaceFiles(out, toWrite(), known);
    const removed = removeStale(out, keep);
    for (const path of removed) known?.delete(path);
    // What follows later may find that another build has removed the images.
    return { written, removed, heldBack: heldBack.length > 0 ? [...images, ...heldBack] : [] };
  });
}
