import type { OutputFile } from '../model/output-file.js';
import { removeAbandoned, removeStale } from './remove-stale.js';
import { replaceFiles, type KnownFiles, type NewFile } from './replace-files.js';

/** By how much the time of a file may lie before the clock's at its writing, in milliseconds: systems look at the clock once a tick. */
const CLOCK_LAG = 15;

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
 * Builds that run at the same time do not hurt each other.
 *
 * @throws {OutputUnwritable}
 */
export async function writeOutput(out: string, { files, media }: Output, { known, isHeldBack }: WriteOptions = {}): Promise<Written> {
  const began = Date.now() - CLOCK_LAG;
  const keep = new Set<string>();
  const heldBack: NewFile[] = [];
  const toWrite = function* (): Generator<NewFile> {
    for (const [path, copyOf] of media) {
      keep.add(path);
      yield { path, content: { copyOf } };
    }
    for (const { path, chunks: content } of files) {
      keep.add(path);
      if (isHeldBack?.(path)) heldBack.push({ path, content });
      else yield { path, content };
    }
  };
  removeAbandoned(out);
  const written = await replaceFiles(out, toWrite(), known);
  const removed = removeStale(out, keep, began);
  for (const path of removed) known?.delete(path);
  return { written, removed, heldBack };
}
