import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const script = readFileSync('dist/stgm-guidance.js', 'utf8');
const help = readFileSync('dist/stgm-help.js', 'utf8');

/** The page of a webmaster; the elements come later, when the fault is there. */
export const html = '<!doctype html><html lang="tr"><title>Sayfa</title><script src="stgm-guidance.js"></script>';

/** Stands between page and hosts, and does as it is told. */
const worker = `
  let order = 'pass';
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('message', ({ data, source }) => { order = data; source.postMessage('done'); });
  addEventListener('fetch', (event) => {
    if (order === 'reject') event.respondWith(Promise.reject(new Error('no')));
    if (order === 'rubbish') event.respondWith(new Response('\\u0000rubbish', { headers: { 'content-type': 'application/json' } }));
  });`;

export const sendHelp = (response: ServerResponse): void => void response.setHeader('content-type', 'text/javascript').end(help);

/** The host of the pages: another origin than the content's, as it is for most webmasters. What it answers for the second script may be changed. */
export interface PageHost {
  origin: string;
  help: (response: ServerResponse) => unknown;
  close(): void;
}

export async function openPageHost(): Promise<PageHost> {
  const server = createServer((request, response) => {
    if (request.url!.endsWith('/stgm-help.js')) return void host.help(response);
    const isScript = request.url!.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(request.url!.endsWith('worker.js') ? worker : isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const host: PageHost = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, help: sendHelp, close };
  return host;
}
