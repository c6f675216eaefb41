import { FORMAT, formatFolder, readId } from '../bundle/index.js';
import { contentBase } from './content-base.js';
import type { GuidanceHost } from './guidance-host.js';

/** What the attributes of an element ask for. */
export interface Address {
  question: string;
  choice: string;
  lang: string;
  /** URL of the content folder, ends in `/`. */
  base: string;
  /** URL of the question file. */
  url: string;
  /** For `tr-TR`, the URL of the same file in `tr`. */
  generalUrl: string | undefined;
}

/**
 * Reads question, choice and language, and where to fetch them.
 * A value that is not an id never becomes part of a URL.
 *
 * @returns undefined until the element has a valid question and choice
 */
export function readAddress(element: GuidanceHost): Address | undefined {
  const question = readId(element.question);
  const choice = readId(element.choice);
  if (!question || !choice) return undefined;
  const lang = readId(element.lang) ?? 'tr';
  const { base, suffix } = contentBase(element.src);
  const urlIn = (language: string): string => `${base}${formatFolder(FORMAT)}${language}/${question}.json${suffix}`;
  const [general] = lang.split('-') as [string];
  return { question, choice, lang, base, url: urlIn(lang), generalUrl: general === lang ? undefined : urlIn(general) };
}
