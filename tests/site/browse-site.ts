import { createRequire } from 'node:module';
import { after } from 'node:test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { makeSite, newFolder } from './make-site.js';
import { serve } from './serve.js';
import { openBrowser } from '../open-browser.js';

/** A site on a host of its own, and a browser to visit it; both are gone after the tests. */
export async function openSite(options: Parameters<typeof serve>[1]) {
  const out = newFolder();
  const host = await serve(out, options);
  await makeSite(undefined, `${host.origin}/`, out);
  const browser = await openBrowser();
  after(async () => {
    await browser.close();
    await host.close();
  });
  return { out, host, browser };
}

/** A page that remembers what the browser complained about: console, errors, and what a policy has blocked. */
export async function openPage(
  browser: Browser | BrowserContext,
  { javaScript = true, dark = false, width = 1000 } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['warn', 'error'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(javaScript);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  return { page, complaints };
}

export const untilReady = (page: Page) =>
  page.waitForFunction(() => (document.querySelector('stgm-guidance') as unknown as { state: string } | null)?.state === 'ready');

export async function findBarriers(page: Page): Promise<string[]> {
  // Not as a script tag: the page's own policy would rightly refuse it.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  });
}
