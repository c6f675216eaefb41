import type { ElementHandle, Page } from 'puppeteer-core';

const focusedElement = (page: Page): Promise<ElementHandle<HTMLElement>> =>
  page.evaluateHandle(() => {
    let element = document.activeElement as HTMLElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    return element;
  });

/** What has the focus: its words, or what it is called. `''`: nothing on the page. */
export const focused = async (page: Page): Promise<string> =>
  (await focusedElement(page)).evaluate((element) => (element === document.body ? '' : (element.ariaLabel ?? element.textContent).trim()));

/** How many of nine points of what has the focus, in each of its lines, something else lies over, or are out of the window. */
export const coveredPoints = async (page: Page): Promise<number> =>
  (await focusedElement(page)).evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot;
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.05, 0.5, 0.95].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const)),
    );
    return points.filter(([x, y]) => !element.contains(root.elementFromPoint(x, y))).length;
  });

/**
 * How visible the focus is: the pixels that change by 3 to 1 or more when it comes, as a share of a line of 2 px around what gets it.
 * With 1 and more 2.4.13, of AAA, is met. Measured on screenshots, whatever the style sheets say.
 */
export async function focusShare(page: Page): Promise<number> {
  const element = await focusedElement(page);
  const shots = [await page.screenshot({ encoding: 'base64' })];
  const wanted = await element.evaluate((one) => {
    one.style.setProperty('outline', 'none', 'important'); // and not blur(), to which others might answer
    return [...one.getClientRects()].reduce((sum, { width, height }) => sum + 4 * (width + height), 0);
  });
  shots.push(await page.screenshot({ encoding: 'base64' }));
  await element.evaluate((one) => one.style.removeProperty('outline'));
  return (await contrastingPixels(page, shots)) / wanted;
}

/** Pixels that differ between two screenshots by 3 to 1 or more, see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. The browser knows what PNG is. */
const contrastingPixels = (page: Page, shots: string[]): Promise<number> =>
  page.evaluate(async (pair) => {
    const [one, other] = await Promise.all(
      pair.map(async (shot) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }),
    );
    const linear = Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    let count = 0;
    for (let at = 0; at < one!.length; at += 4) {
      if (one![at] === other![at] && one![at + 1] === other![at + 1] && one![at + 2] === other![at + 2]) continue;
      const [dark, light] = [one!, other!]
        .map((pixels) => 0.05 + 0.2126 * linear[pixels[at]!]! + 0.7152 * linear[pixels[at + 1]!]! + 0.0722 * linear[pixels[at + 2]!]!)
        .sort((a, b) => a - b);
      if (light! / dark! >= 3) count++;
    }
    return count;
  }, shots);
