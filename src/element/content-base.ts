import { ownScript } from './own-script.js';

/**
 * The folder that content is fetched from, as an absolute URL that ends in `/`:
 * `src` relative to the page, or `content/` next to the script.
 * A `src` that is not a URL is returned as it is: the request fails, and the webmaster reads why.
 */
export function contentBase(src: string | null | undefined): string {
  try {
    return src ? new URL(src.replace(/\/*$/, '/'), document.baseURI).href : ownScript.urlOf('content/');
  } catch {
    return `${src}/`;
  }
}
