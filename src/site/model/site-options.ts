import type { BuildOptions, BuildResult } from '../../compiler/build/build.js';
import type { MessageLanguage } from '../../compiler/messages/describe.js';
import type { Form, Platform } from '../snippets/snippet.js';

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
  platform: Platform;
  /** Default: the platform's best. */
  form: Form | undefined;
  base: string | undefined;
  messages: MessageLanguage;
}

export interface SnippetText {
  /** What to copy, and what it is for; the best way first. */
  parts: { about: string; code: string }[];
  notes: string[];
}
