// Two hosts on this machine: the content host with its whole site, and a webmaster's own with the pages that come out of the filters.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function readPath(folder, path) {
  const file = join(folder, decodeURIComponent(path));
  return statSync(file).isDirectory() ? [join(file, 'index.html'), 'html'] : [file, /\.(\w+)$/.exec(file)?.[1]];
}

/** Serves what `find` gives for a path: [file, type] or a string of HTML. */
async function listen(find) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x/');
    try {
      const found = find(pathname);
      const [body, type] = typeof found === 'string' ? [found, 'html'] : [readFileSync(found[0]), found[1]];
      response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream', 'access-control-allow-origin': '*' }).end(body);
    } catch {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { port, base: `http://127.0.0.1:${port}/`, stop: () => (server.close(), server.closeAllConnections()) };
}

export async function startHosts() {
  const site = mkdtempSync(join(tmpdir(), 'stgm-site-'));
  const content = await listen((path) => readPath(site, path));
  execFileSync('node', [join(ROOT, 'dist/esm/cli/cli.js'), 'site', join(ROOT, 'content'), '--out', site, '--base', content.base], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  let body = '';
  const page = () =>
    `<!doctype html><html lang="tr"><meta charset="utf-8"><title>Deneme Derneği</title><script async src="${content.base}stgm-guidance.js"></script><body>${body}`;
  const own = await listen((path) =>
    path === '/' ? page() : path === '/empty' ? '<!doctype html><body>' : readPath(join(import.meta.dirname, 'node_modules'), path),
  );
  return {
    content: { ...content, site },
    own: {
      ...own,
      /** The page of a webmaster whose theme has the script. */
      show: (html) => (body = html),
    },
    stop() {
      content.stop();
      own.stop();
      rmSync(site, { recursive: true, force: true });
    },
  };
}
