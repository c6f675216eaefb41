import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

/** A name that begins with a dot, percent-encoded or not, and the path at which @web/dev-server serves what lies outside of the repository. */
const NOT_SERVED = /(?:\/|\\|%2f|%5c)(?:\.|%2e)|__wds-outside-root__/i;

/**
 * Serves the repository to this machine only. The server of @web/dev-server listens on every interface where it is
 * told `127.0.0.1`, so the listening is done here; hidden files such as `.git` are not there.
 *
 * @param {{port: number, watch: boolean}} options the port, or another free one where it is taken; whether open pages are loaded again when a file of theirs changes
 * @returns {Promise<{address: string, stop: () => Promise<void>}>} the address begins `http://` and has no `/` at its end
 */
export async function serveDemo({ port, watch }) {
  const server = createServer();
  const files = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      watch,
      clearTerminalOnReload: false, // its notice names addresses at which nobody listens
      middlewareMode: { server },
      middleware: [
        (context, next) => (context.path === '/' ? context.redirect('/demo/') : next()),
        (context, next) => (NOT_SERVED.test(context.path) ? undefined : next()), // answered with 404
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
  const listen = (at) => once(server.listen(at, '127.0.0.1'), 'listening');
  await listen(port).catch(() => listen(0));
  const stop = async () => {
    await files.stop();
    server.close();
    for (const socket of sockets) socket.destroy(); // the web sockets of open pages too, which closeAllConnections() leaves
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
