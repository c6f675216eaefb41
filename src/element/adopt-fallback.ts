/**
 * Takes in the fallback that a server has written for the element.
 * A fallback has blocks. In a paragraph of a CMS, the parser puts them behind the paragraph.
 */
export function adoptFallback(element: Element): void {
  const behind = element.firstElementChild ? null : element.closest('p')?.nextElementSibling;
  if (behind?.matches('.stgm-guidance__entry')) element.append(behind);
}
