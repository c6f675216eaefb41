import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

/** What `docs/hosting.md` says that a host should send with its pages, as `docs/hosting/nginx.conf` sends it. */
export const CSP = /"(default-src [^"]+)"/.exec(readFileSync(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8'))![1]!;

export interface Host {
  origin: string;
  /** Paths, in the order in which they were asked for. */
  requests: string[];
  close: () => Promise<void>;
}

/**
 * A web host on this machine, on an origin of its own.
 *
 * @param folder what it serves; pages of its own go before that, by path
 */
export async function serve(
  folder: string,
  {
    csp,
    pages = {},
    answer,
  }: { csp?: string; pages?: Record<string, string>; answer?: (request: IncomingMessage, response: ServerResponse) => boolean } = {},
): Promise<Host> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    // Asked for by browsers with a window, and not by headless ones.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(request.url!);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'max-age=300');
    if (csp) response.setHeader('Content-Security-Policy', csp);
    if (answer?.(request, response)) return;
    if (Object.hasOwn(pages, pathname)) return void response.setHeader('Content-Type', TYPES['.html']!).end(pages[pathname]);
    const path = join(folder, normalize(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const file = existsSync(path) ? path : join(folder, '404.html');
    response.statusCode = file === path ? 200 : 404;
    response.setHeader('Content-Type', typeOf(file));
    createReadStream(file)
      .on('error', () => response.end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}
