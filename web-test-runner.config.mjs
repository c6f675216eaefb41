import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { contentServer } from './tests/element/content-server.mjs';
import { chromiumArgs, findChromium } from './tests/find-chromium.mjs';

const { executablePath, env } = await findChromium();

export default {
  files: 'tests/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  // One at a time: a tab in the background draws nothing, and what waits for that (lazy loading, animations) would wait for ever.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath, env, args: chromiumArgs } })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  middleware: [contentServer()],
  testFramework: { config: { timeout: 15_000 } },
  // What the element tells webmasters is asserted by the tests that provoke it; in the report it would only look like trouble.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('<stgm-guidance>'),
};
