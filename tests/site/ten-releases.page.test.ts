// Ten releases, each built into an empty folder with the versions that are live, and every page that ever pasted a snippet still works.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { runCli as RunCli } from '../../src/cli/run-cli.js';
import { openPage } from './browse-site.js';
import { newFolder } from './make-site.js';
import { serve } from './serve.js';
import { openBrowser } from '../open-browser.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VERSIONS = ['1.0.0', '1.0.1', '1.1.0', '1.9.0', '1.10.0', '2.0.0-beta.1', '2.0.0', '2.0.1', '3.0.0', '3.1.0'];

/** The package of the next release: what `npm pack` would take, with a number and scripts of its own. */
const next = newFolder();
for (const name of readdirSync(join(ROOT, 'dist')).filter((name) => name === 'esm' || name.startsWith('stgm-')))
  cpSync(join(ROOT, 'dist', name), join(next, 'dist', name), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(next, 'node_modules'));

function setVersion(version: string): void {
  writeFileSync(join(next, 'package.json'), JSON.stringify({ name: 'stgm-guidance', type: 'module', version }));
  for (const name of ['stgm-guidance.js', 'stgm-pages.css']) {
    cpSync(join(ROOT, 'dist', name), join(next, 'dist', name));
    appendFileSync(join(next, 'dist', name), `/* ${version} */`);
  }
}

const content = newFolder();
writeFileSync(join(content, 'S9.md'), '---\nquestion_id: 9\ntitle: Ortaklık\n---\n');
writeFileSync(join(content, 'S9C2.md'), '---\nquestion_id: 9\nchoice_id: 2\ntitle: Ortak arıyoruz.\n---\n\nÖnce tanışın.\n');

setVersion('0.0.0');
const { runCli } = (await import(pathToFileURL(join(next, 'dist/esm/cli/run-cli.js')).href)) as { runCli: typeof RunCli };

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const context = {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
    env: {},
    untilEnded: () => Promise.resolve(),
  };
  return { code: await runCli([...args, '--messages', 'en'], context), ...said };
}

/** What the host serves: the folder of the last release, put in place as a whole. The site is below a sub-path. */
const www = newFolder();
const live = join(www, 'rehber');
const pages: Record<string, string> = {};
const host = await serve(www, { pages });
const stranger = await serve(newFolder(), { pages });
const base = `${host.origin}/rehber/`;
const browser = await openBrowser();
after(() => Promise.all([browser.close(), host.close(), stranger.close()]));

/** Builds into an empty folder and puts that in place. */
async function release(...options: string[]) {
  const out = join(newFolder(), 'site');
  const result = await run('site', content, '--out', out, '--base', base, '--carry-over', base, ...options);
  if (result.code === 0) {
    rmSync(live, { recursive: true, force: true });
    renameSync(out, live);
  }
  return { ...result, out };
}

/** What a webmaster pastes on the day of a release: the tag, the div and the link, with the pinned script. */
async function paste(version: string): Promise<void> {
  const snippets = await Promise.all(
    ['html', 'drupal'].map(async (platform) => (await run('snippet', '9/2', content, '--for', platform, '--base', base)).out),
  );
  const [tag, link] = snippets.map((code) => code.split('\n'));
  const [, expects] = /expects="(\w+)"/.exec(tag!.join())!;
  const div = `<div data-stgm-guidance="9/2" data-stgm-expects="${expects}" data-stgm-src="${base}content/"><p>Yedek</p></div>`;
  assert.ok(tag![0]!.includes(`/v${version}/`) && tag![0]!.includes('integrity='));
  pages[`/${version}`] =
    `<!doctype html><html lang="tr"><title>x</title><link rel="icon" href="data:,">${[...tag!.slice(0, 2), link![0], div].join('\n')}`;
}

