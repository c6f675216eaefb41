import { toBundle } from '../../compiler/assemble/to-bundle.js';
import { openContentFolder, publish, type BuildOptions } from '../../compiler/build/build.js';
import { UsageError } from '../../compiler/model/usage-error.js';
import { createSearchIndex } from './create-search-index.js';
import { openIndex, search, type SearchResult } from './search.js';

export interface ContentSearch extends Pick<BuildOptions, 'content' | 'ignore' | 'languages'> {
  query: string;
  /** Language of the entries to search. Default: the first one of the content. */
  lang?: string | undefined;
  /** Language of the files that are not in a language folder. */
  contentLang: string;
  limit?: number | undefined;
}

/**
 * Searches a content folder. Files with errors are not searched.
 *
 * @returns the results, best first, and how many errors the content has
 * @throws {UsageError} if there is no such folder, or nothing in it or in this language
 */
export async function searchContent(options: ContentSearch): Promise<{ results: SearchResult[]; errors: number }> {
  const { content, query, lang, contentLang, limit } = options;
  const folder = openContentFolder(options);
  await folder.readAll();
  const { plan, counts } = await publish(folder, { content, lang: contentLang });
  const bundle = toBundle(plan);
  const searched = lang === undefined ? bundle[0] : bundle.find((language) => language.lang === lang);
  if (!searched) throw lang === undefined ? new UsageError('content-empty', content) : new UsageError('language-missing', lang);
  const results = search(openIndex(createSearchIndex(searched)), query, limit === undefined ? {} : { limit });
  return { results, errors: counts.errors };
}
