/** Creates an element with attributes and children. A string becomes text. */
type Create<Names> = <Name extends keyof Names>(name: Name, attributes?: object, ...children: (Node | string)[]) => Names[Name];

/** The namespace is named, because an XML or SVG document makes elements without one otherwise. */
const createIn =
  <Names>(namespace: string): Create<Names> =>
  (name, attributes = {}, ...children) => {
    const element = document.createElementNS(`http://www.w3.org/${namespace}`, name as string);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
    element.append(...children);
    return element as never;
  };

/**
 * Creates an element with attributes and children. A string becomes text.
 * All our markup is made this way. Nothing is parsed from text, so no policy of a host page forbids it.
 */
export const createElement = createIn<HTMLElementTagNameMap>('1999/xhtml');

const createSvg = createIn<SVGElementTagNameMap>('2000/svg');

/** Creates a heading. Levels above 6 become 6, the last one of HTML. */
export const createHeading = (level: number, attributes: object, child: Node | string): HTMLElement =>
  createElement(`h${Math.min(6, level) as 6}`, attributes, child);

/**
 * Creates an icon in the colour of the text.
 *
 * @param d the outline as an SVG path, on a field of 24 by 24
 */
export const createIcon = (d: string): SVGElement =>
  createSvg('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, createSvg('path', { d }));
