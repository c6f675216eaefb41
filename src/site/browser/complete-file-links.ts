/** Completes links to folders with `index.html` if the page was opened from a disk, where a folder is only a list of files. */
export function completeFileLinks(root: ParentNode): void {
  if (location.protocol !== 'file:') return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="."], a[href$="/"]')) {
    const href = link.getAttribute('href')!;
    if (!/^[a-z]+:/i.test(href)) link.setAttribute('href', href.replace(/\/(?=#|$)/, '/index.html'));
  }
}
