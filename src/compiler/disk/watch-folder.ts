import { lstatSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { errorCode } from './error-code.js';
import { identify, walkContentFolder } from './read-content-folder.js';

/** How often a folder that has vanished is looked for, in milliseconds. */
const LOOK_AGAIN = 250;

/**
 * Calls back for everything that changes in a folder and in the folders inside it.
 *
 * One watch per folder and not per file, with the system's own events: a folder of ten thousand files costs nothing to watch.
 * (chokidar watches every file and reads the whole folder again at every event: 0.6 s of work for one edit among 12,500.)
 *
 * @param folder may vanish and come back
 * @param skip absolute path of a folder not to look into
 * @param onChange gets absolute paths, some of them unchanged; a folder means everything in it
 * @returns a function that ends it
 */
export function watchFolder(folder: string, skip: string | undefined, onChange: (path: string) => void): () => void {
  const root = resolve(folder);
  const watchers = new Map<string, FSWatcher>();
  let lookingAgain: NodeJS.Timeout | undefined;

  const begin = (path: string) => {
    watchOne(path);
    const under = path.slice(root.length + 1).replaceAll(sep, '/');
    for (const { path: inner, kind } of walkContentFolder(root, under, skip)) if (kind === 'folder') watchOne(join(root, inner));
  };

  const watchOne = (path: string) => {
    end(path);
    try {
      const watcher = watch(path, (event, name) => change(path, name, event));
      watcher.on('error', () => change(path, null)); // on Windows a removed folder is an error
      watchers.set(path, watcher);
    } catch {
      onChange(path); // gone, or not readable: the next read says which
    }
  };

  const end = (path: string) => {
    for (const [watched, watcher] of watchers) {
      if (watched !== path && !watched.startsWith(path + sep)) continue;
      watcher.close();
      watchers.delete(watched);
    }
  };

  const change = (path: string, name: string | null, event = 'rename') => {
    const changed = name === null ? path : join(path, name);
    const isFolder = name === null || kindOf(changed) === 'folder';
    if (isFolder && event === 'change') return; // something inside it, which has its own watcher
    if (isFolder) begin(changed);
    else if (watchers.has(changed)) end(changed);
    if (changed !== skip) onChange(changed);
    if (identity() !== watched) returned();
  };

  const kindOf = (path: string) => {
    const stats = unlessItFails(() => lstatSync(path));
    return stats && identify(dirname(path), basename(path), stats, skip)?.kind;
  };

  /** Tells the folder from another one that has taken its place. */
  const identity = () => {
    const stats = unlessItFails(() => statSync(root));
    return stats?.isDirectory() ? stats.ino : undefined;
  };

  /** The folder has vanished, or come back, or another one has taken its place. */
  const returned = () => {
    watched = identity();
    clearInterval(lookingAgain);
    if (watched === undefined) {
      end(root);
      lookingAgain = setInterval(() => {
        if (identity() !== undefined) returned();
      }, LOOK_AGAIN);
    } else begin(root);
    onChange(root);
  };

  let watched = identity();
  begin(root);
  return () => {
    clearInterval(lookingAgain);
    end(root);
  };
}

/** What cannot be looked at is watched as if it were not there; reading it will tell why. */
function unlessItFails<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch (error) {
    errorCode(error);
    return undefined;
  }
}
