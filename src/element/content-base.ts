import { ownScript } from './own-script.js';

/** The folder of one version of the scripts, as `stgm-guidance site` writes it. The content is next to the folder, and has no version. */
const VERSION = /v\d+\.\d+\.\d+\/(?=content\/$)/;

/**
 * The folder that content is fetched from, as an absolute URL that ends in `/`:
 * `src` relative to the page, or `content/` next to the script or to the folder of its version.
 * A `src` that is not a URL is returned as it is: the request fails, and the webmaster reads why.
 */
export function contentBase(src: string | null | undefined): string {
  try {
    return src ? new URL(src.replace(/\/*$/, '/'), document.baseURI).href : ownScript.urlOf('content/').replace(VERSION, '');
  } catch {
    return `${src}/`;
  }
}
