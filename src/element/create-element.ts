function fill<E extends Element>(element: E, attributes: object, children: (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
  element.append(...children);
  return element;
}

/**
 * One element with its attributes and children.
 * All markup of ours is made by this: nothing is ever parsed from text, so no policy of a host page has anything to forbid.
 */
export const createElement = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: object = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => fill(document.createElement(name), attributes, children);

/** A heading at a level, as far down as HTML goes. */
export const createHeading = (level: number, attributes: object, child: Node | string): HTMLElement =>
  createElement(`h${Math.min(6, level) as 6}`, attributes, child);

/** An outline on a field of 24 by 24, drawn in the colour of the text. */
export function createIcon(d: string): SVGElement {
  const svg = 'http://www.w3.org/2000/svg';
  const path = fill(document.createElementNS(svg, 'path'), { d }, []);
  return fill(document.createElementNS(svg, 'svg'), { viewBox: '0 0 24 24', 'aria-hidden': true }, [path]);
}
