import type { BuildOptions, BuildResult } from './build.js';
import type { MessageLanguage } from './describe.js';

/** Where a webmaster may work; the makers of snippets are in `src/site/snippets`. */
export const PLATFORM_NAMES = ['wordpress', 'drupal', 'wix', 'google-sites', 'html', 'iframe', 'react', 'email'] as const;

/** How an entry may stand on a page; which platform has which is known there too. */
export const FORM_NAMES = ['text', 'disclosure', 'dialog', 'frame', 'link'] as const;

export interface SiteOptions extends BuildOptions {
  out: string;
  /** Where the site will stand: absolute, with `/` at the end. */
  base: string;
  /** Whether every text gets a `.br` beside it, for hosts that send such files. */
  compress?: boolean;
}

/** What is worth saying about a site that is no problem of the content. With `version-changed` nothing was written. */
export type SiteRemark = 'no-pictures' | 'version-changed';

export interface SiteResult extends BuildResult {
  remarks: SiteRemark[];
}

export interface SnippetOptions {
  content: string;
  question: string;
  choice: string;
  /** Of the entry; default that of the content. */
  lang: string | undefined;
  contentLang: string;
  platform: (typeof PLATFORM_NAMES)[number];
  /** Default: the platform's best. */
  form: (typeof FORM_NAMES)[number] | undefined;
  base: string | undefined;
  messages: MessageLanguage;
}

export interface SnippetText {
  /** What to copy, and what it is for; the best way first. */
  parts: { about: string; code: string }[];
  notes: string[];
}

/**
 * What the command line asks of `src/site`. The pages are built on the compiler, so the compiler may not import them:
 * it says what it needs, and finds them when a command asks for it. Compiling alone loads none of it.
 */
export interface SitePart {
  buildSite: (options: SiteOptions) => Promise<SiteResult>;
  describeSnippet: (options: SnippetOptions) => Promise<SnippetText | undefined>;
  listIntegrity: () => string[];
}

export const loadSitePart = (): Promise<SitePart> => import(new URL('../site/index.js', import.meta.url).href) as Promise<SitePart>;
