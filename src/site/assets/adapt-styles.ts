/**
 * Adapts the style sheet of a shadow root to the same markup outside of one: every rule applies only inside of `tag`.
 * Nothing else changes, so a page looks the same before and after its element takes over.
 *
 * Made for our own style sheets: they have no commas inside of `:is()` and no braces inside of strings.
 */
export function adaptStyles(css: string, tag: string): string {
  return css.replace(/\/\*[^]*?\*\//g, '').replace(/([^{};]+)\{/g, (_, prelude: string) => {
    const selectors = prelude.trim();
    if (selectors.startsWith('@') || /^(from|to|[\d.]+%)$/.test(selectors)) return `${prelude}{`;
    const indent = /^\s*/.exec(prelude)![0];
    return `${indent}${selectors
      .split(/,\s*/)
      .map((selector) => bind(selector, tag))
      .join(`,${indent}`)} {`;
  });
}

const bind = (selector: string, tag: string): string =>
  selector.startsWith(':host') ? selector.replace(/^:host(\(([^)]*)\))?/, `${tag}$2`) : `${tag} ${selector}`;
