import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { get } from './requests.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Replaces what a webmaster would: each must stand there once. */
function fill(text, replacements) {
  return replacements.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`docs/hosting/nginx.conf holds "${from}" not once`);
    return before.replace(from, to);
  }, text);
}

/**
 * Debian's nginx with docs/hosting/nginx.conf: only port and folder are others, and the files that it writes are in `folder`.
 *
 * @returns {Promise<{origin: string, version: string, stop: () => Promise<void>}>}
 */
export async function startNginx(root, folder) {
  const port = await freePort();
  const site = fill(readFileSync(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['root /var/www/stgm-guidance;', `root ${root};`],
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `include /etc/nginx/modules-enabled/*.conf;\npid ${folder}/nginx.pid;\ndaemon off;\n${process.getuid() === 0 ? 'user root;\n' : ''}worker_processes auto;\nerror_log ${folder}/error.log;\n` +
      `events { worker_connections 1024; }\nhttp { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary}\ninclude ${folder}/site.conf; }\n`,
  );
  const tried = spawnSync('nginx', ['-t', '-q', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(tried.stderr || String(tried.error));
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr.trim().replace('nginx version: ', '');
  const stop = () => (server.kill('SIGQUIT'), ended);
  for (let turn = 0; turn < 100; turn++) {
    if (
      await get(origin).then(
        () => true,
        () => false,
      )
    )
      return { origin, version, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error('nginx does not answer');
}
