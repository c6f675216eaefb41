import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Debian's WebKit in its smallest browser. */
const capabilities = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
};

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/**
 * A tab of WebKit, driven by the classic WebDriver protocol: the few commands of it that tests need, over `fetch`.
 * The driver's own screen goes with it when it is closed.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export class WebKitTab {
  #session = '';
  #process;
  /** What the page has said in its console, with every uncaught error: WebKit writes it to its standard output when `args` ask for it. */
  output = '';
  version = '';

  /**
   * @param {{args?: string[], proxy?: string}} options more arguments for the browser, and a host and port that it asks for everything
   */
  static async open({ args = [], proxy } = {}) {
    const tab = new WebKitTab();
    const port = await findFreePort();
    // A group of its own: xvfb-run starts a screen and the driver, and all of them have to end.
    tab.#process = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x1024x24', 'WebKitWebDriver', `--port=${port}`], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [tab.#process.stdout, tab.#process.stderr]) stream.on('data', (chunk) => (tab.output += chunk));
    tab.#session = `http://127.0.0.1:${port}`;
    await tab.#isReady();
    const wanted = structuredClone(capabilities);
    wanted['webkitgtk:browserOptions'].args.push(...args);
    if (proxy) wanted.proxy = { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy };
    const { sessionId, capabilities: got } = await tab.#send('POST', '/session', { capabilities: { alwaysMatch: wanted } });
    tab.#session += `/session/${sessionId}`;
    tab.version = got.browserVersion;
    await tab.#send('POST', '/timeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 });
    return tab;
  }

  async #isReady() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#send('GET', '/status');
      } catch (error) {
        if (tries > 100 || this.#process.exitCode !== null)
          throw new Error(`WebKitWebDriver does not start: ${this.output}`, { cause: error });
        await wait(100);
      }
    }
  }

  async #send(method, path, body) {
    const response = await fetch(this.#session + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  goto(url) {
    return this.#send('POST', '/url', { url });
  }

  url() {
    return this.#send('GET', '/url');
  }

  /** Runs a function in the page; what it takes and gives back goes through JSON. */
  evaluate(run, ...args) {
    return this.#send('POST', '/execute/sync', { script: `return (${run}).apply(null, arguments)`, args });
  }

  /** Makes the window so large that the page has this size. */
  async setViewportSize({ width, height }) {
    const bars = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
    await this.#send('POST', '/window/rect', { width: width + bars[0], height: height + bars[1] });
  }

  async close() {
    await this.#send('DELETE', '').catch(() => undefined); // a browser that has crashed is closed as well
    try {
      process.kill(-this.#process.pid);
    } catch {
      // It has ended by itself.
    }
  }
}
