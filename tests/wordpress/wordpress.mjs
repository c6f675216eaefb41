// A real WordPress for the tests.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const ZIP = join(HERE, '../../dist/stgm-guidance-wordpress.zip');

/** A content host for tests that ask it for nothing: the texts are the shipped ones. */
export const HOST = 'https://rehber.example/';

/** Users by their role. */
export const ROLES = { administrator: 'admin', author: 'author', contributor: 'contributor' };

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Ends a process with its children and waits until they are gone: a database writes to the last. */
function endGroup(pid) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(-pid, tries === 0 ? 'SIGTERM' : tries === 80 ? 'SIGKILL' : 0);
    } catch {
      return; // gone
    }
    execFileSync('sleep', ['0.1']);
  }
}

/**
 * Starts it; some 20 seconds.
 *
 * @param {string} [build] of tests/wordpress/newer, for example `6.5`; without it, Debian's WordPress
 */
export async function startWordPress(build = '') {
  const folder = mkdtempSync(join(tmpdir(), 'stgm-wp-'));
  const port = await freePort();
  const site = join(folder, 'site');
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    for (const name of ['php.pid', 'db.pid'])
      if (existsSync(join(folder, name))) endGroup(Number(readFileSync(join(folder, name), 'utf8')));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    execFileSync(join(HERE, 'start-wordpress.sh'), [folder, String(port), ZIP, build], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    stop();
    throw error;
  }

  /** Runs PHP inside WordPress and gives what it returns. */
  const php = (code, input = null, user = 'admin') =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, STGM_INPUT: JSON.stringify(input), STGM_USER: user };
      const child = execFile(
        'php',
        ['-d', 'display_errors=stderr', join(HERE, 'php/evaluate.php'), site],
        { env, maxBuffer: 1e8 },
        (error, out, problems) => {
          if (error) return reject(new Error(`${error.message}\n${out.slice(-2000)}\n${problems}`));
          resolve(JSON.parse(out.trimEnd().split('\n').at(-1)));
        },
      );
      child.stdin.end(code);
    });

  return {
    folder,
    site,
    url,
    stop,
    php,
    plugin: join(site, 'wp-content/plugins/stgm-guidance'),
    /** Saves a text as a user would, through that user's filters. Gives the id and what was stored. */
    post: (content, user = 'admin', fields = {}) =>
      php(
        `$id = wp_insert_post( wp_slash( $input['fields'] + array( 'post_title' => 'Yazı', 'post_content' => $input['content'], 'post_status' => 'publish', 'post_author' => get_current_user_id() ) ) );
        return array( 'id' => $id, 'stored' => get_post( $id )->post_content );`,
        { content, fields },
        user,
      ),
    /** The page as a visitor gets it. */
    get: async (path) => (await fetch(url + path)).text(),
    settings: (values) =>
      php(
        `delete_option( 'stgm_guidance' ); return update_option( 'stgm_guidance', STGM_Guidance\\Settings::sanitize( $input ) );`,
        values,
      ),
    /** Requests that the server made to anywhere since this was last asked. */
    takeRequests() {
      const log = join(folder, 'requests.log');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
      writeFileSync(log, '');
      return lines;
    },
    /** PHP's complaints. */
    complaints: () =>
      existsSync(join(folder, 'debug.log'))
        ? readFileSync(join(folder, 'debug.log'), 'utf8')
            .split('\n')
            .filter((line) => line.includes('stgm-guidance'))
        : [],
    files: () => readdirSync(join(site, 'wp-content/plugins/stgm-guidance'), { recursive: true }),
  };
}
