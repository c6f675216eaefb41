import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A root user, as in most containers, gets no sandbox from Chromium. Web security stays on: tests of CORS and CSP need it. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Unpacks the Chromium inside @sparticuz/chromium, once per version, and puts it in place whole or not at all. */
async function unpackChromium() {
  const root = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(dirname(folder), { recursive: true });
    const temporary = mkdtempSync(`${folder}-`);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary; // where the package unpacks to
    try {
      const { default: chromium, inflate } = await import('@sparticuz/chromium');
      await chromium.executablePath();
      await inflate(join(root, 'bin', 'al2023.tar.br')); // nss and the like, for machines that have none
      if (!existsSync(join(folder, 'chromium'))) renameSync(temporary, folder);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      rmSync(temporary, { recursive: true, force: true }); // left over when another run was first, or this one failed
    }
  }
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(':');
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/**
 * A Chromium to test in: `$CHROME_PATH`, else one of the system, else the one that came with npm.
 *
 * @returns {Promise<{executablePath: string, env: NodeJS.ProcessEnv}>} for `launch` of puppeteer and its like
 */
export async function findChromium() {
  const executablePath = [process.env.CHROME_PATH, ...SYSTEM].find((path) => path && existsSync(path));
  return executablePath ? { executablePath, env: process.env } : unpackChromium();
}
