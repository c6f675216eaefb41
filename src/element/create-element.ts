/** Named, because an XML or SVG document makes elements without a namespace otherwise. */
const HTML = 'http://www.w3.org/1999/xhtml';

function fill<E extends Element>(element: E, attributes: object, children: (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
  element.append(...children);
  return element;
}

/**
 * Creates an element with attributes and children. A string becomes text.
 * All our markup is made this way. Nothing is parsed from text, so no policy of a host page forbids it.
 */
export const createElement = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: object = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => fill(document.createElementNS(HTML, name) as HTMLElementTagNameMap[Name], attributes, children);

/** Creates a heading. Levels above 6 become 6, the last one of HTML. */
export const createHeading = (level: number, attributes: object, child: Node | string): HTMLElement =>
  createElement(`h${Math.min(6, level) as 6}`, attributes, child);

/**
 * Creates an icon in the colour of the text.
 *
 * @param d the outline as an SVG path, on a field of 24 by 24
 */
export function createIcon(d: string): SVGElement {
  const svg = 'http://www.w3.org/2000/svg';
  const path = fill(document.createElementNS(svg, 'path'), { d }, []);
  return fill(document.createElementNS(svg, 'svg'), { viewBox: '0 0 24 24', 'aria-hidden': true }, [path]);
}
