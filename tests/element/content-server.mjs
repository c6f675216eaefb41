import { setTimeout as wait } from 'node:timers/promises';

/**
 * A content host for browser tests: real HTTP, told by the test what to answer and asked by it what came.
 * Every test has a room of its own, so that no two share the one request per page and address.
 *
 *     POST /content-server/{room}/answers   {path, status?, body?, headers?, hold?}   what to answer from now on
 *     POST /content-server/{room}/release   {path}                                    let held answers go
 *     GET  /content-server/{room}/log[?count=n&aborted=n]                             requests so far; waits until there are so many
 *     GET  /content-server/{room}/files/{path}                                        the content, as the element asks for it
 *
 * `hold` is `headers` (nothing is sent) or `body` (the first half is).
 */
export function contentServer() {
  const rooms = new Map();
  const room = (name) => {
    if (!rooms.has(name)) rooms.set(name, { answers: new Map(), log: [], held: [] });
    return rooms.get(name);
  };

  const readBody = async (request) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    return JSON.parse(text);
  };

  async function serveFile(context, { answers, log, held }, path) {
    const entry = {
      method: context.method,
      path,
      aborted: false,
      referer: context.get('referer'),
      cookie: context.get('cookie'),
      cacheControl: context.get('cache-control'),
    };
    log.push(entry);
    context.req.socket.setMaxListeners(0);
    context.res.on('close', () => {
      entry.aborted = !context.res.writableFinished;
    });
    const { status = 200, body = '', hold, headers = {} } = answers.get(path) ?? { status: 404 };
    context.respond = false;
    const response = context.res;
    const bytes = Buffer.from(body, answers.get(path)?.encoding ?? 'utf8');
    if (hold === 'headers') await new Promise((release) => held.push({ path, release }));
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...headers,
    });
    if (hold === 'body') {
      response.write(bytes.subarray(0, bytes.length / 2));
      await new Promise((release) => held.push({ path, release }));
      response.end(bytes.subarray(bytes.length / 2));
    } else response.end(bytes);
  }

  async function serveLog(context, place) {
    const { count = 0, aborted = 0 } = context.query;
    const enough = () => place.log.length >= count && place.log.filter((entry) => entry.aborted).length >= aborted;
    for (let turns = 0; !enough() && turns < 500; turns++) await wait(10);
    context.body = JSON.stringify(place.log);
    context.type = 'json';
  }

  return async (context, next) => {
    const [, name, what, path] = /^\/content-server\/([^/]+)\/(\w+)(?:\/(.*))?$/.exec(context.path) ?? [];
    if (!name) return next();
    const place = room(name);
    if (what === 'files') return serveFile(context, place, path);
    if (what === 'log') return serveLog(context, place);
    const told = await readBody(context.req);
    if (what === 'answers') place.answers.set(told.path, told);
    if (what === 'release') {
      place.answers.get(told.path).hold = undefined; // for a request that is still on its way
      place.held.filter((one) => one.path === told.path).forEach((one) => one.release());
      place.held = place.held.filter((one) => one.path !== told.path);
    }
    context.status = 204;
  };
}
