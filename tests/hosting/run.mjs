// `tests/hosting/run.sh`: the site as a webmaster would host it, asked for and put under load.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNginx } from './nginx.mjs';
import { get, requestsTo } from './requests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stgm-hosting-'));
const root = join(folder, 'site');
const content = join(folder, 'content');
let server;
let [passed, failed] = [0, 0];
try {
  // The sample content has no picture.
  cpSync('content', content, { recursive: true });
  cpSync('tests/fixtures/problems/image-alt-missing/sema.png', join(content, 'sema.png'));
  appendFileSync(join(content, 'S9C1.md'), '\n![Görev paylaşımı](sema.png)\n');
  // CSP and CORS do not depend on the name, so any will do.
  const built = spawnSync(
    process.execPath,
    ['dist/esm/cli/cli.js', 'site', content, '--out', root, '--base', 'https://guidance.example.org/', '--compress'],
    { encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  server = await startNginx(root, join(folder, 'nginx'));
  for (const { name, check } of requestsTo(server.origin, root)) {
    try {
      await check();
      passed++;
    } catch (error) {
      failed++;
      console.log(`✖ ${name}\n  ${error.message.replaceAll('\n', '\n  ')}`);
    }
  }
  console.log(`${server.version}, ${cpus().length} cores, wrk beside it on the same machine, brotli:`);
  for (const path of ['/9/2/', '/content/tr/9.json', '/v1/stgm-guidance.js']) {
    const { body } = await get(server.origin + path, { 'accept-encoding': 'br' });
    const { stdout } = spawnSync('wrk', ['-t1', '-c64', '-d3s', '--latency', '-H', 'Accept-Encoding: br', server.origin + path], {
      encoding: 'utf8',
    });
    const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
    const [, middle] = /50%\s+(\S+)/.exec(stdout) ?? [];
    const [, slow] = /99%\s+(\S+)/.exec(stdout) ?? [];
    console.log(
      `  ${path.padEnd(22)} ${String(body.length).padStart(6)} bytes  ${Math.round(rate).toLocaleString('en').padStart(7)} requests/s  half in ${middle}, 99 % in ${slow}`,
    );
    // Under load there must be answers, and the right ones; how fast is for people to judge.
    if (Number(rate) > 0 && !/Non-2xx|Socket errors/.test(stdout)) passed++;
    else (failed++, console.log(stdout));
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
