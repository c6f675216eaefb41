import type { AttachHelp } from './help/attach-help.js';

export const HELP_FIX = 'let the bundler keep dynamic imports';

/** Contextual help, for those who bundle: a chunk of its own. In the script for web pages `load-help-script.ts` stands in its place. */
export const loadHelp = async (): Promise<AttachHelp> => (await import('./help/attach-help.js')).attachHelp;
