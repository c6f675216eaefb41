import type { SnippetFacts } from './snippet.js';
import type { Space } from './space.js';

/** What the page that makes snippets is told. The first language is the default one. */
export interface SnippetPageData extends Pick<SnippetFacts, 'base' | 'version' | 'integrity'> {
  /** The site's root as the page reaches it. */
  root: string;
  lang: string;
  ui: 'tr' | 'en';
  languages: {
    lang: string;
    themes: { id: string; title: string }[];
    questions: {
      id: string;
      title: string;
      theme: string | undefined;
      choices: { id: string; title: string; lang: string | undefined; space: Space }[];
    }[];
  }[];
}
