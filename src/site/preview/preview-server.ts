import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { CONTENT_POLICY } from '../hosting/header-rules.js';
import { PREVIEW_FOLDER, renderWaitingPage, withPreview } from './with-preview.js';
import type { PreviewSite } from './preview-site.js';
import type { PreviewState } from './preview-state.js';

/** Browsers find out by themselves what kind of picture they get. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Proxies and browsers may close a connection on which nothing comes for longer, in milliseconds. */
const KEEP_ALIVE = 15_000;

export interface PreviewServer {
  /** URL of the front page. */
  url: string;
  /** Tells open pages that the state has changed. */
  send: () => void;
  close: () => Promise<void>;
}

/**
 * Serves a preview to this computer only. Requests under another host's name are refused: otherwise a page on the web could read the
 * preview, by letting its own name point to this computer (DNS rebinding).
 *
 * @param own the preview's own files, by name
 * @throws {Error} with the code `EADDRINUSE` if the port is taken
 */
export async function servePreview(
  port: number,
  {
    site,
    lang,
    state,
    own,
  }: { site: Pick<PreviewSite, 'file'>; lang: string; state: () => PreviewState; own: Record<string, string | Uint8Array> },
): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response));
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const hosts = ['127.0.0.1', 'localhost'].flatMap((host) => [`${host}:${taken}`, ...(taken === 80 ? [host] : [])]);
  const timer = setInterval(() => {
    for (const listener of listeners) listener.write(':\n\n');
  }, KEEP_ALIVE);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!hosts.includes(request.headers.host ?? '')) return refuse(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return refuse(response, 400);
    if (path === `${PREVIEW_FOLDER}events`) return listen(response);
    if (path.startsWith(PREVIEW_FOLDER)) {
      const name = path.slice(PREVIEW_FOLDER.length);
      return Object.hasOwn(own, name) ? send(response, 200, name, own[name]!) : refuse(response, 404);
    }
    sendFile(response, path.slice(1));
  }

  function sendFile(response: ServerResponse, path: string): void {
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = site.file(name);
    if (found && 'source' in found) {
      createReadStream(found.source)
        .on('error', () => response.destroy())
        .pipe(response);
    } else if (found) send(response, 200, name, found.content);
    else if (site.file(`${name}/index.html`)) response.writeHead(302, { Location: `/${name}/` }).end();
    else {
      const missing = site.file('404.html');
      const page = missing && 'content' in missing ? missing.content : renderWaitingPage(lang, state().messages.waiting);
      send(response, 404, '404.html', page);
    }
  }

  function send(response: ServerResponse, status: number, name: string, content: string | Uint8Array): void {
    const type = TYPES[extname(name)];
    const isPage = extname(name) === '.html';
    response.writeHead(status, { ...(type && { 'Content-Type': type }), ...(isPage && { 'Content-Security-Policy': CONTENT_POLICY }) });
    response.end(isPage && typeof content === 'string' ? withPreview(content, state()) : content);
  }

  const event = (): string => `data: ${JSON.stringify(state())}\n\n`;

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(`retry: 500\n${event()}`);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  return {
    url: `http://127.0.0.1:${taken}/`,
    send: () => {
      for (const listener of listeners) listener.write(event());
    },
    close: async () => {
      clearInterval(timer);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}

/** Without query, and decoded; undefined if it cannot be decoded. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}
