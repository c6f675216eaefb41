import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeMarkup } from '../model/escape.js';
import type { Measure } from './question-picture.js';

/** Renders our SVGs to PNG. The same SVG gives the same bytes on every machine. */
export interface PngRenderer {
  measure: Measure;
  render: (svg: string) => Uint8Array;
  /** The file name for a picture, without its ending: a hash of the SVG, the fonts and the library. */
  nameOf: (svg: string) => string;
}

const require = createRequire(import.meta.url);

const FONTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];

/**
 * Starts resvg, compiled to WebAssembly, with its own copy of the font Inter. It reads no fonts of this machine and loads nothing
 * from the network. Both packages together take 10 MB and nothing else needs them, so they are optional.
 *
 * @returns undefined if the packages are not installed
 */
export async function createPngRenderer(): Promise<PngRenderer | undefined> {
  let fonts: Uint8Array[];
  let program: Uint8Array;
  try {
    fonts = FONTS.map((font) => readFileSync(require.resolve(`@expo-google-fonts/inter/${font}`)));
    program = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  ready ??= initWasm(program);
  await ready;
  const draw = (svg: string) => new Resvg(svg, { font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: 'Inter' } });
  const tools = createHash('sha256');
  for (const bytes of [...fonts, program]) tools.update(bytes);
  const tool = tools.digest('hex');
  const widths = new Map<string, number>();
  const widthOf = (text: string, weight: number): number => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const svg = draw(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-family="Inter" font-size="100" font-weight="${weight}">${escapeMarkup(text)}</text></svg>`,
    );
    const width = (svg.getBBox()?.width ?? 0) / 100;
    svg.free();
    widths.set(key, width);
    return width;
  };
  return {
    // Word by word, because each word is measured only once. A space of Inter is a bit more than a quarter em wide.
    measure: (text, size, weight) => size * text.split(' ').reduce((sum, word) => sum + 0.3 + widthOf(word, weight), -0.3),
    render: (svg) => {
      const image = draw(svg);
      const rendered = image.render();
      const png = rendered.asPng();
      rendered.free();
      image.free();
      return png;
    },
    nameOf: (svg) => createHash('sha256').update(tool).update(svg).digest('hex').slice(0, 16),
  };
}

/** The library can be started only once in a process. */
let ready: Promise<void> | undefined;
