import { WebKitTab } from './webdriver.mjs';

/**
 * Lets the test runner run its sessions in one WebKit tab, one after the other.
 * The runner's own launcher for this brings more than four hundred packages, downloaders of other browsers among them.
 *
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher() {
  let tab;
  let running;
  return {
    name: 'WebKit',
    // The runner's commands know three kinds of browsers, and ask those of this kind for a page with these methods.
    type: 'playwright',
    getPage: () => ({ setViewportSize: (size) => tab.setViewportSize(size) }),
    concurrency: 1,
    async startSession(id, url) {
      tab ??= await WebKitTab.open();
      running = id;
      await tab.goto(url);
    },
    isActive: (id) => running === id,
    getBrowserUrl: () => tab.url(),
    async stopSession() {
      running = undefined;
      await tab.goto('about:blank');
      return {};
    },
    async stop() {
      await tab?.close();
    },
  };
}
