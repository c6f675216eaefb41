const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The URL that a link may open, as the URL parser writes it, or undefined when it is refused:
 * not absolute, or a scheme other than `https`, `http`, `mailto` and `tel`.
 *
 * @see https://url.spec.whatwg.org/
 */
export function allowedLink(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const { protocol, href } = new URL(value);
    return LINK_SCHEMES.includes(protocol) ? href : undefined;
  } catch {
    return undefined; // not an absolute URL
  }
}

/**
 * An image that the compiler has put next to the bundle: `media/{hash}.{type}`, relative to the content's base URL.
 * Anything that the URL parser takes elsewhere is refused.
 */
export function allowedMedia(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^media\/[\w-]+\.\w+$/.test(value)) return undefined;
  return new URL(value, 'https://a/').href === `https://a/${value}` ? value : undefined;
}
