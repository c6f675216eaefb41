const NAME = 'stgm-guidance.js';

const isOurs = ({ src }: HTMLScriptElement): boolean => src.split(/[?#]/)[0]!.endsWith(`/${NAME}`);

/**
 * Where the running script came from: a classic script is told, a module looks for the script element that bears our name.
 * Inside somebody's bundle or an inline script nothing bears it, and the page's own address has to do.
 */
function locateScript(): string {
  const current = document.currentScript as HTMLScriptElement | null;
  return current?.src || [...document.scripts].find(isOurs)?.src || document.baseURI;
}

// While the script is evaluated, and only then, currentScript names it. There is no document where the class is imported on a server.
const script = typeof document === 'object' ? locateScript() : '';

/**
 * The folder that content is fetched from, as an absolute URL that ends in `/`:
 * `src` as the page resolves it, or `content/` beside the script.
 * A `src` that is no URL comes back as it is: asking there fails, and says so.
 */
export function contentBase(src: string | null | undefined): string {
  try {
    return src ? new URL(src.replace(/\/*$/, '/'), document.baseURI).href : new URL('content/', script).href;
  } catch {
    return `${src}/`;
  }
}
