import type { BuildOptions, BuildResult } from '../../compiler/build/build.js';
import type { ContentSource } from '../../compiler/model/content-source.js';
import type { MessageLanguage } from '../../compiler/messages/describe.js';
import type { Form, Platform } from '../snippets/platforms.js';

export interface SiteOptions extends BuildOptions {
  out: string;
  /** URL of the site's root: absolute, with `/` at the end. */
  base: string;
  /** Whether to write a compressed copy (`.br`) of each text file, for hosts that send such copies. */
  compress?: boolean;
}

/** A remark about the site that is not a problem of the content. After `version-changed` nothing was written. */
export type SiteRemark = 'no-pictures' | 'version-changed';

export interface SiteResult extends BuildResult {
  remarks: SiteRemark[];
}

export interface SnippetOptions {
  content: string;
  question: string;
  choice: string;
  /** Language of the entry. Default: `contentLang`. */
  lang: string | undefined;
  /** Language of the files that are not in a language folder. */
  contentLang: string;
  /** As for a build. */
  ignore?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  platform: Platform;
  /** Default: the platform's best form. */
  form: Form | undefined;
  /** URL of the site's root. Without it the snippet has a placeholder. */
  base: string | undefined;
  /** Whose words the content holds: part of the space that an entry needs. */
  source?: ContentSource | undefined;
  messages: MessageLanguage;
}

export interface SnippetText {
  /** What to copy and where to paste it, the best way first. */
  parts: { about: string; code: string }[];
  /** What to check after saving. */
  notes: string[];
}
