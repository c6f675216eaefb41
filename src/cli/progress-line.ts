import type { OnProgress } from '../compiler/build/parsed-folder.js';

/** Work that ends sooner needs no progress, in milliseconds. */
const PATIENCE = 1000;

const BETWEEN = 100;

/** Shows how far long work is, in one line that is written over and over. */
export interface ProgressLine {
  show: OnProgress;
  /** Takes the line away. */
  clear(): void;
}

/**
 * @param terminal where to write; nothing is written to what is no terminal
 * @param say the words of the line
 */
export function createProgressLine(
  terminal: { write(text: string): unknown; isTTY?: boolean },
  say: (done: number, total: number) => string,
): ProgressLine {
  const began = performance.now();
  let last = began + PATIENCE - BETWEEN;
  let isShown = false;
  return {
    show({ done, total }) {
      if (!terminal.isTTY || performance.now() - last < BETWEEN) return;
      last = performance.now();
      isShown = true;
      terminal.write(`\r${say(done, total)}\x1b[K`);
    },
    clear() {
      if (isShown) terminal.write('\r\x1b[K');
      isShown = false;
    },
  };
}
