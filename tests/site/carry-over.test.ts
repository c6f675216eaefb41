import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { compareVersions } from '../../src/site/assets/compare-versions.js';
import { integrityOf, PUBLISHED, scriptFiles, type Scripts } from '../../src/site/assets/scripts.js';
import { carryOver } from '../../src/site/carry-over/carry-over.js';
import { fetchFile } from '../../src/site/carry-over/fetch-file.js';

/** The scripts of a version, each a line that says which it is. */
const scriptsOf = (version: string, text = version): Scripts => {
  const files = PUBLISHED.map((name) => [name, Buffer.from(`// ${name} ${text}\n`)] as const);
  return { version, files: Object.fromEntries(files.map(([name, bytes]) => [name, { bytes, integrity: integrityOf(bytes) }])) };
};

/** The files of a site whose newest version is the last one, by path. */
function siteOf(...versions: string[]): Record<string, string> {
  const others = versions
    .slice(0, -1)
    .flatMap((version) => Object.entries(scriptsOf(version).files).map(([name, { bytes }]) => ({ path: `v${version}/${name}`, bytes })));
  const files = [...scriptFiles(scriptsOf(versions.at(-1)!), others)];
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

/** A host on this machine. */
async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A host with these files below `/rehber/`. */
const hostOf = async (files: Record<string, string>): Promise<string> => {
  const origin = await host(({ url = '' }, response) => {
    const text = files[url.replace('/rehber/', '')];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  return `${origin}rehber/`;
};

const carry = (live: string, isFirstRelease = false) => carryOver(scriptsOf('2.0.0'), { host: live, isFirstRelease });

/** The list of a host in which one line is another. */
const withLine = (path: string, hash: unknown) => {
  const files = siteOf('1.0.0');
  return { ...files, 'integrity.json': JSON.stringify({ ...(JSON.parse(files['integrity.json']!) as object), [path]: hash }) };
};

test('every version that is live comes along with its bytes, also from below a sub-path', async () => {
  const files = siteOf('1.0.0', '1.1.0');
  const carried = await carry(await hostOf(files));
  assert.deepEqual(
    carried!.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    ['v1.0.0', 'v1.1.0'].flatMap((folder) => PUBLISHED.map((name) => [`${folder}/${name}`, files[`${folder}/${name}`]])),
  );
});

test('the version to publish may be live already, with the same bytes', async () => {
  assert.deepEqual(await carry(await hostOf(siteOf('2.0.0'))), []);
});

test('the same version with other bytes is refused', async () => {
  const files = siteOf('2.0.0');
  const live = await hostOf(files);
  const changed = carryOver(scriptsOf('2.0.0', 'changed'), { host: live, isFirstRelease: true });
  await assert.rejects(changed, { reason: 'version-changed', url: `${live}v2.0.0/stgm-guidance.js` });
});

const FAILURES: Record<string, [Record<string, string>, object]> = {
  'no list': [{}, { reason: 'status', detail: '404' }],
  'a page in place of the list': [{ 'integrity.json': '<!doctype html>' }, { reason: 'list-invalid' }],
  'an empty list': [{ 'integrity.json': '{}' }, { reason: 'list-invalid' }],
  'a list of lists': [{ 'integrity.json': '[["v1.0.0/stgm-guidance.js"]]' }, { reason: 'list-invalid' }],
  'half a list': [{ 'integrity.json': siteOf('1.0.0')['integrity.json']!.slice(0, 90) }, { reason: 'list-invalid' }],
  'something else than a hash': [withLine('v1.0.0/stgm-guidance.js', 'sha384-x'), { reason: 'list-invalid' }],
  'another script': [
    { ...siteOf('1.0.0'), 'v1.0.0/stgm-help.js': 'alert(1)' },
    { reason: 'hash-wrong', detail: 'v1.0.0/stgm-help.js' },
  ],
  'a script that is missing': [withLine('v0.9.0/stgm-guidance.js', integrityOf(Buffer.from(''))), { reason: 'status', detail: '404' }],
};

for (const [what, [files, failure]] of Object.entries(FAILURES))
  test(`${what} is a failure`, async () => {
    const live = await hostOf(files);
    await assert.rejects(carry(live), failure);
    // At the first release there need not be a list. A list that names versions says that it is not the first.
    if ('v1.0.0/stgm-help.js' in files && !('reason' in failure && failure.reason === 'list-invalid'))
      await assert.rejects(carry(live, true), failure);
    else assert.equal(await carry(live, true), undefined);
  });

for (const path of [
  '../x.js',
  'v1.0.0/../../x.js',
  'v1.0.0/stgm-x.html',
  'index.html',
  '/etc/passwd',
  'v1.0.0\\stgm-x.js',
  'https://evil.example/x.js',
])
  test(`a list that names ${path} is refused before anything else is requested`, async () => {
    const requests: string[] = [];
    const files = withLine(path, integrityOf(Buffer.from('')));
    const live = await host(({ url = '' }, response) => {
      requests.push(url);
      response.end(files['integrity.json']);
    });
    await assert.rejects(carry(live), { reason: 'path-unsafe', detail: path });
    assert.deepEqual(requests, ['/integrity.json']);
  });

test('a redirect is followed on the host, and another host is not even asked', async () => {
  const requests: string[] = [];
  const stranger = await host(({ url = '' }, response) => void response.end(requests.push(url)));
  const files = siteOf('1.0.0');
  const live = await host(({ url = '' }, response) => {
    const text = files[url.slice('/new/'.length)];
    if (text !== undefined && url.startsWith('/new/')) response.end(text);
    else response.writeHead(301, { location: url.startsWith('/away/') ? stranger : `/new${url}` }).end();
  });
  assert.equal((await carry(live))!.length, PUBLISHED.length);
  await assert.rejects(carry(`${live}away/`), { reason: 'redirect', detail: stranger });
  assert.deepEqual(requests, []);
});

test('a host that sends in circles, sends too much, is silent or is not there', async () => {
  const circles = await host(({ url = '' }, response) => void response.writeHead(302, { location: `${url}x` }).end());
  await assert.rejects(carry(circles), { reason: 'redirect' });
  const endless = await host((_request, response) => {
    const more = () => response.destroyed || (response.write('x'.repeat(10_000)), setImmediate(more));
    more();
  });
  await assert.rejects(fetchFile(endless, { maxSize: 100_000 }), { reason: 'too-large' });
  const silent = await host(() => {});
  await assert.rejects(fetchFile(silent, { timeLimit: 100 }), { reason: 'unreachable', detail: '0.1 s' });
  await assert.rejects(carry('http://127.0.0.1:9/'), { reason: 'unreachable' });
  assert.equal(await carry('http://127.0.0.1:9/', true), undefined);
});

test('what moves on within a major version is the newest of each, and the list names all', () => {
  const files = siteOf('1.9.0', '1.10.0', '1.10.0-beta.2', '2.0.0');
  assert.match(files['v1/stgm-guidance.js']!, / 1\.10\.0\n/);
  assert.match(files['v2/stgm-guidance.js']!, / 2\.0\.0\n/);
  assert.match(files['stgm-guidance.js']!, / 2\.0\.0\n/);
  const folders = Object.keys(JSON.parse(files['integrity.json']!) as object).map((path) => path.split('/')[0]);
  assert.deepEqual([...new Set(folders)], ['v1.9.0', 'v1.10.0-beta.2', 'v1.10.0', 'v2.0.0']);
});

test('versions are ordered by number, and a pre-release comes before its release', () => {
  const ordered = ['v0.9.9/x', 'v1.0.0-beta.2/x', 'v1.0.0-beta.10/x', 'v1.0.0/x', 'v1.2.0/x', 'v1.10.0/x', 'v2.0.0/x'];
  assert.deepEqual([...ordered].reverse().sort(compareVersions), ordered);
});
