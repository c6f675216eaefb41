/**
 * Whether an address that may be opened cannot be the one that was meant: no host on the web has such a name
 * (`https://https//…`, `https://stgm,org.tr/`), the `?` before the query was lost (`…/watchv=x&list=y`), or a quotation
 * mark or punctuation of the sentence got in at its end.
 *
 * @param address as the allow-list let it through
 */
export function isDoubtful(address: string): boolean {
  const { protocol, hostname, pathname, search, hash } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const isHost = /^([a-z0-9_-]+\.)+[a-z][a-z0-9-]*\.?$|^\d+\.\d+\.\d+\.\d+$|^\[/.test(hostname);
  const lostQuery = search === '' && /=[^&/]*&[^=/]+=/.test(pathname);
  const lostVideo =
    /(^|\.)youtube\.com$/.test(hostname) && pathname.startsWith('/watch') && !(pathname === '/watch' && /[?&]v=./.test(search));
  const ending = /(%E2%80%9[89CD]|%22|[,;]|\.(pdf|docx?|xlsx?|pptx?|html?)\.)$/i;
  return !isHost || lostQuery || lostVideo || ending.test(pathname + search + hash);
}
