const SVG = 'http://www.w3.org/2000/svg';

function createShape(name: string, attributes: Record<string, string>): Element {
  const shape = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  return shape;
}

/**
 * Creates a bar for a cell that also says the number: it is hidden from screen readers.
 *
 * @param share 0 to 1
 */
export function createBar(share: number): Element {
  const bar = createShape('svg', { class: 'bar', 'aria-hidden': 'true' });
  bar.append(
    createShape('rect', { class: 'whole', width: '100%', height: '100%' }),
    createShape('rect', { class: 'reached', width: `${Math.round(share * 100)}%`, height: '100%' }),
  );
  return bar;
}
