/** A file to write: its path below the output folder and its bytes in order. Chunks are shared between files. */
export interface OutputFile {
  path: string;
  chunks: readonly Uint8Array[];
}
