import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { isInside } from './is-inside.js';

/** Browsers find out by themselves what kind of picture they get. */
const TYPES: Record<string, string> = { '.json': 'application/json' };

/** A handler of requests, as connect and Vite take them. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers requests for paths below `prefix` with the files of a folder, never from a cache. What is not there is a 404, not the next handler's.
 *
 * @param prefix begins and ends with a slash
 */
export function serveFolder(folder: string, prefix: string): Middleware {
  return (request, response, next) => {
    const path = pathOf(request.url ?? '/');
    if (!path.startsWith(prefix)) return next();
    const file = resolve(folder, join('.', path.slice(prefix.length)));
    const isServed = isInside(resolve(folder), file) && statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!isServed) return void response.writeHead(404).end();
    const type = TYPES[extname(file)];
    response.writeHead(200, { 'Cache-Control': 'no-store', ...(type && { 'Content-Type': type }) });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

/** Without query, and decoded where that is possible: what cannot be decoded is no path of ours. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return '';
  }
}
