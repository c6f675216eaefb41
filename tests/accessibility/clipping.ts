import type { Page } from 'puppeteer-core';

/**
 * Words of the element that do not stand where they can be read: beyond the window's or their scroller's edge, outside of the button or
 * other box that they belong to, or over each other. What is in a table scrolls with it; there only its own height counts.
 */
export const unreadableWords = (page: Page): Promise<string[]> =>
  page.$eval('stgm-guidance', ({ shadowRoot }) => {
    const found: string[] = [];
    const lines: { text: string; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(shadowRoot!.querySelector('dialog[open]') ?? shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement!;
      if (!/\S/.test(node.data) || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      if (rects.length === 0) found.push(`not drawn: ${node.data}`);
      const box = element.closest('button, summary, li, td, th, h2, h3, h4, h5, h6, p, article')!.getBoundingClientRect();
      for (const rect of rects) {
        if (!element.closest('.wide') && (rect.left < -0.5 || rect.right > innerWidth + 0.5)) found.push(`out of the window: ${node.data}`);
        if (rect.left < box.left - 1 || rect.right > box.right + 1) found.push(`out of its box: ${node.data}`);
        if (element.matches('button') && (rect.top < box.top || rect.bottom > box.bottom)) found.push(`out of the button: ${node.data}`);
        if (!element.matches('.close')) lines.push({ text: node.data, rect }); // it stays while the text goes by
      }
    }
    // Two lines that share more than the room between them.
    for (const [index, { text, rect }] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
        const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        if (height > rect.height / 2 && width > 1) found.push(`over each other: ${text} / ${other.text}`);
      }
    return found;
  });
