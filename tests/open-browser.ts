import { launch, type Browser } from 'puppeteer-core';
import { chromiumArgs, findChromium } from './find-chromium.mjs';

/** A browser for which no host under `.test` exists. Pages that are not in front keep their pace. */
const ARGS = ['--host-resolver-rules=MAP *.test ~NOTFOUND', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'];

/** @param args more of Chromium's own; the last of a kind counts */
export async function openBrowser(args: string[] = []): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return launch({ executablePath, env, args: [...chromiumArgs, ...ARGS, ...args] });
}
