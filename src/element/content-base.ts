import { urlNextToScript } from './url-next-to-script.js';

/** Where content is fetched from. */
export interface ContentBase {
  /** Absolute URL of the folder, ends in `/`. */
  base: string;
  /** Query and hash of `src`, for behind the name of a file. */
  suffix: string;
}

/** The folder of one version of the scripts, as `stgm-guidance site` writes it. The content is next to the folder, and has no version. */
const VERSION = /v\d+\.\d+\.\d+\/(?=content\/$)/;

/**
 * Reads `src`, relative to the page. Without it, content is in `content/` next to the script, or to the folder of its version.
 * A `src` that is not a URL is returned as it is: the request fails, and the webmaster reads why.
 */
export function contentBase(src: string | null | undefined): ContentBase {
  const [, folder, suffix] = /^([^?#]*)(.*)$/s.exec(src ?? '') as unknown as [string, string, string];
  let base = folder.replace(/\/*$/, '/');
  try {
    base = folder ? new URL(base, document.baseURI).href : urlNextToScript('content/').replace(VERSION, '');
  } catch {
    // The request fails.
  }
  return { base, suffix };
}