/** How often a reader of the page sees the answer, and what the browser complains about. */
async function look(version: string) {
  const context = await browser.createBrowserContext();
  const { page, complaints } = await openPage(context);
  await page.goto(`${stranger.origin}/${version}`);
  const shown = await page
    .waitForFunction(
      () => {
        const elements = [...document.querySelectorAll('stgm-guidance,p,div')].map((host) =>
          host.localName === 'stgm-guidance' ? host : host.shadowRoot?.querySelector('stgm-guidance'),
        );
        const texts = elements.map((element) => (element?.shadowRoot?.querySelector('[part=answer]') as HTMLElement | null)?.innerText);
        const count = texts.filter((text) => text === 'Önce tanışın.').length;
        return count === 3 ? count : 0;
      },
      { timeout: 5000 },
    )
    .then((handle) => handle.jsonValue());
  await context.close();
  return { shown, complaints };
}

const hashOf = (path: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(live, path)))
    .digest('base64')}`;

test('the first release says that it is the first one', async () => {
  mkdirSync(live);
  setVersion(VERSIONS[0]!);
  const refused = await release();
  assert.equal(refused.code, 1);
  assert.match(refused.err, /integrity\.json answers with HTTP 404\n {4}why: .+\n {4}fix: .+--first-release/);
  assert.equal(existsSync(refused.out), false);
});

for (const [index, version] of VERSIONS.entries())
  test(`after release ${version}, all ${index + 1} versions are there as they were pinned`, async () => {
    setVersion(version);
    const { code, err } = await release(...(index === 0 ? ['--first-release'] : []));
    assert.equal(code, 0, err);
    await paste(version);
    const list = JSON.parse(readFileSync(join(live, 'integrity.json'), 'utf8')) as Record<string, string>;
    assert.deepEqual(
      [...new Set(Object.keys(list).map((path) => path.split('/')[0]!))],
      VERSIONS.slice(0, index + 1).map((one) => `v${one}`),
    );
    for (const [path, hash] of Object.entries(list)) assert.equal(hashOf(path), hash, path);
    for (const [version, code] of Object.entries(pages)) {
      const [, path, hash] = /src="[^"]*\/rehber\/([^"]+)" integrity="([^"]+)"/.exec(code)!;
      assert.equal(hashOf(path!), hash, version);
    }
    if (![1, 5, VERSIONS.length].includes(index + 1)) return;
    for (const pasted of VERSIONS.slice(0, index + 1)) assert.deepEqual(await look(pasted), { shown: 3, complaints: [] }, pasted);
  });

test('v1/ stays with the last version 1', () => {
  assert.match(readFileSync(join(live, 'v1/stgm-guidance.js'), 'utf8'), /\/\* 1\.10\.0 \*\/$/);
  assert.match(readFileSync(join(live, 'stgm-guidance.js'), 'utf8'), /\/\* 3\.1\.0 \*\/$/);
});

test('the same version with another script is refused, and what is there stays', async () => {
  appendFileSync(join(next, 'dist/stgm-guidance.js'), '/* changed */');
  const { code, err, out } = await release();
  assert.deepEqual([code, existsSync(out)], [1, false]);
  assert.match(err, /version 3\.1\.0 is live with other scripts .+\n {4}why: .+\n {4}fix: raise the version/);
});

test('a script that was changed on the host is not carried over, and the output stays as it was', async () => {
  setVersion('3.2.0');
  appendFileSync(join(live, 'v1.0.0/stgm-guidance.js'), 'alert(1)');
  const out = newFolder();
  writeFileSync(join(out, 'index.html'), 'old');
  const { code, err } = await run('site', content, '--out', out, '--base', base, '--carry-over', base, '--messages', 'tr');
  assert.equal(code, 1);
  assert.match(err, /v1\.0\.0\/stgm-guidance\.js.+\n {4}.+: .+\n {4}.+: .+v1\.0\.0\/stgm-guidance\.js/);
  assert.deepEqual(readdirSync(out), ['index.html']);
});
