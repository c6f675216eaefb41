import { readId } from '../bundle/index.js';
import { fileUrls, type FileUrls } from './file-urls.js';
import type { GuidanceHost } from './guidance-host.js';

/** What the attributes of an element ask for, and where its question file is. */
export interface Address extends FileUrls {
  question: string;
  choice: string;
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
  return question && choice ? { question, choice, ...fileUrls(element, `${question}.json`) } : undefined;
}
