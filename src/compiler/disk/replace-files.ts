import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode } from './error-code.js';
import { isUpToDate, isSameContent } from './is-up-to-date.js';
import { inParallel } from './in-parallel.js';
import { OutputUnwritable } from './output-unwritable.js';
import { stageFile, type FileContent } from './stage-file.js';

/** A file to put in place; `path` is relative to the output folder, with `/`. */
export interface NewFile {
  path: string;
  content: FileContent;
}

/** What one process knows to be in the output folder because it wrote it. */
export type KnownFiles = Map<string, FileContent>;

/** How many files are written and synced at once: enough for the syncs to overlap. */
const MOST_AT_ONCE = 16;

/**
 * Puts files in place so that each of them is, at any moment, whole: old or new.
 * First all files are written under temporary names and synced, then all are renamed in the order given, then the folders are synced.
 * What holds the right bytes already is not touched.
 *
 * @param known spares reading back what is known to be there; kept up to date
 * @returns the paths that were written
 * @throws {OutputUnwritable} when a file cannot be written. If that is before the first rename, all is as it was before.
 */
export async function replaceFiles(out: string, files: Iterable<NewFile>, known?: KnownFiles): Promise<string[]> {
  const staged: { file: NewFile; temporary: string; index: number }[] = [];
  const folders = new OutputFolders(out);
  let index = 0;
  let at = '';
  try {
    await inParallel(files, MOST_AT_ONCE, async (file) => {
      const place = { file, index: index++ };
      try {
        folders.make(dirname(file.path));
        const before = known?.get(file.path);
        const isRight =
          folders.has(file.path) && (before ? isSameContent(before, file.content) : isUpToDate(join(out, file.path), file.content));
        if (isRight) known?.set(file.path, file.content);
        else staged.push({ ...place, temporary: await stageFile(join(out, file.path), file.content) });
      } catch (error) {
        throw new OutputUnwritable(file.path, errorCode(error));
      }
    });
    staged.sort((a, b) => a.index - b.index);
    for (const { file, temporary } of staged) {
      at = file.path;
      renameSync(temporary, join(out, file.path));
      known?.set(file.path, file.content);
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    folders.unmake();
    throw error instanceof OutputUnwritable ? error : new OutputUnwritable(at, errorCode(error));
  }
  await Promise.all([...new Set(staged.map(({ file }) => dirname(join(out, file.path))))].map(syncFolder));
  return staged.map(({ file }) => file.path);
}

/** The folders of an output: made as they are needed, and taken back when all was in vain. */
class OutputFolders {
  readonly #ready = new Set<string>();
  readonly #made: string[] = [];
  readonly #names = new Map<string, Set<string>>();

  constructor(readonly out: string) {}

  make(path: string): void {
    if (this.#ready.has(path)) return;
    const folder = resolve(this.out, path);
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) {
      const steps = relative(first, folder).split(sep).filter(Boolean);
      this.#made.push(...[0, ...steps.keys()].map((_, count) => join(first, ...steps.slice(0, count))));
    }
    // A link could lead anywhere, back into the content folder too.
    if (path !== '.' && lstatSync(folder).isSymbolicLink()) throw Object.assign(new Error('a linked folder'), { code: 'ELOOP' });
    this.#ready.add(path);
  }

  /** Whether there is such a file, by one look at its folder. */
  has(path: string): boolean {
    const folder = dirname(path);
    const names = this.#names.get(folder) ?? new Set(readdirSync(join(this.out, folder)));
    this.#names.set(folder, names);
    return names.has(basename(path));
  }

  unmake(): void {
    for (const folder of this.#made.reverse()) {
      try {
        rmdirSync(folder);
      } catch (error) {
        errorCode(error); // another build has put something there
      }
    }
  }
}

/** Makes renames last through a power cut, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    errorCode(error); // Windows opens no folders, some network drives sync none; the files themselves are synced
  }
}
