// There is no document where a server imports the class.
const page = globalThis.document as Document | undefined;

/**
 * The `<script>` that loaded this code. `currentScript` names a classic script, and only while it runs; a module is found by its file name.
 * Code in a bundle or an inline script has no such element.
 * `<img name="currentScript">` replaces `document.currentScript`, so only a script element is accepted.
 */
const {
  src,
  nonce = '',
  integrity,
  crossOrigin,
} = [page?.currentScript, page?.querySelector('script[src*="stgm-guidance.js"]')].find(
  (found): found is HTMLScriptElement => found?.localName === 'script',
) ?? {};

/** What the page says about the script that loaded this code. A second script takes it over. */
export const ownScript = {
  nonce,
  integrity,
  crossOrigin,
  /** The absolute URL of a file next to the script; next to the page where the script has no URL. */
  urlOf: (name: string): string => new URL(name, src || page?.baseURI).href,
};
