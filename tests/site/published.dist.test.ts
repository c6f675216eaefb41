import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.js';
import { writeSite } from '../../src/site/output/write-site.js';
import { BASE, CONTENT, makeSite, newFolder } from './make-site.js';

/** What the command line says, and how it ends. */
async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCli([...args, '--messages', 'en'], {
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
    env: {},
    untilEnded: () => Promise.resolve(),
  });
  return { code, ...said };
}

const snippet = (...options: string[]) => run('snippet', '9/2', CONTENT, '--base', 'https://host/', ...options);

test('the scripts stand under their version, under its first number and without, and integrity.json says what to pin', async () => {
  const { out } = await makeSite();
  const list = JSON.parse(readFileSync(join(out, 'integrity.json'), 'utf8')) as Record<string, string>;
  const names = ['stgm-guidance.js', 'stgm-help.js', 'stgm-assessment.js', 'stgm-report.js', 'stgm-embed.js'];
  assert.deepEqual(
    Object.keys(list),
    names.map((name) => `v1.0.0/${name}`),
  );
  for (const name of names) {
    const bytes = readFileSync(join(out, 'v1.0.0', name));
    assert.equal(list[`v1.0.0/${name}`], `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    for (const place of ['v1', '.']) assert.ok(bytes.equals(readFileSync(join(out, place, name))), place);
  }
  const { out: printed } = await run('snippet', '--integrity');
  assert.equal(
    printed,
    Object.entries(list)
      .map(([path, sum]) => `${sum}  ${path}\n`)
      .join(''),
  );
});

test('a version that is out stays for ever, whatever else goes', async () => {
  const out = newFolder();
  const site = (...paths: string[]) => ({
    files: paths.map((path) => ({ path, chunks: [Buffer.from(path)] })),
    media: new Map<string, string>(),
  });
  await writeSite(out, site('v1.0.0/stgm-guidance.js', 'v1/stgm-guidance.js', '9/2/index.html'));
  await writeSite(out, site('v1.1.0/stgm-guidance.js', 'v1/stgm-guidance.js'));
  await writeSite(out, site('v2.0.0/stgm-guidance.js', 'v2/stgm-guidance.js'));
  const there = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v2'].map((folder) => existsSync(join(out, folder, 'stgm-guidance.js')));
  assert.deepEqual([there, existsSync(join(out, '9'))], [[true, true, true, true], false]);
});

for (const name of ['stgm-guidance.js', 'stgm-pages.css']) {
  test(`what stands under a version is never replaced: another ${name} of the same version stops everything`, async () => {
    const { out } = await makeSite();
    writeFileSync(join(out, 'v1.0.0', name), 'what was published');
    rmSync(join(out, 'index.html'));
    const { code, out: said, err } = await run('site', CONTENT, '--out', out, '--base', BASE);
    assert.equal(code, 1);
    assert.doesNotMatch(said, /written/);
    assert.match(err, /Raise the version/);
    assert.equal(readFileSync(join(out, 'v1.0.0', name), 'utf8'), 'what was published');
    assert.equal(existsSync(join(out, 'index.html')), false);
    rmSync(join(out, 'v1.0.0'), { recursive: true });
    assert.equal((await run('site', CONTENT, '--out', out, '--base', BASE)).code, 0);
  });
}

test('a snippet goes to one place and what is said about it to another', async () => {
  const { code, out, err } = await snippet('--for', 'html', '--form', 'dialog');
  assert.equal(code, 0);
  assert.match(
    out,
    /^<script async src="https:\/\/host\/v1\.0\.0\/stgm-guidance\.js" integrity="sha384-\S{64}" crossorigin="anonymous"><\/script>\n<stgm-guidance question="9" choice="2" expects="7905f1" src="https:\/\/host\/content\/" display="dialog"><p><a href="https:\/\/host\/9\/2\/" hreflang="tr">/,
  );
  assert.match(err, /After saving, check:\n- /);
  assert.doesNotMatch(out + err, /undefined/);
});

test('a form that the platform does not take is refused with those that it takes', async () => {
  const { code, out, err } = await snippet('--for', 'wix', '--form', 'dialog');
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /Use one of: frame, link \(--form\)/);
  assert.deepEqual(await snippet('--for', 'wix', '--form', 'popup').then((said) => said.code), 2);
});

test('an entry that is not there has no snippet', async () => {
  const { code, out, err } = await run('snippet', '9/7', CONTENT, '--for', 'html');
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /there is no entry 9\/7/);
});
