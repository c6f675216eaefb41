import { launch, type Browser } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';

export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return launch({ executablePath, env, args: chromiumArgs });
}
