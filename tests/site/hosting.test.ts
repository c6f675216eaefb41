import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONTENT_POLICY, HEADER_RULES } from '../../src/site/hosting/header-rules.js';
import { hostFile } from '../../src/site/hosting/host-files.js';

const document = readFileSync('docs/hosting.md', 'utf8');

const site = { base: 'https://host.example/', versions: ['1.0.0'] };

test('docs/hosting.md shows the table of headers', () => {
  const rows = HEADER_RULES.map(({ paths, others, cacheControl, cors, withoutCors = [], why }) => {
    const what = [...paths.map((path) => `\`${path.replace('{version}', '1.0.0')}\``), ...(others === undefined ? [] : [others])].join(
      ', ',
    );
    const not = withoutCors.map((path) => path.replace(/[/…]/g, '')).join(', ');
    return `| ${what} | \`${cacheControl}\` | ${cors ? `\`*\`${not ? ` (not ${not})` : ''}` : 'none'} | ${why} |`;
  });
  for (const row of rows) assert.ok(document.includes(`\n${row}\n`), row);
  assert.ok(document.includes(`\n      ${CONTENT_POLICY}\n`));
});

for (const [host, language] of [
  ['netlify', ''],
  ['apache', 'apache'],
  ['iis', 'xml'],
] as const) {
  test(`docs/hosting.md shows the file for ${host}, as \`site --host ${host}\` writes it`, () => {
    assert.ok(document.includes(`\`\`\`${language}\n${hostFile(host, site).text}\`\`\`\n`), hostFile(host, site).text);
  });
}

test('each version has its block, and a site below a path keeps it', () => {
  const versions = ['1.0.0', '1.2.0-beta.1'];
  assert.deepEqual(hostFile('netlify', { ...site, versions }).text.match(/^\/v.*/gm), ['/v1.0.0/*', '/v1.2.0-beta.1/*']);
  assert.deepEqual(
    hostFile('iis', { ...site, versions }).text.match(/(?<=location path=")v[^"]+/g),
    versions.map((version) => `v${version}`),
  );
  const below = hostFile('apache', { ...site, base: 'https://host.example/rehber/' }).text;
  assert.match(below, /ErrorDocument 404 \/rehber\/404\.html/);
  assert.equal(below.match(/#\^(\\S\+ )?\/rehber\//g)?.length, 2);
});

test('web.config is XML, and removes everything before it adds it', () => {
  const text = hostFile('iis', site).text;
  const open: string[] = [];
  for (const [, isEnd, name, isEmpty] of text.matchAll(/<(\/?)([A-Za-z.]+)[^<>?]*?(\/?)>/g)) {
    if (isEnd) assert.equal(open.pop(), name);
    else if (!isEmpty) open.push(name!);
  }
  assert.deepEqual(open, []);
  const keys = (tag: string) => [...text.matchAll(new RegExp(`<${tag} (?:\\w+)="([^"]+)"`, 'g'))].map(([, key]) => key!).sort();
  assert.deepEqual(keys('remove'), [...keys('add'), ...keys('mimeMap'), ...keys('error')].sort());
});

test('docs/hosting/nginx.conf sends the same policy and the same two times', () => {
  const conf = readFileSync('docs/hosting/nginx.conf', 'utf8');
  assert.deepEqual(new Set(conf.match(/default-src [^"]+/g)), new Set([CONTENT_POLICY]));
  assert.deepEqual(new Set(conf.match(/public, max-age=[^"]+/g)), new Set(HEADER_RULES.map(({ cacheControl }) => cacheControl)));
});
