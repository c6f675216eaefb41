import type { ThemesFile } from '../model/entry.js';

/** The file at the root of a content repository. */
export const CONFIG_NAME = 'guidance.config.yml';

/** The keys of the file, in the order in which messages and documents list them. */
export const CONFIG_KEYS = [
  'content',
  'out',
  'media',
  'ignore',
  'languages',
  'base',
  'host',
  'compress',
  'strict',
  'messages',
  'format',
  'for',
  'form',
  'organisation',
  'licence',
  'themes',
] as const;

/** Who or what a line names, and where more about it is. */
export interface NamedLink {
  name: string;
  /** Absolute, `https:` or `http:`. */
  url?: string;
}

/**
 * What `guidance.config.yml` says. A key that is missing there is missing here.
 *
 * @see docs/config.md
 */
export interface GuidanceConfig {
  /** The content folder, relative to the folder of the file, or absolute. */
  content?: string | undefined;
  /** The output folders, as {@link GuidanceConfig.content}. */
  out?: { build?: string | undefined; site?: string | undefined } | undefined;
  /** The folder where a Git CMS keeps pictures, as {@link GuidanceConfig.content}. */
  media?: string | undefined;
  /** Files and folders of the content folder that are not content, as patterns of `.gitignore`. */
  ignore?: readonly string[] | undefined;
  /** BCP 47 codes. The first is the language of files outside language folders; folders of languages that are not listed are left out. */
  languages?: readonly string[] | undefined;
  /** URL of the site's root, absolute, with `/` at the end. */
  base?: string | undefined;
  /** The host for which `site` writes a file with settings. */
  host?: string | undefined;
  compress?: boolean | undefined;
  strict?: boolean | undefined;
  messages?: 'tr' | 'en' | undefined;
  format?: 'text' | 'json' | undefined;
  for?: string | undefined;
  form?: string | undefined;
  /** Whose texts these are. */
  organisation?: NamedLink | undefined;
  /** Under which licence they may be used. */
  licence?: NamedLink | undefined;
  /** Titles and questions of themes; those of `themes.yml` come on top. */
  themes?: ThemesFile | undefined;
}
