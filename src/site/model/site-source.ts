import { isSampleContent } from '../../compiler/disk/is-sample-content.js';
import type { ContentSource } from '../../compiler/model/content-source.js';
import { sitePaths } from './site-paths.js';

/** What the source line of a site says: what was given, whether the texts are samples, and where the page of each entry is. */
export function siteSource(
  content: string,
  { base, defaultLang, source }: { base: string; defaultLang: string; source: ContentSource | undefined },
): ContentSource {
  return {
    isSample: isSampleContent(content),
    pageUrl: (lang, question, choice) => base + sitePaths(lang, defaultLang).entry(question, choice),
    ...source,
  };
}
