import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, test } from 'node:test';
import { servePreview } from '../../../src/site/preview/preview-server.js';
import { previewMessages } from '../../../src/site/preview/preview-messages.js';

const { url, close } = await servePreview(0, {
  site: { file: (path) => (path === '9/1/index.html' ? { content: '<html><head></head></html>' } : undefined) },
  lang: 'en',
  state: () => ({ version: '1', saved: '</script>', problems: [], messages: previewMessages.en(0, 0) }),
  own: { 'script.js': '' },
});
after(close);

const { port } = new URL(url);

function ask(path: string, { host = `127.0.0.1:${port}`, method = 'GET' } = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    // Not fetch, which writes the host itself and tidies the path.
    request({ host: '127.0.0.1', port, path, method, headers: { host } })
      .on('response', (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode!, body }));
      })
      .on('error', reject)
      .end();
  });
}

test('a page has the script of the preview, and nothing in its state can end that script', async () => {
  const { status, body } = await ask('/9/1/?a');
  assert.equal(status, 200);
  assert.match(body, /<script defer src="\/\.preview\/script\.js"><\/script><\/head>/);
  assert.match(body, /"saved":"\\u003c\/script>"/);
});

test('answers under its own names only, so that no page of the web can read it by DNS rebinding', async () => {
  assert.equal((await ask('/9/1/', { host: `localhost:${port}` })).status, 200);
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost', `127.0.0.1.evil.example:${port}`])
    assert.equal((await ask('/9/1/', { host })).status, 403, host);
});

test('has only the pages of the site and its own files', async () => {
  for (const path of ['/..%2fS9.md', '/../S9.md', '/.preview/', '/.preview/constructor', '/S9.md', '/constructor', '//evil.example/'])
    assert.equal((await ask(path)).status, 404, path);
  assert.equal((await ask('/%ff')).status, 400);
  assert.equal((await ask('/9/1/', { method: 'POST' })).status, 405);
  assert.equal((await ask('/9')).status, 404);
  assert.equal((await ask('/9/1')).status, 302);
});
