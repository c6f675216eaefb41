import { gzipSync } from 'node:zlib';
import type { Page, ResponseForRequest } from 'puppeteer-core';
import { html, script } from './host-page.js';
import { CORS, rightFile, sendRight, type Answer, type FaultHost } from './fault-host.js';

/** Where a fault is set up. */
export interface Scene {
  page: Page;
  host: FaultHost;
  /** Where the element is told to ask. */
  src: string;
}

/** One thing that can go wrong between a host page and a content host, and what has to come of it. */
export interface Fault {
  name: string;
  /** What `stgm-error` says, or `shown`: the entry is there all the same. */
  reason: 'network' | 'timeout' | 'not-found' | 'http' | 'format' | 'content' | 'shown';
  /** How often the host is asked. */
  tries: number;
  /** What the host does. */
  answer?: Answer;
  /** Before the page is opened. */
  prepare?(scene: Scene): Promise<void>;
  /** For faults that are not the host's. */
  begin?(scene: Scene): Promise<void>;
  end?(scene: Scene): Promise<void>;
  /** The browser says so when it ends, and nobody has to press a button. */
  endsAloud?: true;
  /** Cannot end while the page is open. */
  endless?: true;
  /** The page that the element stands on; default: one without any policy. */
  at?: string;
  src?: string;
  /** The host says that there is no such entry any more, so that not even a refresh leaves it standing. */
  withdrawn?: true;
  /** There is no way to have something shown before. */
  onlyFirst?: true;
  /** Least and most milliseconds of the waits between tries, where they are not the usual ones. */
  waits?: [least: number, most: number][];
  /** Of ten seconds; shorter where waiting for it is the point. */
  limit?: number;
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(code, { 'cache-control': 'no-store', ...CORS, ...headers })
      .end(code === 204 || code === 304 ? undefined : '<h1>Olmadı</h1>');

const file =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', ...CORS, ...headers }).end(body);

const fileOf =
  (body: (question: string) => string | Buffer, headers?: Record<string, string>): Answer =>
  (response, request, question) =>
    file(body(question), headers)(response, request, question);

const redirect =
  (to: (url: string) => string): Answer =>
  (response, request) =>
    response.writeHead(302, { location: to(request.url!), ...CORS }).end();

/** Half of the file, and then what `then` does. */
const half =
  (then: (response: Parameters<Answer>[0]) => void, headers: Record<string, string> = {}): Answer =>
  (response, _, question) => {
    const bytes = Buffer.from(rightFile(question));
    response.writeHead(200, { 'content-type': 'application/json', ...CORS, ...headers });
    response.write(bytes.subarray(0, bytes.length / 2), () => then(response));
  };

/** Sends 50 MB, 16 in a second: not faster, or what the system takes for both sides would hide when the reading stops. */
const sendForever: Answer = (response) => {
  const chunk = Buffer.alloc(65_536, ' ');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(50_000_000), ...CORS });
  const timer = setInterval(() => response.write(chunk), 4);
  response.on('close', () => clearInterval(timer));
};

const once = new WeakSet<object>();
/** The fault at the first request of every question, and then the right file. */
const first =
  (answer: Answer): Answer =>
  (response, request, question) => {
    const { server } = request.socket as unknown as { server: object };
    if (once.has(server)) return sendRight(response, request, question);
    once.add(server);
    return answer(response, request, question);
  };

const REST = 3000;
const inTwoSeconds = (): string => new Date(Date.now() + 3000).toUTCString();

const known = new WeakSet<Scene>();

/** Answers in the place of hosts that this machine cannot have; what is left is asked for really. */
async function intercept({ page }: Scene, origin: string, answer: (url: string) => Partial<ResponseForRequest> | undefined): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const response = request.url().startsWith(origin) ? answer(request.url()) : undefined;
    void (response ? request.respond(response) : request.continue());
  });
}

/** Tells the page's service worker what to do, and has it installed if need be. */
const workers = async ({ page }: Scene, message: string): Promise<void> => {
  await page.evaluate(async (told) => {
    if (!navigator.serviceWorker.controller) {
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await navigator.serviceWorker.register('worker.js');
      await taken;
    }
    const heard = new Promise((resolve) => navigator.serviceWorker.addEventListener('message', resolve, { once: true }));
    navigator.serviceWorker.controller!.postMessage(told);
    await heard;
  }, message);
};

