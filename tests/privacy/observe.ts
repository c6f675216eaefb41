import type { Browser, Page } from 'puppeteer-core';
import { clickLink, leftBehind, watchStorage } from './in-page.mjs';
import type { LoggingHost } from './page-host.js';

/** Everything by which a page could remember or tell something. */
export interface Observed {
  /** What was written or sent, by the name of the way: `cookie`, `localStorage`, `beacon`, … Also what was taken away again. */
  kept: string[];
  /** Addresses that were asked for while the page was open, without its own. */
  asked: string[];
  /** Origins among them that are neither the page's nor those of its `src` attributes. */
  foreign: string[];
  /** Clicked links whose host was told where the reader came from, with what it was told. */
  referrers: string[];
  /** Links that were clicked. */
  clicked: number;
}

/**
 * Opens a page as a reader without a past, lets it come to rest, and clicks links of its entries.
 *
 * @param act what the reader does first, if anything
 * @param clicks how many links at most
 */
export async function observe(
  browser: Browser,
  host: LoggingHost,
  elsewhere: LoggingHost,
  path: string,
  { act, clicks = 3 }: { act?: (page: Page) => Promise<unknown>; clicks?: number } = {},
): Promise<Observed> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const kept = new Set<string>();
  const asked: string[] = [];
  await page.exposeFunction('kept', (way: string) => void kept.add(way));
  await page.evaluateOnNewDocument(watchStorage);
  page.on('request', (request) => {
    if (request.resourceType() === 'ping' || request.method() !== 'GET') kept.add('beacon');
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) asked.push(request.url());
  });
  const url = host.origin + path;
  await page.goto(url);
  await act?.(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('stgm-guidance')].every((element) => (element as unknown as { state: string }).state !== 'loading'),
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
  for (const way of await page.evaluate(leftBehind)) kept.add(way);
  if ((await context.cookies()).length > 0) kept.add('cookie');
  const own = await page.$$eval('[src],[data-stgm-src]', (elements) =>
    elements
      .filter((element) => element.matches('stgm-guidance,div'))
      .map((element) => new URL(element.getAttribute('src') ?? element.getAttribute('data-stgm-src')!, document.baseURI).origin),
  );
  const foreign = [...new Set(asked.filter((address) => !address.startsWith('data:')).map((address) => new URL(address).origin))].filter(
    (origin) => origin !== host.origin && !own.includes(origin),
  );

  const referrers: string[] = [];
  const askedBefore = [...asked];
  let clicked = 0;
  for (; clicked < clicks; clicked++) {
    if (clicked > 0) {
      await page.goto(url);
      await act?.(page);
      await page.waitForNetworkIdle({ idleTime: 100 });
    }
    const before = elsewhere.seen.length;
    if (!(await page.evaluate(clickLink, clicked))) break;
    await page.waitForNavigation();
    const told = elsewhere.seen
      .slice(before)
      .map(({ referrer }) => referrer)
      .concat(await page.evaluate(() => document.referrer))
      .filter(Boolean);
    if (told.length > 0) referrers.push(`${page.url()}: ${told[0]}`);
  }
  await context.close();
  return { kept: [...kept].sort(), asked: askedBefore, foreign, referrers, clicked };
}
