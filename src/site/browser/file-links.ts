/** From a disk, a folder is a list of files: there, links lead to the page in it. */
export function completeFileLinks(root: ParentNode): void {
  if (location.protocol !== 'file:') return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="."], a[href$="/"]')) {
    const href = link.getAttribute('href')!;
    if (!/^[a-z]+:/i.test(href)) link.setAttribute('href', href.replace(/\/(?=#|$)/, '/index.html'));
  }
}
