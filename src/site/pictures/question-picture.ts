import { escapeMarkup } from '../model/escape.js';

/** Measures the width of a text in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 88;
const LEFT = MARGIN + 44;
const SIZES = [76, 68, 60, 52, 46, 40];
const MAX_LINES = 5;

/**
 * Draws the picture of a question for messengers and social networks: its title as large as it fits, next to the accent line.
 *
 * @returns SVG that needs only the font `Inter` in weights 400 and 600
 */
export function questionPicture({ title, theme, siteName }: { title: string; theme: string; siteName: string }, measure: Measure): string {
  const fits = SIZES.map((size) => ({ size, lines: breakLines(title, WIDTH - LEFT - MARGIN, (text) => measure(text, size, 600)) }));
  const { size, lines } = fits.find((fit) => fit.lines.length <= MAX_LINES - Number(fit.size > 60)) ?? fits.at(-1)!;
  const shown = lines.slice(0, MAX_LINES + 1);
  const step = size * 1.24;
  const top = 286 - ((shown.length - 1) * step) / 2 + size * 0.36;
  const text = (x: number, y: number, fontSize: number, weight: number, fill: string, content: string) =>
    `<text x="${x}" y="${y.toFixed(1)}" font-family="Inter" font-size="${fontSize}" font-weight="${weight}" fill="${fill}">${escapeMarkup(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<rect x="${MARGIN}" y="${MARGIN}" width="10" height="${HEIGHT - 2 * MARGIN}" rx="5" fill="#0b5d66"/>`,
    theme === '' ? '' : text(LEFT, MARGIN + 26, 30, 400, '#56626a', theme),
    ...shown.map((line, index) => text(LEFT, top + index * step, size, 600, '#1c2429', line)),
    text(LEFT, HEIGHT - MARGIN - 4, 30, 600, '#0b5d66', siteName),
    '</svg>',
  ].join('');
}

/** Breaks a text into as few lines as possible. A word that is wider than a line gets a line of its own. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
