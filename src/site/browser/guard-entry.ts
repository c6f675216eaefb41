/**
 * Tells the entry of this page which statement the page with the frame or link is about: `/9/2/embed/?expects=1f2e3d`.
 * Where it is now another one, the element shows a notice in place of the entry.
 */
export function guardEntry(): void {
  const expects = new URLSearchParams(location.search).get('expects');
  if (expects) document.querySelector('stgm-guidance')?.setAttribute('expects', expects);
}
