import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Svelte's compiler, as its own bundler plugins call it. */
const svelte = (compile) => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), { filename: path, css: 'injected' }).js.code,
    }));
  },
});

/** Builds what host pages are made of into `dist/` beside this file, from npm; installs that first where it is missing. */
export async function buildApps() {
  if (!existsSync(here('node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here('.'), stdio: 'inherit' });
    if (status) throw new Error('What host pages are made of could not be installed. Fix: npm ci --prefix tests/hosts');
  }
  const [{ build }, { compile }] = await Promise.all([
    import('./node_modules/esbuild/lib/main.js'),
    import('./node_modules/svelte/src/compiler/index.js'),
  ]);
  await build({
    absWorkingDir: here('.'),
    entryPoints: [
      'angular.js',
      'bundled.js',
      'lit-2.js',
      'preact.jsx',
      'react.jsx',
      'react-embed.jsx',
      'react-link.jsx',
      'svelte.js',
      'vue.js',
    ].map((name) => `apps/${name}`),
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    conditions: ['production', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    alias: { 'stgm-guidance': here('../../dist/esm/element/define.js') },
    plugins: [svelte(compile)],
    logLevel: 'warning',
  });
  mkdirSync(here('dist'), { recursive: true });
  copyFileSync(here('../../dist/stgm-guidance.js'), here('dist/combined.min.js'));
}
