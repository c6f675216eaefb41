// There is no document where the class is imported on a server.
const page = globalThis.document as Document | undefined;

/**
 * The script's own element: a classic script is told while it is evaluated and only then; for a module it is the one that bears our name.
 * Inside somebody's bundle or an inline script nothing bears it, and the page's own address has to do.
 * Any `<img name="currentScript">` takes the place of what the browser tells, so that only a script is believed.
 */
const {
  src,
  nonce = '',
  integrity,
  crossOrigin,
} = [page?.currentScript, page?.querySelector('script[src*="stgm-guidance.js"]')].find(
  (found): found is HTMLScriptElement => found?.localName === 'script',
) ?? {};

/** For what belongs to the script and is loaded later: where it is, and what the page says of the script. */
export const besideScript = {
  nonce,
  integrity,
  crossOrigin,
  url: (name: string): string => new URL(name, src || page?.baseURI).href,
};

/**
 * The folder that content is fetched from, as an absolute URL that ends in `/`:
 * `src` as the page resolves it, or `content/` beside the script.
 * A `src` that is no URL comes back as it is: asking there fails, and says so.
 */
export function contentBase(src: string | null | undefined): string {
  try {
    return src ? new URL(src.replace(/\/*$/, '/'), document.baseURI).href : besideScript.url('content/');
  } catch {
    return `${src}/`;
  }
}
