/** A style sheet for shadow roots: adopted, so that no policy of the page has anything to forbid. */
export function createStyleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
