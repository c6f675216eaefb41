/** The path of every page below the site's root. Folders end with `/`; the root itself is ''. */
export interface SitePaths {
  front: string;
  question: (question: string) => string;
  entry: (question: string, choice: string) => string;
  embed: (question: string, choice: string) => string;
  assessment: string;
  report: string;
  comparison: string;
  snippet: string;
  /** The script that holds the search index. */
  search: string;
  oembed: (question: string, choice?: string) => string;
}

/** The paths of one language. The default language is at the root, every other language in a folder with its name. */
export function sitePaths(lang: string, defaultLang: string): SitePaths {
  const root = lang === defaultLang ? '' : `${lang}/`;
  return {
    front: root,
    question: (question) => `${root}${question}/`,
    entry: (question, choice) => `${root}${question}/${choice}/`,
    embed: (question, choice) => `${root}${question}/${choice}/embed/`,
    assessment: `${root}assessment/`,
    report: `${root}report/`,
    comparison: `${root}comparison/`,
    snippet: `${root}snippet/`,
    search: `search/${lang}.js`,
    oembed: (question, choice) => `oembed/${root}${question}${choice === undefined ? '' : `/${choice}`}.json`,
  };
}

/** The id of a theme's heading on the front page, for links to it. */
export const themeAnchor = (id: string): string => `theme-${id}`;

/** A relative link from one path to another. It works at any base URL and from a disk. */
export function linkBetween(from: string, to: string): string {
  const depth = from.split('/').length - 1;
  return `${'../'.repeat(depth)}${to}` || './';
}
