/**
 * Goes from `/9/2/?embed` to `/9/2/embed/`, the version for frames. On a static host both URLs without the path are the same file, so
 * the page has to do this itself. A host that can rewrite URLs saves this step, see `docs/hosting.md`. Without JavaScript the frame
 * shows the full page.
 *
 * @returns true if the browser is leaving the page
 */
export function openFrameView(): boolean {
  const isAsked = new URLSearchParams(location.search).has('embed');
  if (!isAsked || !document.querySelector('link[type="application/json+oembed"]') || !document.querySelector('main stgm-guidance'))
    return false;
  location.replace(`embed/${location.protocol === 'file:' ? 'index.html' : ''}${location.hash}`);
  return true;
}
