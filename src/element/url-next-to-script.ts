// There is no document where a server imports the class.
const page = globalThis.document as Document | undefined;

const NAME = 'stgm-guidance.js';

/** `currentScript` names a classic script, and only while it runs. `<img name="currentScript">` replaces it, so only a script element counts. */
const running = page?.currentScript as HTMLScriptElement | null | undefined;

/**
 * The `<script>` that loaded this code. A module is found by its file name, and so is a script whose text jQuery has put into another one.
 * Code in a bundle or an inline script has no such element. A second script takes over what the page says of this one.
 */
export const {
  src,
  nonce = '',
  integrity = '',
  crossOrigin = null,
} = (running?.localName === 'script' && running.src ? running : page?.querySelector<HTMLScriptElement>(`script[src*="${NAME}"]`)) ?? {};

/** Next to a `blob:` or `data:` there is nothing. */
const url = /^(http|file)/.test(src!) ? src! : '';

/**
 * Where this code comes from: the URL of its script; what a plugin has written for the case that an optimiser merges the script;
 * the URL of any other file; the page. A module that another one imports does not know its own URL.
 * Images and data that are called like the script do not count: more people may put those on a page than may put scripts there.
 */
const findUrl = (): string =>
  url.includes(NAME) ? url : page?.querySelector<HTMLScriptElement>('script[data-stgm-base]')?.dataset['stgmBase'] || url;

/** The absolute URL of a file next to the script; next to the page where the script has no URL; the name where the page has none either. */
export function urlNextToScript(name: string): string {
  try {
    return new URL(name, new URL(findUrl(), page?.baseURI)).href;
  } catch {
    return name;
  }
}
