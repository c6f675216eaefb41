/**
 * `/9/2/?embed` is the same file as `/9/2/` on a static host, so the page itself goes on to `/9/2/embed/`, where the version
 * for frames is. (A host that can rewrite addresses saves this step: `docs/hosting.md`.) Without JavaScript the frame shows the whole page.
 *
 * @returns true when the page is being left
 */
export function openFrameView(): boolean {
  const isAsked = new URLSearchParams(location.search).has('embed');
  if (!isAsked || !document.querySelector('link[type="application/json+oembed"]') || !document.querySelector('main stgm-guidance'))
    return false;
  location.replace(`embed/${location.protocol === 'file:' ? 'index.html' : ''}${location.hash}`);
  return true;
}