/** Everything that is tried, in the order in which an answer travels. */
export const faults: Fault[] = [
  // The line
  {
    name: 'connection refused',
    reason: 'network',
    tries: 3,
    begin: ({ host }) => host.close(),
    end: async ({ host }) => void (await host.open()),
  },
  {
    name: 'no such host (DNS)',
    reason: 'network',
    tries: 3,
    src: 'http://gone.test/',
    prepare: (scene) =>
      intercept(scene, 'http://gone.test/', (url) =>
        known.has(scene) ? { body: rightFile(/(\w+)\.json/.exec(url)![1]!), headers: CORS } : undefined,
      ),
    begin: (scene) => Promise.resolve(void known.delete(scene)),
    end: (scene) => Promise.resolve(void known.add(scene)),
  },
  {
    name: 'offline',
    reason: 'network',
    tries: 3,
    begin: ({ page }) => page.setOfflineMode(true),
    end: ({ page }) => page.setOfflineMode(false),
    endsAloud: true,
  },
  { name: 'connection reset before the headers', reason: 'network', tries: 3, answer: (response) => response.socket!.resetAndDestroy() },
  { name: 'connection reset in the body', reason: 'network', tries: 3, answer: half((response) => response.socket!.resetAndDestroy()) },
  {
    name: 'fewer bytes than were announced',
    reason: 'network',
    tries: 3,
    answer: half((response) => response.socket!.end(), { 'content-length': '5000' }),
  },
  { name: 'no HTTP', reason: 'network', tries: 3, answer: (response) => response.socket!.end('SSH-2.0-OpenSSH_9.2\r\n') },
  {
    name: 'broken compression',
    reason: 'network',
    tries: 3,
    answer: fileOf((question) => rightFile(question), { 'content-encoding': 'gzip' }),
  },
  { name: 'nothing comes', reason: 'timeout', tries: 1, limit: 300, answer: () => undefined },
  { name: 'half comes', reason: 'timeout', tries: 1, limit: 300, answer: half(() => undefined) },
  {
    name: 'a byte now and then',
    reason: 'timeout',
    tries: 1,
    limit: 300,
    answer: half((response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    }),
  },
  // The page's browser
  {
    name: 'no CORS header',
    reason: 'network',
    tries: 3,
    answer: (response, _, question) => response.writeHead(200).end(rightFile(question)),
  },
  {
    name: 'CORS header for somebody else',
    reason: 'network',
    tries: 3,
    answer: fileOf((question) => rightFile(question), { 'access-control-allow-origin': 'https://example.org' }),
  },
  {
    name: 'CSP without connect-src',
    reason: 'network',
    tries: 3,
    endless: true,
    begin: ({ page }) =>
      page.evaluate(() => {
        const policy = document.createElement('meta');
        Object.assign(policy, { httpEquiv: 'Content-Security-Policy', content: "connect-src 'none'" });
        document.head.append(policy);
      }),
  },
  {
    name: 'plain HTTP on an HTTPS page',
    reason: 'network',
    tries: 3,
    at: 'https://secure.test/',
    src: 'http://plain.test/',
    endless: true,
    onlyFirst: true,
    prepare: (scene) =>
      intercept(scene, 'https://secure.test/', (url) =>
        url.endsWith('.js') ? { contentType: 'text/javascript', body: script } : { contentType: 'text/html', body: html },
      ),
  },
  {
    name: 'a service worker that rejects',
    reason: 'network',
    tries: 3,
    at: 'worker/',
    begin: (scene) => workers(scene, 'reject'),
    end: (scene) => workers(scene, 'pass'),
  },
  {
    name: 'a service worker that answers rubbish',
    reason: 'content',
    tries: 1,
    at: 'worker/',
    begin: (scene) => workers(scene, 'rubbish'),
    end: (scene) => workers(scene, 'pass'),
  },
  // Redirects
  { name: 'redirects without end', reason: 'network', tries: 3, answer: redirect((url) => url) },
  { name: 'redirect to sign in elsewhere', reason: 'network', tries: 3, answer: redirect(() => 'http://localhost:9/sign-in') },
  {
    name: 'redirect to a page',
    reason: 'content',
    tries: 1,
    answer: (response, request) =>
      response.writeHead(302, { location: '/sign-in', 'access-control-allow-origin': request.headers.origin }).end(),
  },
  // Status
  ...[401, 403].map((code): Fault => ({ name: `${code}`, reason: 'http', tries: 1, answer: status(code) })),
  ...[404, 410].map((code): Fault => ({ name: `${code}`, reason: 'not-found', tries: 1, answer: status(code) })),
  { name: '304 that nobody asked for', reason: 'http', tries: 1, answer: status(304) },
  ...[429, 500, 502, 503, 504].map((code): Fault => ({ name: `${code}`, reason: 'http', tries: 3, answer: status(code) })),
  {
    name: '429, Retry-After in seconds',
    reason: 'http',
    tries: 3,
    answer: status(429, { 'retry-after': String(REST / 1000) }),
    waits: [
      [REST + 400, REST + 800],
      [REST + 2000, REST + 4000],
    ],
  },
  {
    name: '503, Retry-After as a date',
    reason: 'http',
    tries: 3,
    answer: (...all) => status(503, { 'retry-after': inTwoSeconds() })(...all),
    waits: [
      [1500, 4000],
      [3500, 7200],
    ],
  },
  { name: '503, Retry-After of two minutes', reason: 'http', tries: 1, answer: status(503, { 'retry-after': '120' }) },
  { name: '503, Retry-After that says nothing', reason: 'http', tries: 3, answer: status(503, { 'retry-after': 'soon' }) },
  {
    name: '503, Retry-After that CORS hides',
    reason: 'http',
    tries: 3,
    answer: status(503, { 'retry-after': '120', 'access-control-expose-headers': '' }),
  },
  { name: '503 once', reason: 'shown', tries: 2, answer: first(status(503)) },
  { name: 'reset once', reason: 'shown', tries: 2, answer: first(half((response) => response.socket!.resetAndDestroy())) },
  // The file, whole and wrong
  { name: '204', reason: 'content', tries: 1, answer: status(204) },
  { name: 'an empty file', reason: 'content', tries: 1, answer: file('') },
  {
    name: 'a web page with 200',
    reason: 'content',
    tries: 1,
    answer: file('<!doctype html><title>Tek sayfa</title>', { 'content-type': 'text/html' }),
  },
  {
    name: 'the same, and cached for an hour',
    reason: 'content',
    tries: 1,
    answer: file('<!doctype html>', { 'content-type': 'text/html', 'cache-control': 'max-age=3600' }),
  },
  { name: 'half a file, whole to HTTP', reason: 'content', tries: 1, answer: fileOf((question) => rightFile(question).slice(0, 150)) },
  {
    name: 'invalid UTF-8',
    reason: 'content',
    tries: 1,
    answer: fileOf((question) => Buffer.from(rightFile(question).replaceAll('ı', 'ý'), 'latin1')),
  },
  { name: 'UTF-16', reason: 'content', tries: 1, answer: fileOf((question) => Buffer.from(`\ufeff${rightFile(question)}`, 'utf16le')) },
  { name: 'null', reason: 'content', tries: 1, answer: file('null') },
  { name: 'a list', reason: 'content', tries: 1, answer: file('[]') },
  { name: '400,000 brackets', reason: 'content', tries: 1, answer: file('['.repeat(400_000) + ']'.repeat(400_000)) },
  { name: 'another question', reason: 'content', tries: 1, answer: file(rightFile('7')) },
  {
    name: 'choices without words',
    reason: 'content',
    tries: 1,
    answer: fileOf((question) => rightFile(question, { choices: [{ id: '2' }] })),
  },
  {
    name: 'no such choice',
    reason: 'not-found',
    tries: 1,
    withdrawn: true,
    answer: fileOf((question) => rightFile(question, { choices: [] })),
  },
  { name: 'a newer format', reason: 'format', tries: 1, answer: fileOf((question) => rightFile(question, { format: 2 })) },
  { name: '50 MB', reason: 'content', tries: 1, answer: sendForever },
  {
    name: '50 MB in 50 kB of gzip',
    reason: 'content',
    tries: 1,
    answer: file(gzipSync(Buffer.alloc(50_000_000, ' ')), { 'content-encoding': 'gzip' }),
  },
  // What only looks like a fault
  {
    name: 'wrong content type',
    reason: 'shown',
    tries: 1,
    answer: fileOf((question) => rightFile(question), { 'content-type': 'text/html' }),
  },
  { name: 'a byte order mark', reason: 'shown', tries: 1, answer: fileOf((question) => `\ufeff${rightFile(question)}`) },
];
