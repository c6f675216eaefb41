// A content host for the tests: dist/ as a static site, with moods.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * `mood` can be set at any time: `well`, `down` (500), `gone` (404), `slow` (never answers), `huge`, `rubbish`, `newer` (format 2),
 * `strict` (no CORS header), or a function from a path to a body.
 */
export async function startContentHost() {
  const host = { mood: 'well', asked: [] };
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    host.asked.push(path);
    const { mood } = host;
    if (mood === 'slow') return;
    const own = typeof mood === 'function' ? mood(path) : undefined;
    const status = { down: 500, gone: 404 }[mood] ?? 200;
    let body = own;
    try {
      body ??= readFileSync(join(DIST, path));
    } catch {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
      return;
    }
    if (path.endsWith('.json')) {
      if (mood === 'huge') body = Buffer.alloc(3_000_000, ' ');
      if (mood === 'rubbish') body = '<!doctype html><title>Hoş geldiniz</title>';
      if (mood === 'newer') body = JSON.stringify({ ...JSON.parse(body), format: 2 });
    }
    const cors = mood === 'strict' ? {} : { 'access-control-allow-origin': '*' };
    response.writeHead(status, { 'content-type': TYPES[/\.\w+$/.exec(path)?.[0]] ?? 'text/html', ...cors }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return Object.assign(host, {
    port,
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  });
}
