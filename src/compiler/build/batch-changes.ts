import { lstatSync } from 'node:fs';

/** Events of one save come together; this long after the last one they count as one change, in milliseconds. */
const QUIET = 30;

/** Changes that never pause are worked on all the same after this time, in milliseconds. */
const MOST_WAITING = 500;

/** Many editors empty a file before they fill it: an empty one is waited for, but not for ever. */
const EMPTY_LOOKS = 10;

/** Changes on their way to be worked on. */
export interface Batches {
  add(path: string): void;
  /** Whether more has changed since the batch that is being worked on. */
  isWaiting(): boolean;
  /** Resolves when every batch that was begun is done. */
  idle(): Promise<void>;
  /** Forgets what waits, and resolves as {@link idle}. */
  close(): Promise<void>;
}

/**
 * Gathers changes into batches and works on one batch at a time.
 *
 * @param first done before the first batch
 * @param work gets each path once
 */
export function batchChanges(first: () => Promise<void>, work: (paths: string[]) => Promise<void>): Batches {
  let waiting = new Set<string>();
  let since = 0;
  let looks = 0;
  let timer: NodeJS.Timeout | undefined;
  let busy = first();

  const begin = () => {
    timer = undefined;
    if (++looks <= EMPTY_LOOKS && [...waiting].some(isEmptyFile)) {
      timer = setTimeout(begin, QUIET);
      return;
    }
    busy = busy.then(() => {
      const paths = [...waiting]; // with what has come while the batch before was worked on
      waiting = new Set();
      return paths.length > 0 ? work(paths) : undefined;
    });
  };

  return {
    add(path) {
      if (waiting.size === 0) since = performance.now();
      waiting.add(path);
      looks = 0;
      if (timer !== undefined && performance.now() - since > MOST_WAITING) return;
      clearTimeout(timer);
      timer = setTimeout(begin, QUIET);
    },
    isWaiting: () => waiting.size > 0,
    idle: () => busy,
    close() {
      clearTimeout(timer);
      waiting.clear();
      return busy;
    },
  };
}

function isEmptyFile(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.isFile() && stats.size === 0;
}
