import type { InterfaceLanguage } from '../../element/messages.js';
import type { SnippetFacts } from './make-snippet.js';
import type { Space } from './space.js';

/** The data that the snippet page hands to its script, as JSON. The first language is the default language. */
export interface SnippetPageData extends Pick<SnippetFacts, 'base' | 'version' | 'integrity'> {
  /** The site's root, relative to the page. */
  root: string;
  lang: string;
  ui: InterfaceLanguage;
  languages: {
    lang: string;
    themes: { id: string; title: string }[];
    questions: {
      id: string;
      title: string;
      theme: string | undefined;
      choices: { id: string; title: string; lang: string | undefined; expects: string | undefined; space: Space }[];
    }[];
  }[];
}
