// `npm run test:browsers`: the browser tests and the host pages in Chromium, Firefox and WebKit, and one line at the end that counts them all.
// `node tests/browsers/run.mjs firefox webkit`: in these, with what is built already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runChecks } from '../run-checks.mjs';

/** What Debian calls them, and a file by which to know that they are there. */
const packages = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/xvfb-run',
  xauth: '/usr/bin/xauth',
};

function installMissing() {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
  if (!missing.length) return;
  const aptGet = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', '-y', ...args], { stdio: 'inherit', env });
    if (status !== 0)
      throw new Error(`${missing.join(', ')} of Debian could not be installed. Fix: as root, apt-get install ${missing.join(' ')}`);
  };
  aptGet('update');
  aptGet('install', '--no-install-recommends', ...missing);
}

const named = process.argv.slice(2);
const browsers = named.length ? named : ['chromium', 'firefox', 'webkit'];
const configs = {
  chromium: 'web-test-runner.config.mjs',
  firefox: 'tests/browsers/firefox.config.mjs',
  webkit: 'tests/browsers/webkit.config.mjs',
};

installMissing();
await runChecks([
  ...(named.length ? [] : [{ name: 'build', command: ['npm', 'run', '--silent', 'build'], counts: null }]),
  ...browsers.map((name) => ({ name: `browser tests in ${name}`, command: ['npx', 'wtr', '--config', configs[name]] })),
  { name: 'host pages', command: ['node', 'tests/hosts/run.mjs', `--browser=${browsers.join()}`] },
]);
