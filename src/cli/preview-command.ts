import type { Values } from './command-options.js';
import type { Misuse } from './misuse.js';

/** `preview [content]`. */
export interface PreviewCommand {
  name: 'preview';
  content: string;
  media: string | undefined;
  /** Language of the files that are not in a language folder. */
  lang: string;
  /** 0 for any that is free. */
  port: number;
}

/** Next to the demo's, which is 8000. */
const DEFAULT_PORT = 8001;

/** Reads the arguments of `preview`. The values of its options are valid already. */
export function readPreview(
  values: Values,
  folder: string,
  [content = folder, needless]: string[],
): PreviewCommand | { name: 'misuse'; misuse: Misuse } {
  if (needless !== undefined) return { name: 'misuse', misuse: { reason: 'argument-needless', found: needless } };
  return {
    name: 'preview',
    content,
    media: typeof values.media === 'string' ? values.media : undefined,
    lang: typeof values.lang === 'string' ? values.lang : 'tr',
    port: values.port === undefined ? DEFAULT_PORT : Number(values.port),
  };
}
