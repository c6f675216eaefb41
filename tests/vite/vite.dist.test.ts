// The plugin in a real Vite, on Rolldown (8) and on Rollup (7), as a project would use it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { stgmGuidance, type StgmGuidancePlugin } from '../../src/compiler/index.js';
import { entry, makeContent, sound, writeFiles } from '../compiler/content-folder.js';

const VITES = ['vite', 'vite-7'];

/** What the tests need of Vite, which is installed beside this file and not where TypeScript looks. */
interface Vite {
  version: string;
  build(config: object): Promise<unknown>;
  createServer(config: object): Promise<Server>;
}

interface Server {
  listen(): Promise<unknown>;
  close(): Promise<void>;
  resolvedUrls: { local: string[] };
  ws: { send: (message: { type: string }) => void };
}

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: here, stdio: 'inherit' });

/** A project of Vite's with content in it, and what Vite says there. */
function makeProject(t: TestContext, files = sound()) {
  const { folder: root } = makeContent(t, files);
  writeFiles(root, { 'index.html': '<!doctype html><title>x</title><script type="module" src="/main.js"></script>', 'main.js': 'void 0' });
  const said: string[] = [];
  const note = (text: string) => void said.push(text);
  const customLogger = {
    info() {},
    warn: note,
    warnOnce: note,
    error: note,
    clearScreen() {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  const configure = (plugin: StgmGuidancePlugin, more = {}) => ({ root, configFile: false, customLogger, plugins: [plugin], ...more });
  return { root, said, configure };
}

for (const name of VITES) {
  const vite = (await import(`./node_modules/${name}/dist/node/index.js`)) as Vite;

  test(`Vite ${vite.version} builds the content along, into the folder that it empties`, async (t) => {
    const { root, said, configure } = makeProject(t, { ...sound(), 'S9C2.md': entry(9, 2).replace('---\n', '---\nsumary: Kısa\n') });
    for (let times = 1; times <= 2; times++) {
      await vite.build(configure(stgmGuidance({ messages: 'en' })));
      assert.match(readFileSync(join(root, 'dist/content/tr/9.json'), 'utf8'), /Cümle 9\/2/);
      assert.ok(existsSync(join(root, 'dist/index.html')));
      assert.equal(said.filter((text) => text.includes('key-unknown')).length, times, 'the warning is given once a build');
    }
  });

  test(`with an error Vite ${vite.version} builds nothing, and the old content stays`, async (t) => {
    const { root, configure } = makeProject(t);
    await vite.build(configure(stgmGuidance()));
    writeFileSync(join(root, 'content/S9C1.md'), '---js\n---\n');
    await assert.rejects(vite.build(configure(stgmGuidance())), /S9C1\.md:1/);
    assert.ok(existsSync(join(root, 'dist/content/tr/9.json')));
    await assert.rejects(vite.build(configure(stgmGuidance({ content: 'nope', messages: 'en' }))), /there is no folder/);
  });

  for (const [base, out, prefix] of [
    ['/', 'dist/content', '/content/'],
    ['/alt/', 'dist/metin/rehber', '/alt/metin/rehber/'],
    ['/', 'elsewhere', '/content/'],
  ] as const) {
    test(`the server of Vite ${vite.version} has ${out} at ${prefix}, and what is not there is not its front page`, async (t) => {
      const { configure } = makeProject(t);
      const server = await vite.createServer(configure(stgmGuidance({ out }), { base, server: { port: 0, host: '127.0.0.1' } }));
      t.after(() => server.close());
      await server.listen();
      const get = (path: string) => fetch(new URL(path, server.resolvedUrls.local[0]));
      const question = await get(`${prefix}tr/9.json?x`);
      assert.deepEqual([question.status, question.headers.get('content-type')], [200, 'application/json']);
      assert.equal(((await question.json()) as { question: { id: string } }).question.id, '9');
      for (const path of ['tr/77.json', 'tr/', '..%2f..%2findex.html', '%']) assert.equal((await get(prefix + path)).status, 404, path);
      assert.match(await (await get(base)).text(), /main\.js/);
    });
  }

  test(`the server of Vite ${vite.version} follows a change of the content`, { timeout: 60_000 }, async (t) => {
    const { root, said, configure } = makeProject(t);
    const server = await vite.createServer(configure(stgmGuidance({ messages: 'en' }), { server: { port: 0, host: '127.0.0.1' } }));
    t.after(() => server.close());
    await server.listen();
    const reloaded = new Promise<void>((resolve) => {
      const send = server.ws.send.bind(server.ws);
      server.ws.send = (message) => {
        send(message);
        if (message.type === 'full-reload') resolve();
      };
    });
    writeFileSync(join(root, 'content/S9C2.md'), entry(9, 2, 'Yeni.').replace('---\n', '---\nsumary: Kısa\n'));
    await reloaded;
    assert.match(await (await fetch(new URL('/content/tr/9.json', server.resolvedUrls.local[0]))).text(), /Yeni/);
    assert.ok(said.some((text) => /S9C2\.md:2.*\[key-unknown\]/.test(text)));
  });
}
