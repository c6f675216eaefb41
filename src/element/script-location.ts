// There is no document where the class is imported on a server.
const page = globalThis.document as Document | undefined;

/**
 * The running script: a classic one is told, while it is evaluated and only then; a module looks for the script element that bears our name.
 * Inside somebody's bundle or an inline script nothing bears it, and the page's own address has to do.
 */
const current = page?.currentScript as HTMLScriptElement | null | undefined;
const script = current?.src || page?.querySelector<HTMLScriptElement>('script[src*="stgm-guidance.js"]')?.src || page?.baseURI;

/** For what belongs to the script and is loaded later: where it is, and what the page says of the script. */
export const besideScript = {
  nonce: current?.nonce ?? '',
  integrity: current?.integrity ?? '',
  url: (name: string): string => new URL(name, script).href,
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
