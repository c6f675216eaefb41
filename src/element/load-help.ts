import type { AttachHelp } from './help/attach-help.js';

export const HELP_MISSING = 'contextual help was not loaded: "for" and "display" do nothing. Fix: let the bundler keep dynamic imports, and serve all chunks';

/** Contextual help, for those who bundle: a chunk of its own. In the script for web pages `load-help-script.ts` stands in its place. */
export const loadHelp = async (): Promise<AttachHelp> => (await import('./help/attach-help.js')).attachHelp;
