import { launch, type Browser } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';

/** A browser for which no host under `.test` exists. Pages that are not in front keep their pace. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const args = ['--host-resolver-rules=MAP *.test ~NOTFOUND', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'];
  return launch({ executablePath, env, args: [...chromiumArgs, ...args] });
}
