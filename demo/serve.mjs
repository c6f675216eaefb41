import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

/** Names that begin with a dot, percent-encoded or not, and the path where @web/dev-server serves files outside of the repository. */
const NOT_SERVED = /(?:\/|\\|%2f|%5c)(?:\.|%2e)|__wds-outside-root__/i;

/**
 * Serves the repository to this machine only. Hidden files such as `.git` are not served. The server of @web/dev-server listens on
 * every interface, even if its host is `127.0.0.1`, so this function listens itself.
 *
 * @param {{port: number, watch: boolean}} options port: if it is taken, another free one is used; watch: reload open pages when their files change
 * @returns {Promise<{origin: string, stop: () => Promise<void>}>} origin: the URL without `/` at the end
 */
export async function serveDemo({ port, watch }) {
  const server = createServer();
  const files = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      watch,
      clearTerminalOnReload: false, // its notice names URLs where nobody listens
      middlewareMode: { server },
      middleware: [
        (context, next) => (context.path === '/' ? context.redirect('/demo/') : next()),
        (context, next) => (NOT_SERVED.test(context.path) ? undefined : next()), // 404
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  server.on('request', files.koaApp.callback());
  const sockets = new Set();
  server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  const listen = (freePort) => once(server.listen(freePort, '127.0.0.1'), 'listening');
  await listen(port).catch(() => listen(0));
  const stop = async () => {
    await files.stop();
    server.close();
    for (const socket of sockets) socket.destroy(); // also the web sockets of open pages, which closeAllConnections() leaves open
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}
