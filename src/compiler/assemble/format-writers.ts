import type { Choice } from '../../bundle/index.js';

/** Writes entries in one format, for the scripts that read it. */
export interface FormatWriter {
  format: number;
  /**
   * Turns an entry of the newest format into this one. Without it, the entry is written as it is.
   *
   * @returns undefined where this format cannot express the entry: the pages with an old script then keep the link inside the tag
   */
  write?: (choice: Choice) => object | undefined;
}

/** Every format that scripts in the field can read, oldest first. The last one is the newest: `FORMAT` in `src/bundle/types.ts`. */
export const formatWriters: readonly FormatWriter[] = [{ format: 1 }];
