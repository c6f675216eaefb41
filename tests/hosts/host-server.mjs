import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Who lives at which host, and where its files are. */
const hosts = {
  'host.example': { '/built/': here('dist/'), '/npm/': here('node_modules/'), '/': here('pages/') },
  'guidance.example': { '/v0/': here('../../dist/'), '/': here('../../dist/') },
};

const types = {
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** What a browser asks for on its own account. */
const ofBrowsers = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google(apis)?\.com|gvt1\.com|gstatic\.com)(:443)?$/;

/** `<meta name="header" content="Name: value">` of a page is sent as a header. */
const headersOf = (page) =>
  Object.fromEntries(
    [...page.matchAll(/<meta name="header" content="([\w-]+): ([^"]+)"/g)].map(([, name, value]) => [name.toLowerCase(), value]),
  );

/**
 * Both hosts of the zoo, the page's and the content's, as a proxy: a browser that uses it takes every name to be served here,
 * and whatever else it asks for, in any way that there is, stands in the log as well.
 */
export class HostServer {
  #server;
  #probe;
  /** Every request since the last `forget()`, as an address. */
  log = [];
  /** False: the script of ours is an empty file, so that one sees what a page is like without it. */
  withScript = true;

  /** @param {string} probe a script that is put into every page, before anything of its own */
  constructor(probe = '') {
    this.#probe = probe;
  }

  /** @returns {Promise<string>} host and port of the proxy */
  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.on('connect', ({ url }, socket) => {
      this.#note(url, `https://${url}`);
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #note(host, url) {
    if (!ofBrowsers.test(host)) this.log.push(url);
  }

  #answer(request, response) {
    const { host, hostname, pathname, href } = new URL(request.url, `http://${request.headers.host}`);
    // Asked for by browsers with a window, and not by headless ones.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    this.#note(host, href);
    const folders = hosts[hostname] ?? {};
    const root = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    const file = root && join(folders[root], normalize(`/${decodeURIComponent(pathname.slice(root.length))}`));
    // Pages may be kept for going back, nothing may be used again without asking.
    const headers = { 'cache-control': 'no-cache' };
    if (hostname === 'guidance.example') headers['access-control-allow-origin'] = '*';
    if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404, headers).end();
    const type = types[extname(file)];
    if (type) headers['content-type'] = type;
    if (extname(file).endsWith('html')) return this.#answerPage(file, headers, response);
    if (hostname === 'guidance.example' && type === 'text/javascript' && !this.withScript) return response.writeHead(200, headers).end();
    // Another version, by its own account.
    if (root === '/v0/')
      return response.writeHead(200, headers).end(readFileSync(file, 'utf8').replace(/(?<=stgm-guidance )[\d.]+/, '0.9.0'));
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  }

  // Byte by byte: one of the pages is written in windows-1254.
  #answerPage(file, headers, response) {
    const page = readFileSync(file, 'latin1');
    const [start] = /^(<\?xml[^>]*>\s*)?(<!doctype[^>]*>\s*)?/i.exec(page);
    const probe = this.#probe && !file.endsWith('.xhtml') ? `<script>${this.#probe}</script>` : '';
    response.writeHead(200, { ...headers, ...headersOf(page) });
    response.end(Buffer.from(start + probe + page.slice(start.length), 'latin1'));
  }
}
