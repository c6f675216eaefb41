import type { Page } from 'puppeteer-core';

/** A part of the element, and the property that tells its colour. */
type Place = [selector: string, property: string];

/** Contrast of what a part of the element is drawn in to what it is drawn on, as the browser mixes them. 1 to 21. */
export const contrasts = <Name extends string>(page: Page, parts: Record<Name, Place>): Promise<Record<Name, number>> =>
  page.evaluate((wanted: [string, Place][]) => {
    const { shadowRoot } = document.querySelector('stgm-guidance')!;
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    return Object.fromEntries(
      wanted.map(([name, [selector, property]]) => {
        const element = shadowRoot!.querySelector(selector)!;
        const layers = [getComputedStyle(element).getPropertyValue(property)];
        for (let node: Element | null = element; node; node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host)
          layers.push(getComputedStyle(node).backgroundColor);
        // A canvas paints any colour that there is in CSS: first all that is behind, then the thing itself.
        const luminances = [layers.slice(1), layers].map((stack) => {
          for (const colour of ['#fff', ...stack.toReversed()]) {
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
          }
          const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
            value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        });
        return [name, Math.round((100 * (Math.max(...luminances) + 0.05)) / (Math.min(...luminances) + 0.05)) / 100];
      }),
    ) as Record<Name, number>;
  }, Object.entries<Place>(parts));
