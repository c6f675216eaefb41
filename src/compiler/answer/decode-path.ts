/** The path of a picture as its file is called: without percent signs and backslashes. */
export function decodePath(src: string): string {
  try {
    src = decodeURIComponent(src);
  } catch {
    // a stray percent sign: the file's name as it is
  }
  return src.replaceAll('\\', '/'); // as Windows writes paths
}
