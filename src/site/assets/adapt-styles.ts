/**
 * The style sheet of a shadow root for the same markup outside of one: every rule is bound to what is inside `tag`.
 * Nothing else changes, so that a page looks the same before and after its element takes over.
 *
 * Fit for our own style sheets: no commas inside of `:is()`, no braces inside of strings.
 */
export function adaptStyles(css: string, tag: string): string {
  return css.replace(/\/\*[^]*?\*\//g, '').replace(/([^{};]+)\{/g, (_, prelude: string) => {
    const selectors = prelude.trim();
    if (selectors.startsWith('@') || /^(from|to|[\d.]+%)$/.test(selectors)) return `${prelude}{`;
    const blank = /^\s*/.exec(prelude)![0];
    return `${blank}${selectors
      .split(/,\s*/)
      .map((selector) => bind(selector, tag))
      .join(`,${blank}`)} {`;
  });
}

const bind = (selector: string, tag: string): string =>
  selector.startsWith(':host') ? selector.replace(/^:host(\(([^)]*)\))?/, `${tag}$2`) : `${tag} ${selector}`;
