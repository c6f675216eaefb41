import type { ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { openBrowser } from '../open-browser.js';

/** A visit to a page: the page itself, what it said in the console, and what it asked for. */
export interface Visit {
  page: Page;
  console: string[];
  requests: string[];
}

/** The demo as `npm start` serves it, and a browser to look at it. */
export async function startBrowsing() {
  const { origin, stop } = await serveDemo({ port: 0, watch: false });
  const browser = await openBrowser();

  const visit = async (path: string): Promise<Visit> => {
    const page = await browser.newPage();
    const visited: Visit = { page, console: [], requests: [] };
    page.on('console', (message: ConsoleMessage) => visited.console.push(message.text()));
    page.on('pageerror', (error: unknown) => visited.console.push(String(error)));
    page.on('request', (request: HTTPRequest) => visited.requests.push(request.url().replace(origin, '')));
    await page.goto(`${origin}/${path}`);
    // Every element that does not wait for the reader, or for what they choose, has an answer or has failed.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('stgm-guidance')].every((element) => {
        const { state, loading, htmlFor } = element as unknown as { state: string; loading: string; htmlFor: string };
        return state === 'ready' || state === 'failed' || (state === 'initial' && (loading === 'lazy' || htmlFor));
      }),
    );
    return visited;
  };
  const close = async () => {
    await browser.close();
    await stop();
  };
  return { origin, visit, close };
}

/** What a reader sees of the n-th element: its own text, or the markup inside it. */
export const textOf = (page: Page, index = 0): Promise<string> =>
  page.$$eval(
    'stgm-guidance',
    (elements, at) => {
      const element = elements[at] as HTMLElement;
      const inside = [...element.shadowRoot!.children]
        .filter((child) => child.checkVisibility())
        .map((child) => (child as HTMLElement).innerText)
        .join('\n');
      return `${inside}\n${element.innerText}`.replace(/\s+/g, ' ').trim();
    },
    index,
  );
