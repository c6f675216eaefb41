import type * as help from './help/help.js';
import { report } from './report.js';

export type HelpModule = typeof help;

/**
 * Contextual help and the other spellings, for those who bundle: a chunk of its own.
 * In the script for web pages `load-help-script.ts` stands in its place.
 *
 * @returns undefined where it cannot be had, which the webmaster is told
 */
export async function loadHelp(): Promise<HelpModule | undefined> {
  try {
    return await import('./help/help.js');
  } catch {
    return report(
      document.head,
      'a part of it is missing: "for", "display" and other spellings do nothing. Fix: let the bundler keep dynamic imports, and serve all chunks',
    );
  }
}
