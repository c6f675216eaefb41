/** The most that a file may hold, in bytes: no guidance is that long, and parsing must end. */
export const MAX_FILE_SIZE = 64 * 1024;

/** A file of the content folder as it came from the disk, the network or a test. */
export interface SourceFile {
  /** Relative to the content folder, with `/`: `S9C2.md`, `en/S9C2.md`. */
  path: string;
  /** What is in it. A string is taken as checked text; bytes are checked to be UTF-8. */
  content: string | Uint8Array;
}

/** An image that an entry shows, as it will be next to the bundle. */
export interface Media {
  /** Path in the output: `media/{hash}.{type}`. */
  path: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/**
 * Finds an image for the compiler.
 *
 * @param path as the entry writes it, percent-decoded
 * @param from path of the entry
 * @returns the image, or why there is none: no such file, a file whose name has other small and capital letters, or no
 *   image of a known type
 */
export type FindMedia = (path: string, from: string) => Media | 'missing' | 'unreadable' | { spelled: string };
