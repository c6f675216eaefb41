import type { Values } from './command-options.js';
import type { Misuse } from './misuse.js';

/** `search "gönüllü" [content]`. */
export interface SearchCommand {
  name: 'search';
  query: string;
  content: string;
  /** Language of the entries to search. Default: the first one of the content. */
  lang: string | undefined;
  limit: number | undefined;
  format: 'text' | 'json';
}

/** Reads the arguments of `search`. The values of its options are valid already. */
export function readSearch(
  values: Values,
  folder: string,
  [query, content = folder, needless]: string[],
): SearchCommand | { name: 'misuse'; misuse: Misuse } {
  if (query === undefined) return { name: 'misuse', misuse: { reason: 'query-missing' } };
  if (needless !== undefined) return { name: 'misuse', misuse: { reason: 'argument-needless', found: needless } };
  return {
    name: 'search',
    query,
    content,
    lang: typeof values.lang === 'string' ? values.lang : undefined,
    limit: values.limit === undefined ? undefined : Number(values.limit),
    format: values.format === 'json' ? 'json' : 'text',
  };
}
