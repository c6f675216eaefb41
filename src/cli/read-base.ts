/** The root of a site: absolute, of the web, with `/` at the end; undefined for anything else. */
export function readBase(value: unknown): string | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
    ? `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
    : undefined;
}
