import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.js';
import { isThemesName } from '../model/file-name.js';
import { programOf } from './program-of.js';
import { readPlaceholder } from './read-placeholder.js';
import { finding, type Finding } from '../model/problem.js';
import { MAX_FILE_SIZE, type SourceFile } from '../model/source-file.js';

/** Opening a FIFO that somebody put in place of a file must not wait for its writer. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file or folder in the content folder; `path` is relative to it, with `/`. */
export interface FolderItem {
  path: string;
  kind: 'file' | 'folder' | 'linked folder' | 'unreadable folder' | 'placeholder' | 'document';
  /** Why a folder is unreadable: a code such as `EACCES`. */
  reason?: string;
}

/** What directory entries and the result of `lstat` can both tell. */
interface FileKind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/**
 * Everything in the content folder that could matter, lazily and in no particular order: content files, and folders.
 * Hidden things and `node_modules` are skipped, except for the placeholders of sync programs; FIFOs, sockets and devices left alone, linked folders not followed.
 *
 * @param under where to begin, relative to the folder; itself not listed
 * @param skip absolute path of a folder not to look into, such as the output
 */
export function* walkContentFolder(folder: string, under = '', skip?: string): Generator<FolderItem, void> {
  const pending = [under];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    let entries;
    try {
      entries = readdirSync(join(folder, at), { withFileTypes: true });
    } catch (error) {
      yield { path: at, kind: 'unreadable folder', reason: errorCode(error) };
      continue;
    }
    for (const entry of entries) {
      const item = identify(folder, at === '' ? entry.name : `${at}/${entry.name}`, entry, skip);
      if (item?.kind === 'folder') pending.push(item.path);
      if (item) yield item;
    }
  }
}

/** Whether a sync program has put something in place of a content file. */
const isPlaceholder = (name: string): boolean => {
  const original = readPlaceholder(name)?.name;
  return original !== undefined && isContentName(original);
};

const isContentName = (name: string): boolean =>
  isThemesName(name) || (/\.(md|markdown|mdown|mkd|mdx|md\.txt)$/i.test(name) && !/^readme\.(md|markdown)$/i.test(name));

/** Tells what a thing in the content folder is, or undefined where it is no business of ours. */
export function identify(folder: string, path: string, entry: FileKind, skip?: string): FolderItem | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (entry.isFile() && isPlaceholder(name)) return { path, kind: 'placeholder' };
  if (name.startsWith('.') || name.startsWith('~$') || name === 'node_modules') return undefined; // ~$: Word has it open
  if (programOf(name) && (entry.isFile() || entry.isDirectory())) return { path, kind: 'document' }; // Pages writes folders
  if (entry.isDirectory()) return skip !== undefined && join(folder, path) === skip ? undefined : { path, kind: 'folder' };
  const isContent = isContentName(name);
  if (entry.isFile()) return isContent ? { path, kind: 'file' } : undefined;
  if (!entry.isSymbolicLink()) return undefined;
  const target = targetOf(join(folder, path));
  if (target?.isDirectory()) return { path, kind: 'linked folder' };
  return isContent && (target === undefined || target.isFile()) ? { path, kind: 'file' } : undefined;
}

/** What a link leads to; undefined for a link to nowhere or to itself, which reading will report. */
function targetOf(link: string) {
  try {
    return statSync(link);
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}

/**
 * Reads one file.
 *
 * @param path relative to the content folder
 * @returns the file, or what keeps it from being read; undefined where it turns out to be no file
 */
export function readContentFile(folder: string, path: string): SourceFile | Finding | undefined {
  let file: number | undefined;
  try {
    file = openSync(join(folder, path), READ);
    const stats = fstatSync(file);
    if (!stats.isFile()) return undefined;
    if (stats.size > MAX_FILE_SIZE) return finding('file-too-large', { file: path }, { bytes: stats.size, most: MAX_FILE_SIZE });
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return { path, content: bytes.subarray(0, length) };
  } catch (error) {
    return finding('file-unreadable', { file: path }, { reason: errorCode(error) });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
