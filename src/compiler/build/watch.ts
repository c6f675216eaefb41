import { resolve } from 'node:path';
import { batchChanges } from './batch-changes.js';
import { describeUnwritable, openContentFolder, publish, type BuildOptions, type BuildResult, type DescribedProblems } from './build.js';
import type { Problem } from '../model/problem.js';
import { replaceFiles, type KnownFiles, type NewFile } from '../disk/replace-files.js';
import { withLock } from '../disk/with-lock.js';
import { UsageError } from '../model/usage-error.js';
import { watchFolder } from '../disk/watch-folder.js';

export interface Rebuild extends BuildResult {
  /** Absolute paths that made it necessary; none for the first build. */
  changed: string[];
  /** What it took, without the wait for more changes. */
  milliseconds: number;
}

export interface WatchOptions extends BuildOptions {
  out: string;
  /** Called when a build is done, the first one too, with or without errors; once more if `guidance.json` could not follow. */
  onRebuild: (rebuild: Rebuild) => void;
  /** Called when there is nothing to build for now, such as when the content folder is emptied. The output stays. */
  onUsageError: (error: UsageError) => void;
}

export interface Watching {
  /** Resolves when every build that was begun is in the output, `guidance.json` too. */
  settled(): Promise<void>;
  /** Ends the watching. What was begun is finished first. */
  close(): Promise<void>;
}

const isHeldBack = (path: string) => path.endsWith('/guidance.json');

/**
 * Builds, and builds again whenever the content changes: only files that changed are parsed, only files that differ are written.
 * A broken file is reported and the output stays as it was; once it is mended, the next build is as if nothing had been.
 *
 * `guidance.json`, which holds everything, follows after `onRebuild`, and only in its last version when changes come fast:
 * readers get the question files, and nobody waits for the large one.
 *
 * @returns when the first build is done
 * @throws {UsageError} when the folders cannot be meant
 */
export async function watchContent(options: WatchOptions): Promise<Watching> {
  const folder = openContentFolder(options);
  const known: KnownFiles = new Map();
  const described: DescribedProblems = new WeakMap();
  let following: NewFile[] = [];

  const rebuild = async (changed: string[], look: () => void | Promise<void>) => {
    const began = performance.now();
    try {
      await look();
      const { heldBack, plan: _, ...result } = await publish(folder, options, { known, described, isHeldBack });
      const report = (built: BuildResult) => options.onRebuild({ ...built, changed, milliseconds: performance.now() - began });
      report(result);
      if (heldBack.length > 0) following = heldBack;
      if (following.length === 0 || batches.isWaiting()) return; // then the build after this one will do it
      await withLock(options.out, () => replaceFiles(options.out, following, known))
        .then(() => (following = []))
        .catch((error: unknown) => report(withProblem(result, describeUnwritable(options, error))));
    } catch (error) {
      if (!(error instanceof UsageError) || changed.length === 0) throw error;
      options.onUsageError(error);
    }
  };

  const batches = batchChanges(
    () => Promise.resolve().then(() => rebuild([], () => folder.readAll(options.onProgress))),
    (paths) => rebuild(paths, () => folder.refresh(paths)),
  );
  const stops = [options.content, options.media].flatMap((watched) =>
    watched === undefined ? [] : [watchFolder(watched, resolve(options.out), batches.add)],
  );
  const close = () => {
    for (const stop of stops) stop();
    return batches.close();
  };
  try {
    await batches.idle();
  } catch (error) {
    for (const stop of stops) stop();
    throw error;
  }
  return { settled: batches.idle, close };
}

function withProblem(result: BuildResult, problem: Problem): BuildResult {
  return { ...result, problems: [...result.problems, problem], counts: { ...result.counts, errors: result.counts.errors + 1 } };
}
