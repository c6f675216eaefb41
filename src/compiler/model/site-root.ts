/** The URL of a site's root: absolute, `https:` or `http:`, with `/` at the end; undefined for anything else. */
export function readSiteRoot(value: unknown): string | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
    ? `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
    : undefined;
}
