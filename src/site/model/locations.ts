/** Where everything stands in a site: paths below its root, folders with `/` at the end, the root itself ''. */
export interface Locations {
  front: string;
  question: (question: string) => string;
  entry: (question: string, choice: string) => string;
  embed: (question: string, choice: string) => string;
  snippet: string;
  oembed: (question: string, choice?: string) => string;
}

/** The names below the root that no question may have as its id. */
export const RESERVED = ['content', 'oembed', 'pictures', 'snippet'];

/** The default language stands at the root, every other one in a folder of its name. */
export function locationsOf(lang: string, defaultLang: string): Locations {
  const root = lang === defaultLang ? '' : `${lang}/`;
  return {
    front: root,
    question: (question) => `${root}${question}/`,
    entry: (question, choice) => `${root}${question}/${choice}/`,
    embed: (question, choice) => `${root}${question}/${choice}/embed/`,
    snippet: `${root}snippet/`,
    oembed: (question, choice) => `oembed/${root}${question}${choice === undefined ? '' : `/${choice}`}.json`,
  };
}

/** The link from one page to another, relative: right under any address, and from a disk. */
export function linkBetween(from: string, to: string): string {
  const depth = from.split('/').length - 1;
  return `${'../'.repeat(depth)}${to}` || './';
}
