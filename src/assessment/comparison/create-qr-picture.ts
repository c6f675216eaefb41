import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** The outline of the dark modules, one square each. */
const outlineOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');

/**
 * Creates the picture of a QR code, black on white whatever the colours of the page: not every camera reads the reverse.
 *
 * @param text at most about 2,900 characters
 * @throws where the text is longer
 */
export function createQrPicture(text: string): SVGElement {
  // Four modules of quiet around it (ISO/IEC 18004).
  const { size, data } = encode(text, { border: 4, ecc: 'L' });
  const picture = document.createElementNS(SVG, 'svg');
  const shapes = [
    ['rect', { width: `${size}`, height: `${size}`, fill: '#fff' }],
    ['path', { d: outlineOf(data), fill: '#000' }],
  ] as const;
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    picture.append(shape);
  }
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('shape-rendering', 'crispEdges');
  return picture;
}
