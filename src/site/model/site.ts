import type { Choice, Question, Theme } from '../../bundle/index.js';
import type { ContentSource } from '../../compiler/model/content-source.js';
import type { Bundle } from '../../compiler/assemble/to-bundle.js';
import { interfaceLanguage, type InterfaceLanguage } from '../../element/messages.js';
import type { Scripts } from '../assets/scripts.js';
import { pageMessages, type PageMessages } from '../messages/page-messages.js';
import { sitePaths, type SitePaths } from './site-paths.js';

/** The picture that messengers and social networks show with a link to a page. */
export interface Picture {
  /** Below the site's root. */
  path: string;
  width: number;
  height: number;
  /** The text in the picture. */
  alt: string;
}

/** What all pages of a site share. */
export interface Site {
  /** URL of the root: absolute, with `/` at the end. */
  base: string;
  defaultLang: string;
  /** Whose words the site shows. */
  source: ContentSource;
  /** The default language comes first. */
  languages: SiteLanguage[];
  scripts: Scripts;
  /** The picture of a question, or undefined where the site has no pictures. */
  picture: (lang: string, question: string) => Picture | undefined;
}

export interface SiteLanguage {
  lang: string;
  /** The language of the text on the pages that is not content. */
  ui: InterfaceLanguage;
  messages: PageMessages;
  /** The name of the site. It says so if the texts are sample content. */
  siteName: string;
  /** The notice about sample content, or '' if the texts are not samples. */
  sampleNotice: string;
  paths: SitePaths;
  themes: Theme[];
  questions: SiteQuestion[];
}

export interface SiteQuestion {
  question: Question;
  choices: Choice[];
  theme: Theme | undefined;
  /** Never empty: a question without a title is called by its number. */
  title: string;
}

/**
 * The languages of a bundle in its order, each with its messages, paths and questions.
 *
 * @param isSample true if the texts are sample content, see {@link isSampleContent}
 */
export function languagesOf(bundle: Bundle, isSample = false): SiteLanguage[] {
  const defaultLang = bundle[0]!.lang;
  return bundle.map(({ lang, themes, questions }) => {
    const ui = interfaceLanguage(lang);
    const messages = pageMessages[ui];
    return {
      lang,
      ui,
      messages,
      siteName: isSample ? `${messages.siteName} · ${messages.sample}` : messages.siteName,
      sampleNotice: isSample ? messages.sampleNotice : '',
      paths: sitePaths(lang, defaultLang),
      themes,
      questions: questions.map(({ question, choices }) => ({
        question,
        choices,
        theme: themes.find(({ id }) => id === question.theme),
        title: question.title || messages.question(question.id),
      })),
    };
  });
}

/** The locale for dates and Open Graph. English dates are written as in Europe, day before month. */
export const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);
