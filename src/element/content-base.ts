import { urlBesideScript } from './url-beside-script.js';

/** Where content is fetched from. */
export interface ContentBase {
  /** Absolute URL of the folder, ends in `/`. */
  base: string;
  /** Query and hash of `src`, for behind the name of a file. */
  suffix: string;
}

/**
 * Reads `src`, relative to the page. Without it, content is in `content/` next to the script.
 * A `src` that is not a URL is returned as it is: the request fails, and the webmaster reads why.
 */
export function contentBase(src: string | null | undefined): ContentBase {
  const [, folder, suffix] = /^([^?#]*)(.*)$/s.exec(src ?? '') as unknown as [string, string, string];
  let base = folder.replace(/\/*$/, '/');
  try {
    base = folder ? new URL(base, document.baseURI).href : urlBesideScript('content/');
  } catch {
    // The request fails.
  }
  return { base, suffix };
}
