import type { FileUrls } from './file-urls.js';
import type { LoadResult } from './load-bundle.js';

/** Loads a file in a language. Where the host has none, loads it in the language without its region: content in `tr` is for readers of `tr-TR` too. */
export async function loadGeneral<T>(
  { url, generalUrl }: Pick<FileUrls, 'url' | 'generalUrl'>,
  signal: AbortSignal,
  load: (url: string) => Promise<LoadResult<T>>,
): Promise<LoadResult<T>> {
  const result = await load(url);
  return result.failure?.reason === 'not-found' && generalUrl !== url && !signal.aborted ? load(generalUrl) : result;
}
