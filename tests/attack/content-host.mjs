import { createServer } from 'node:http';

const listen = (handler) =>
  new Promise((resolve) => {
    const server = createServer(handler);
    server.listen(0, '127.0.0.1', () => resolve({ server, origin: `http://127.0.0.1:${server.address().port}` }));
  });

/** As it was written where it cannot be decoded: attacks ask for anything. */
export function pathOf({ url }) {
  const { pathname } = URL.canParse(url, 'http://x/') ? new URL(url, 'http://x/') : { pathname: url };
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/**
 * Two hosts on two ports: one has the page with a policy that only reports, the other the script and the content.
 * Only reporting, because an attack that a policy has stopped proves nothing about us.
 *
 * @param {Record<string, Record<string, string>>} scripts the builds of the element by name, each with its files
 */
export async function startHosts(scripts) {
  const files = new Map();
  const content = await listen((request, response) => {
    const path = pathOf(request);
    const [, name, file] = /^\/script\/([\w-]+)\/([\w-]+\.js)$/.exec(path) ?? [];
    const body = name ? scripts[name]?.[file] : files.get(path);
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    if (body !== undefined)
      response.writeHead(200, { ...headers, 'content-type': name ? 'text/javascript' : 'application/json; charset=utf-8' }).end(body);
    else response.writeHead(404, headers).end();
  });
  const page = await listen((request, response) => {
    const name = /^\/page\/([\w-]+)$/.exec(request.url)?.[1];
    if (!name) return response.writeHead(204).end();
    const script = `${content.origin}/script/${name}/stgm-guidance.js`;
    const policy = [
      "default-src 'none'",
      `script-src ${content.origin}/script/`,
      `connect-src ${content.origin}`,
      `img-src ${content.origin} http://${request.headers.host}/favicon.ico`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types stgm-guidance control',
    ].join('; ');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy-report-only': policy });
    // `crossorigin`, so that the browser tells of errors in a script from another host.
    response.end(
      `<!doctype html><html lang="tr"><meta charset="utf-8"><title>attack</title><body>${name === 'none' ? '' : `<script crossorigin src="${script}"></script>`}</body></html>`,
    );
  });
  return {
    page: page.origin,
    content: content.origin,
    /** Puts a file on the content host. */
    put: (path, body) => files.set(path, body),
    close: () => [page, content].forEach(({ server }) => (server.close(), server.closeAllConnections())),
  };
}
