import type * as help from './help/help.js';
import { report } from './report.js';

export type HelpModule = typeof help;

/**
 * Loads contextual help and the other forms of embed. Bundlers make it a chunk of its own;
 * in the script for web pages, `load-help-script.ts` replaces this file.
 *
 * @returns undefined where it cannot be loaded; the webmaster gets a warning
 */
export async function loadHelp(): Promise<HelpModule | undefined> {
  try {
    return await import('./help/help.js');
  } catch {
    return report(
      document.head,
      'a chunk is missing: "for", "display" and other forms of embed do not work. Fix: let the bundler keep dynamic imports, and serve all chunks',
    );
  }
}
