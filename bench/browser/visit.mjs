import { CATEGORIES, threadTime } from './thread-time.mjs';

/**
 * @typedef {object} Visit
 * @property {number} visible ms from the start of the navigation until the last resource is on the screen
 * @property {number} script ms of the page's main thread
 * @property {number} layout ms of the page's main thread, styles included
 * @property {number} all ms of the page's main thread, whatever it did
 * @property {number} bytes over the line, headers included
 * @property {number} requests the page's own included
 * @property {number} shift cumulative, see https://web.dev/articles/cls
 */

/**
 * One visit to a page, with nothing in any cache.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{network?: object, slowdown?: number, width: number}} reader how they come: the line, how many times slower than this machine, the width of their screen
 * @returns {Promise<Visit>}
 * @throws {Error} when the last resource does not come
 */
export async function visit(browser, url, { network, slowdown = 1, width }) {
  const timeout = 120_000;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 800 });
    const devtools = await page.createCDPSession();
    let [requests, bytes] = [0, 0];
    devtools.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('data:') ? 0 : 1));
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await devtools.send('Network.enable');
    if (network) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
    await page.waitForFunction('measured.visible !== undefined', { polling: 100, timeout });
    const trace = await page.tracing.stop();
    const { visible, shift } = await page.evaluate('measured');
    return { visible, ...threadTime(trace, url), bytes, requests, shift };
  } finally {
    await context.close();
  }
}
