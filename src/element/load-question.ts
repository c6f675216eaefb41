import { openQuestionBundle, type OpenQuestion } from '../bundle/index.js';
import { loadBundle, type LoadResult } from './load-bundle.js';

/**
 * A question with all its choices; see {@link loadBundle}.
 *
 * @param url of the question file
 * @param question the id that the file must be about
 */
export const loadQuestion = (url: string, question: string, signal: AbortSignal, isRetry = false): Promise<LoadResult<OpenQuestion>> =>
  loadBundle(url, (value) => openQuestionBundle(value, question), signal, isRetry);
