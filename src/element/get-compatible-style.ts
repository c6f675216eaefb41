// In `stgm-guidance.js`, rollup.config.mjs puts this file in the place of Lit's `css-tag.js`, with the same names.

/** Gives a shadow root its style sheets. */
export const adoptStyles = (root: ShadowRoot, sheets: CSSStyleSheet[]): void => {
  root.adoptedStyleSheets = sheets;
};

/** All of our style sheets are what a shadow root adopts. */
export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

/** Lit exports these as well. Nothing in the script uses them. */
export const CSSResult = undefined;
export const css = undefined;
export const unsafeCSS = undefined;
export const supportsAdoptingStyleSheets = true;
