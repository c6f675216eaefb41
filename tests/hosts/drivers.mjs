import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';
import { firefox } from '../browsers/firefox.mjs';
import { WebKitTab } from '../browsers/webdriver.mjs';
import { HostServer } from './host-server.mjs';

/**
 * A browser with one tab, and the two hosts of the zoo as all the world that it sees.
 *
 * @typedef {object} Driver
 * @property {string} name with its version
 * @property {HostServer} server
 * @property {(url: string) => Promise<void>} open
 * @property {(run: Function, ...args: unknown[]) => Promise<unknown>} inPage runs a function in the page
 * @property {(run: Function, ...args: unknown[]) => Promise<unknown>} beside the same out of reach of the page's own scripts, where the browser has such a place
 * @property {() => Promise<string[]>} said warnings and errors since the page was opened
 * @property {() => Promise<string[]> | undefined} listeners what listens at window and document, where the browser tells
 * @property {boolean} hasAxe
 * @property {() => Promise<void>} close
 */

const withPuppeteer = async (server, options, listeners) => {
  const browser = await puppeteer.launch({ ...options, protocolTimeout: 15_000 });
  let said = [];
  let page;
  const openTab = async () => {
    page = await browser.newPage();
    page.on(
      'console',
      (message) => /^(warn|warning|error)$/.test(message.type()) && said.push(`${message.text()} ${message.location().url ?? ''}`),
    );
    page.on('pageerror', (error) => said.push(String(error?.message ?? error)));
  };
  await openTab();
  return {
    name: (await browser.version()).replace('/', ' '),
    server,
    hasAxe: options.browser !== 'firefox',
    async open(url) {
      said = [];
      // A tab that does not answer any more has been an own failure; the next page gets another.
      await page.goto(url).catch(async () => {
        await openTab();
        await page.goto(url);
      });
    },
    inPage: (run, ...args) => page.evaluate(run, ...args),
    beside: (run, ...args) =>
      page
        .mainFrame()
        .isolatedRealm()
        .evaluate(run, ...args),
    said: async () => said,
    listeners: async () => listeners?.(page),
    async close() {
      await browser.close();
      server.stop();
    },
  };
};

/** `type of what` of everything that listens at the top of the page. */
async function listenersOf(page) {
  const session = (page.zooSession ??= await page.createCDPSession());
  const found = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.head', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = result.objectId
      ? await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
      : { listeners: [] };
    found.push(...listeners.map(({ type }) => `${type} at ${expression}`));
  }
  return found.sort();
}

async function openChromium() {
  const server = new HostServer();
  const proxy = await server.start();
  const { executablePath, env } = await findChromium();
  const args = [...chromiumArgs, `--proxy-server=http://${proxy}`];
  return withPuppeteer(server, { executablePath, env, args, ignoreDefaultArgs: ['--disable-back-forward-cache'] }, listenersOf);
}

async function openFirefox() {
  const server = new HostServer();
  const [host, port] = (await server.start()).split(':');
  const extraPrefsFirefox = {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
  return withPuppeteer(server, { ...firefox, extraPrefsFirefox });
}

/** @returns {Promise<Driver>} */
async function openWebKit() {
  const server = new HostServer(readFileSync(new URL('page-probe.js', import.meta.url), 'utf8'));
  const tab = await WebKitTab.open({ proxy: await server.start() });
  const inPage = (run, ...args) => tab.evaluate(run, ...args);
  return {
    name: `WebKit ${tab.version}`,
    server,
    hasAxe: false,
    open: (url) => tab.goto(url),
    inPage,
    beside: inPage,
    said: () => inPage(() => window[Symbol.for('said')] ?? []),
    listeners: async () => undefined,
    async close() {
      await tab.close();
      server.stop();
    },
  };
}

export const browsers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };
