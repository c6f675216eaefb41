import { createRequire } from 'node:module';
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';

export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return launch({ executablePath, env, args: chromiumArgs });
}

/** A page that remembers what the browser complained about: console, errors, and what a policy has blocked. */
export async function openPage(browser: Browser | BrowserContext, { javaScript = true, dark = false, width = 1000 } = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['warn', 'error'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(javaScript);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  return { page, complaints };
}

export const untilReady = (page: Page) => page.waitForFunction(() => (document.querySelector('stgm-guidance') as unknown as { state: string } | null)?.state === 'ready');

export async function findBarriers(page: Page): Promise<string[]> {
  // Not as a script tag: the page's own policy would rightly refuse it.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  });
}
