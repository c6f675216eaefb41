import { report } from '../element/report.js';

/** Defines a tag. A second copy of the script, or another element of that name: the first one stays, and the page works on. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const existing = customElements.get(name);
  if (!existing) customElements.define(name, element);
  else report(existing, `the tag <${name}> is already defined and stays as it is. The script is on this page twice. Fix: keep one`);
}
