import { isSampleContent } from '../../compiler/disk/is-sample-content.js';
import type { ContentSource } from '../../compiler/model/content-source.js';
import { sitePaths } from './site-paths.js';

/** The URL of each entry's page on a site. */
export const pageUrls =
  (base: string, defaultLang: string): NonNullable<ContentSource['pageUrl']> =>
  (lang, question, choice) =>
    base + sitePaths(lang, defaultLang).entry(question, choice);

/** What the source line of a site says: what was given, whether the texts are samples, and where the page of each entry is. */
export const siteSource = (
  content: string,
  { base, defaultLang, source }: { base: string; defaultLang: string; source: ContentSource | undefined },
): ContentSource => ({
  isSample: isSampleContent(content),
  ...source,
  pageUrl: pageUrls(base, defaultLang),
});
