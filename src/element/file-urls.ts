import { FORMAT, formatFolder, readId } from '../bundle/index.js';
import { contentBase } from './content-base.js';

/** Where a file of the content is. */
export interface FileUrls {
  lang: string;
  /** URL of the content folder, ends in `/`. */
  base: string;
  url: string;
  /** For `tr-TR`, the URL of the same file in `tr`; otherwise the same as `url`. */
  generalUrl: string;
}

/**
 * Finds a file of the content in the language of an element.
 *
 * @param file its name in the folder of a language
 */
export function fileUrls(element: HTMLElement & { readonly src: string | null | undefined }, file: string): FileUrls {
  const lang = readId(element.lang) ?? 'tr';
  const { base, suffix } = contentBase(element.src);
  const urlIn = (language: string): string => `${base}${formatFolder(FORMAT)}${language}/${file}${suffix}`;
  return { lang, base, url: urlIn(lang), generalUrl: urlIn(lang.split('-')[0]!) };
}
