import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a host learns from one request. */
export interface Seen {
  method: string;
  /** With the host that was asked. */
  url: string;
  referrer: string | undefined;
  cookie: string | undefined;
}

const seenIn = ({ method, url, headers }: IncomingMessage): Seen => ({
  method: method!,
  url: `http://${headers.host}${url}`,
  referrer: headers.referer,
  cookie: headers.cookie,
});

/** A host on this machine, and what it has been asked for. */
export interface LoggingHost {
  origin: string;
  port: number;
  seen: Seen[];
  close(): void;
}

async function listen(server: Server, seen: Seen[]): Promise<LoggingHost> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, seen, close: () => (server.close(), server.closeAllConnections()) };
}

/**
 * The repository as a web host: demo and built files. Addresses of other hosts lose their `s`, in texts as in content, so that
 * {@link startElsewhere} can answer for all of them without a certificate.
 *
 * @param pages of the test's own, by path
 */
export function startPageHost(pages: Record<string, string>): Promise<LoggingHost> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    seen.push(seenIn(request));
    const { pathname } = new URL(request.url!, 'http://x/');
    const path = join(ROOT, normalize(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const type = TYPES[Object.hasOwn(pages, pathname) ? '.html' : extname(path)] ?? 'application/octet-stream';
    const body = pages[pathname] ?? (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined);
    const isText = /html|json/.test(type);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(isText && body !== undefined ? String(body).replaceAll('https://', 'http://') : body);
  });
  return listen(server, seen);
}

/** Every other host of the world, see `--host-resolver-rules` in privacy.page.test.ts. */
export function startElsewhere(): Promise<LoggingHost> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    seen.push(seenIn(request));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'access-control-allow-origin': '*' })
      .end('<!doctype html><link rel="icon" href="data:,"><title>x</title><p>Başka bir yer');
  });
  return listen(server, seen);
}
