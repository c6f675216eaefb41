import type { BuildOptions, BuildResult } from '../../compiler/build/build.js';
import type { ContentSource } from '../../compiler/model/content-source.js';
import type { MessageLanguage } from '../../compiler/messages/describe.js';
import type { CarryOverFailure } from '../carry-over/carry-over-failure.js';
import type { Form, Platform } from '../snippets/platforms.js';

export interface SiteOptions extends BuildOptions {
  out: string;
  /** URL of the site's root: absolute, with `/` at the end. */
  base: string;
  /** Whether to write a compressed copy (`.br`) of each text file, for hosts that send such copies. */
  compress?: boolean;
  /** URL of the site that is live, absolute, with `/` at the end: the versions that it has are published again. */
  carryOver?: string | undefined;
  /** Whether it is all right if nothing is live there yet. */
  firstRelease?: boolean;
}

/** A remark about the site that is not a problem of the content. After `version-changed` nothing was written. */
export type SiteRemark = 'no-pictures' | 'version-changed' | 'nothing-live';

export interface SiteResult extends BuildResult {
  remarks: SiteRemark[];
  /** Why the versions that are live could not be carried over. Then nothing was written. */
  failure?: CarryOverFailure;
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
