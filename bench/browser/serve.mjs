import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * A host as it should be: everything packed by brotli beforehand, kept by caches, readable by other sites.
 *
 * @returns {Promise<{origin: string, put(path: string, body: string | Buffer): void, close(): Promise<void>}>}
 */
export async function serve() {
  const files = new Map();
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://host').pathname;
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? TYPES['.js'],
      'content-encoding': 'br',
      'content-length': body.length,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=600',
    });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    put: (path, body) => files.set(path, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
