import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CONTENT_POLICY, FIVE_MINUTES, FOREVER } from '../../dist/esm/site/hosting/header-rules.js';

/** One answer as it came over the wire: `fetch` would undo its encoding. */
export const get = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks = [];
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

/**
 * What docs/hosting.md promises, by what it is called. Each asks the real server.
 *
 * @param origin of the server
 * @param root the folder that it serves
 */
export function requestsTo(origin, root) {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const ask = (path, headers) => get(origin + path, headers);
  const [media] = /media\/\w+\.\w+/.exec(readFileSync(join(root, 'content/tr/9.json'), 'utf8'));
  const picture = /pictures\/\w+\.png/.exec(readFileSync(join(root, '9/2/index.html'), 'utf8'))[0];

  /** Path, content type, cache, whether other hosts may read it, whether it is sent as brotli. */
  const files = [
    ['/', 'text/html; charset=utf-8', FIVE_MINUTES, false, true],
    ['/9/', 'text/html; charset=utf-8', FIVE_MINUTES, false, true],
    ['/9/2/', 'text/html; charset=utf-8', FIVE_MINUTES, false, true],
    ['/9/2/embed/', 'text/html; charset=utf-8', FIVE_MINUTES, false, true],
    ['/snippet/', 'text/html; charset=utf-8', FIVE_MINUTES, false, true],
    ['/content/tr/9.json', 'application/json', FIVE_MINUTES, true, true],
    ['/content/tr/index.json', 'application/json', FIVE_MINUTES, true, true],
    [`/content/${media}`, 'image/png', FOREVER, true, false],
    ['/oembed/9/2.json', 'application/json', FIVE_MINUTES, true, true],
    [`/v${version}/stgm-guidance.js`, 'application/javascript; charset=utf-8', FOREVER, true, true],
    [`/v${version}/stgm-help.js`, 'application/javascript; charset=utf-8', FOREVER, true, true],
    [`/v${version}/stgm-assessment.js`, 'application/javascript; charset=utf-8', FOREVER, true, true],
    [`/v${version}/stgm-report.js`, 'application/javascript; charset=utf-8', FOREVER, true, true],
    [`/v${version}/stgm-search.js`, 'application/javascript; charset=utf-8', FOREVER, true, true],
    ['/search/tr.js', 'application/javascript; charset=utf-8', FIVE_MINUTES, false, true],
    [`/v${version}/stgm-pages.css`, 'text/css; charset=utf-8', FOREVER, false, true],
    [`/v${version.split('.')[0]}/stgm-guidance.js`, 'application/javascript; charset=utf-8', FIVE_MINUTES, true, true],
    ['/stgm-guidance.js', 'application/javascript; charset=utf-8', FIVE_MINUTES, true, true],
    ['/stgm-guidance.js?v=2', 'application/javascript; charset=utf-8', FIVE_MINUTES, true, true],
    ['/integrity.json', 'application/json', FIVE_MINUTES, true, true],
    [`/${picture}`, 'image/png', FOREVER, false, false],
    ['/sitemap.xml', 'text/xml', FIVE_MINUTES, false, true],
    ['/robots.txt', 'text/plain; charset=utf-8', FIVE_MINUTES, false, false],
  ];
  const checks = files.map(([path, type, cache, isShared, isCompressed]) => ({
    name: path,
    async check() {
      const { status, headers, body } = await ask(path, { 'accept-encoding': 'gzip, br' });
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], cache);
      assert.equal(headers['access-control-allow-origin'], isShared ? '*' : undefined);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['content-encoding'], isCompressed ? 'br' : undefined);
      assert.equal(headers['content-security-policy'], type.startsWith('text/html') ? CONTENT_POLICY : undefined);
      for (const name of ['x-frame-options', 'access-control-allow-credentials']) assert.equal(headers[name], undefined, name);
      const file = readFileSync(join(root, path.replace(/\?.*/, ''), path.endsWith('/') ? 'index.html' : ''));
      assert.ok((isCompressed ? brotliDecompressSync(body) : body).equals(file), 'other bytes than the file has');
      if (isCompressed) assert.match(headers['vary'] ?? '', /Accept-Encoding/i);
    },
  }));

  const more = {
    'who knows no brotli gets gzip, who knows neither gets it as it is': async () => {
      const page = readFileSync(join(root, '9/2/index.html'));
      const zipped = await ask('/9/2/', { 'accept-encoding': 'gzip' });
      assert.equal(zipped.headers['content-encoding'], 'gzip');
      assert.ok(gunzipSync(zipped.body).equals(page));
      const plain = await ask('/9/2/');
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.ok(plain.body.equals(page));
    },
    'what has not changed is not sent again, compressed or not': async () => {
      for (const encoding of ['br', 'identity']) {
        const { headers } = await ask('/content/tr/9.json', { 'accept-encoding': encoding });
        for (const condition of [{ 'if-none-match': headers.etag }, { 'if-modified-since': headers['last-modified'] }]) {
          const again = await ask('/content/tr/9.json', { 'accept-encoding': encoding, ...condition });
          assert.deepEqual([again.status, again.body.length, again.headers['access-control-allow-origin']], [304, 0, '*']);
        }
        const other = await ask('/content/tr/9.json', { 'accept-encoding': encoding, 'if-none-match': '"other"' });
        assert.equal(other.status, 200);
      }
    },
    'where there is no page, the page that helps comes as 404, with its policy, and is not remembered': async () => {
      for (const path of ['/99/', '/9/7/', '/en/nothing', `/v${version}/nothing.js`]) {
        const { status, headers, body } = await ask(path, { 'accept-encoding': 'identity' });
        assert.equal(status, 404, path);
        assert.ok(body.equals(readFileSync(join(root, '404.html'))), path);
        assert.deepEqual([headers['cache-control'], headers['content-type']], ['no-cache', 'text/html; charset=utf-8'], path);
        assert.equal(headers['content-security-policy'], CONTENT_POLICY);
      }
    },
    'other hosts can read that there is no such text': async () => {
      const { status, headers } = await ask('/content/tr/99.json');
      assert.deepEqual([status, headers['access-control-allow-origin'], headers['cache-control']], [404, '*', 'no-cache']);
    },
    'an address without its last slash leads to the page, on whatever name and port it was asked': async () => {
      const { status, headers } = await ask('/9/2');
      assert.deepEqual([status, headers['location']], [301, '/9/2/']);
    },
    '?embed leads to the page for frames, nothing else does': async () => {
      for (const query of ['?embed', '?embed=1', '?x=1&embed']) {
        const { status, headers } = await ask(`/9/2/${query}`);
        assert.deepEqual([status, headers['location']], [302, '/9/2/embed/'], query);
      }
      for (const path of ['/9/2/?embedded', '/9/2/?x=embed', '/9/2/embed/?embed', '/9/?embed', '/en/9/?embed', '/?embed'])
        assert.equal((await ask(path)).status, 200, path);
    },
    'the list of the last build is not served': async () => {
      readFileSync(join(root, '.stgm-guidance-site.json'));
      assert.equal((await ask('/.stgm-guidance-site.json')).status, 404);
    },
    'the address does not lead out of the folder': async () => {
      for (const path of ['/../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/content/..%2f..%2f..%2fetc/passwd']) {
        const { status, body } = await ask(path);
        assert.ok([400, 404].includes(status) && !body.includes('root:'), path);
      }
    },
  };
  return [...checks, ...Object.entries(more).map(([name, check]) => ({ name, check }))];
}
