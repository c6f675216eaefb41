import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
// `tsc -b` has written these.
import { stgmGuidance } from './dist/esm/compiler/index.js';
import { pageStyles } from './dist/esm/site/assets/page-styles.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const minifyCss = async (css) => (await transform(css, { loader: 'css', minify: true })).code.trim();

/** Minifies the style sheets inside the scripts. Terser sees them as plain strings and leaves them as they are. */
const minifyStyles = () => ({
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('styles.ts')) return null;
    const [before, css, after, ...more] = code.split('`');
    if (after === undefined || more.length > 0) this.error('a file of styles has one template literal');
    return { code: before + JSON.stringify(await minifyCss(css)) + after, map: null };
  },
});

/** Writes the style sheet of the site's pages. */
const pageStyleSheet = () => ({
  name: 'page-style-sheet',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'stgm-pages.css', source: `${await minifyCss(pageStyles())}\n` });
  },
});

/**
 * In `stgm-guidance.js`, contextual help is a second script and not a chunk: a classic script has no chunks.
 * The first script knows the integrity hash of the second one, so build `stgm-help.js` before it.
 */
const helpAsScript = () => ({
  name: 'help-as-script',
  resolveId: (id) => (id.endsWith('/load-help.js') ? resolve('src/element/load-help-script.ts') : null),
  renderChunk: (code) => {
    const integrity = `sha384-${createHash('sha384').update(readFileSync('dist/stgm-help.js')).digest('base64')}`;
    return { code: code.replace('HELP_INTEGRITY', JSON.stringify(integrity)), map: null };
  },
});

/** A module script has no `document.currentScript` and finds itself by its file name: here, by the name of this file. */
const ownName = (name) => ({
  name: 'own-name',
  transform: (code, id) =>
    id.endsWith('/url-next-to-script.ts') ? { code: code.replace('stgm-guidance.js', `${name}.js`), map: null } : null,
});

/** One file for a script tag. It is a classic script: pages opened from a disk cannot load modules. */
const script = ({ name, input, tsconfig, notice = '', plugins = [] }) => ({
  input,
  output: { file: `dist/${name}.js`, format: 'iife', banner: `/*! stgm-guidance ${version}\n${notice}*/` },
  plugins: [
    ...plugins,
    typescript({ tsconfig, noEmitOnError: true }),
    minifyStyles(),
    // Lit keeps names that begin with `_$` to itself.
    terser({
      ecma: 2022,
      compress: { passes: 3, hoist_funs: true, keep_fargs: false },
      mangle: { properties: { regex: /^_\$/ } },
      format: { ascii_only: true, comments: /^!/ },
    }),
  ],
});

const LIT_NOTICE = '@license Lit: Copyright 2017, 2019 Google LLC SPDX-License-Identifier: BSD-3-Clause\n';

const ofElement = { tsconfig: 'src/element/tsconfig.script.json' };
const ofSite = { tsconfig: 'src/site/browser/tsconfig.script.json' };

export default [
  script({ ...ofElement, name: 'stgm-help', input: 'src/element/help/stgm-help.ts', plugins: [nodeResolve()] }),
  script({
    ...ofElement,
    name: 'stgm-guidance',
    input: 'src/element/stgm-guidance.ts',
    notice: LIT_NOTICE,
    plugins: [stgmGuidance({ content: 'content', out: 'dist/content' }), helpAsScript(), nodeResolve({ exportConditions: ['production'] })],
  }),
  ...['stgm-assessment', 'stgm-report'].map((name) =>
    script({
      tsconfig: 'src/assessment/tsconfig.script.json',
      name,
      input: `src/assessment/${name}.ts`,
      notice: LIT_NOTICE,
      plugins: [ownName(name), nodeResolve({ exportConditions: ['production'] })],
    }),
  ),
  script({ ...ofSite, name: 'stgm-pages', input: 'src/site/browser/stgm-pages.ts', plugins: [pageStyleSheet()] }),
  script({ ...ofSite, name: 'stgm-snippets', input: 'src/site/browser/stgm-snippets.ts' }),
  script({
    ...ofSite,
    name: 'stgm-search',
    input: 'src/site/browser/stgm-search.ts',
    notice:
      '@license MiniSearch: Copyright 2022 Luca Ongaro, fastest-levenshtein: Copyright 2020 Kasper Unn Weihe SPDX-License-Identifier: MIT\n' +
      '@license @orama/stemmers: Copyright 2023 OramaSearch Inc. SPDX-License-Identifier: Apache-2.0\n',
    plugins: [nodeResolve()],
  }),
  script({ ...ofSite, name: 'stgm-preview', input: 'src/site/browser/stgm-preview.ts' }),
  script({ ...ofSite, name: 'stgm-embed', input: 'src/site/browser/stgm-embed.ts' }),
];
