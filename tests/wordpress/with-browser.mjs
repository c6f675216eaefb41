// A browser for the checks that need one.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';

/** Runs in the page: true once every tag shows its entry. */
export const allReady = () => {
  const tags = [...document.querySelectorAll('stgm-guidance')];
  return tags.length > 0 && tags.every((tag) => tag.state === 'ready' && tag.shadowRoot.querySelector('article'));
};

/**
 * Gives `body` a way to open pages, each a session of its own, and closes everything after it.
 *
 * @param {{url: string, folder: string}} wordpress the site
 * @param {(open: (user?: string, viewport?: {width: number, height: number}) => Promise<object>) => Promise<void>} body
 */
export async function withBrowser({ url, folder }, body) {
  const browser = await puppeteer.launch({ ...(await findChromium()), args: [...chromiumArgs, '--lang=tr'], headless: true });

  /** `seen` is what the page asked for and complained about. */
  const open = async (user, viewport = { width: 1100, height: 800 }) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(viewport);
    const seen = { hosts: new Set(), errors: [], scripts: 0 };
    page.on('request', (request) => {
      if (request.url().startsWith('http')) seen.hosts.add(new URL(request.url()).origin);
      if (request.url().includes('/stgm-guidance.js')) seen.scripts++;
    });
    page.on('pageerror', (error) => seen.errors.push(error.message));
    if (user) {
      await page.goto(`${url}/wp-login.php`);
      // Not typed: a moment after loading the form takes the focus to its first field.
      await page.$eval('#loginform', (form, name) => ((form.log.value = name), (form.pwd.value = 'pw')), user);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      assert.match(page.url(), /\/wp-admin\//, `${user} could not log in`);
    }
    return {
      page,
      seen,
      close: () => context.close(),
      /** `SCREENSHOTS=docs/screenshots` keeps them; a plain test run changes no file of the repository. */
      screenshot: async (name) => {
        const path = join(process.env.SCREENSHOTS ?? folder, `wordpress-${name}.png`);
        await page.screenshot({ path });
        assert.ok(statSync(path).size < 200_000, `${path}: ${statSync(path).size} bytes`);
      },
    };
  };

  try {
    await body(open);
  } finally {
    await browser.close();
  }
}
