// `npm run test:browsers`: the browser tests and the host pages in Chromium, Firefox and WebKit, and one line at the end that counts them all.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What Debian calls them, and a file by which to know that they are there. */
const packages = { 'firefox-esr': '/usr/bin/firefox-esr', 'webkit2gtk-driver': '/usr/bin/WebKitWebDriver', xvfb: '/usr/bin/xvfb-run', xauth: '/usr/bin/xauth' };

const checks = [
  { name: 'browser tests in Chromium', command: ['npx', 'wtr'] },
  { name: 'browser tests in Firefox', command: ['npx', 'wtr', '--config', 'tests/browsers/firefox.config.mjs'] },
  { name: 'browser tests in WebKit', command: ['npx', 'wtr', '--config', 'tests/browsers/webkit.config.mjs'] },
  { name: 'host pages', command: ['node', 'tests/hosts/run.mjs', '--browser=chromium,firefox,webkit'] },
];

function installMissing() {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
  if (!missing.length) return;
  const run = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', '-y', ...args], { stdio: 'inherit', env });
    if (status) throw new Error(`${missing.join(', ')} of Debian could not be installed. Fix: as root, apt-get install ${missing.join(' ')}`);
  };
  run('update');
  run('install', '--no-install-recommends', ...missing);
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

installMissing();
const total = { passed: 0, failed: 0 };
for (const { name, command } of checks) {
  console.log(`\n── ${name}`);
  const { code, output } = await run(command);
  const [passed, failed] = /(\d+) passed, (\d+) failed(?![\s\S]*\d+ passed)/.exec(output)?.slice(1) ?? [0, 0];
  total.passed += Number(passed);
  // A runner that fails without counting a failure (it did not start, a file did not load) is one.
  total.failed += Number(failed) || (code === 0 ? 0 : 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
