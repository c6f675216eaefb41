import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path lies in a folder and is not the folder itself. Judged by names alone: give it real paths where links matter. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
