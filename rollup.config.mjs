import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { stgmGuidance } from './dist/esm/compiler/index.js';

const shrinkStyle = (style) =>
  style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<=[\w)-]): /g, ':')
    .replace(/(?<=[ :(,])0\./g, '.')
    .replace(/(?<=\[\w+=)'(\w+)'/g, '$1')
    .replace(/;}/g, '}')
    .trim();

/** A style sheet is text to terser: this takes its comments and blanks out. */
const shrinkStyles = () => ({
  name: 'shrink-styles',
  transform: (code, id) => (id.endsWith('styles.ts') ? { code: code.replace(/(?<=`)[^`]{99,}(?=`)/, shrinkStyle), map: null } : null),
});

/** The notices of everything inside, once and at the top, ours first: terser would leave one for every file of Lit, or none. */
const licences = () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const years = new Set();
  return {
    name: 'licences',
    transform(code, id) {
      for (const [, notice] of code.matchAll(/@license([^]*?)\*\//g)) {
        const [, year] =
          /^Copyright (\d+) Google LLC SPDX-License-Identifier: BSD-3-Clause$/.exec(notice.replace(/[\s*]+/g, ' ').trim()) ??
          this.error(`no place for the notice of ${id}`);
        years.add(year);
      }
    },
    renderChunk: {
      order: 'post',
      handler(code) {
        const lit = years.size
          ? `@license Lit: Copyright ${[...years].sort().join(', ')} Google LLC SPDX-License-Identifier: BSD-3-Clause\n`
          : '';
        return { code: `/*! stgm-guidance ${version}\n${lit}*/\n${code}`, map: null };
      },
    },
  };
};

/** A script of the site, for a plain script tag: pages opened from a disk load no modules. */
const siteScript = (name) => ({
  input: `src/site/browser/${name}.ts`,
  output: { file: `dist/${name}.js`, format: 'iife' },
  plugins: [
    typescript({ tsconfig: 'src/site/browser/tsconfig.script.json', noEmitOnError: true }),
    licences(),
    terser({ ecma: 2022, format: { ascii_only: true, comments: false } }),
  ],
});

/** Lit's way around browsers without adopted style sheets is left out: they lack `oklch()` and more as well, and show the markup inside. */
const adoptedStylesOnly = () => ({
  name: 'adopted-styles-only',
  resolveId: (id) => (id === './css-tag.js' ? 'adopted-styles' : null),
  load: (id) =>
    id === 'adopted-styles'
      ? `export const getCompatibleStyle = (sheet) => sheet;
         export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
         export const css = undefined, unsafeCSS = css, CSSResult = css, supportsAdoptingStyleSheets = css;`
      : null,
});

/**
 * What Lit puts on `window` and `Symbol` for decorators and for its own warnings goes, and what it asks of `window`: nothing of it is used
 * here, and the page is not ours. So does what writes properties back into attributes: none of ours is written back.
 */
const lessOfLit = () => ({
  name: 'less-of-lit',
  transform(code, id) {
    if (!id.endsWith('/reactive-element.js') || !/@lit\/reactive-element/.test(id)) return null;
    const parts = [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);[^{}]*\}/,
      /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      /,\w+=\w+\.reactiveElementPolyfillSupport/,
      /,\w+\?\.\(\{ReactiveElement:\w+\}\)/,
      /toAttribute\(\w+,\w+\)\{switch.*?\},(?=fromAttribute\()/,
      /_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK\()/,
      /this\._\$Eq&&=.*?,(?=this\._\$EM\(\))/,
      /,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq\?\?=new Set\)\.add\(\w+\)/,
    ];
    for (const part of parts) if (!part.test(code)) this.error(`no ${part} in this version of Lit`);
    return { code: parts.reduce((text, part) => text.replace(part, ''), code), map: null };
  },
});

/** In the script for web pages contextual help is another script beside it, whose integrity it knows. */
const helpBeside = () => ({
  name: 'help-beside',
  resolveId: (id, importer) => (id.endsWith('/load-help.js') ? join(dirname(importer), id.replace('.js', '-script.ts')) : null),
  renderChunk: (code) => {
    const integrity = `sha384-${createHash('sha384').update(readFileSync('dist/stgm-help.js')).digest('base64')}`;
    return { code: code.replace('HELP_INTEGRITY', JSON.stringify(integrity)), map: null };
  },
});

/** Names of Lit's that nothing outside of the script for web pages needs. */
const LIT_INTERNALS =
  /^(_\$.+|addInitializer|createProperty|createRenderRoot|elementStyles|enableUpdating|finalizeStyles|firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|isUpdatePending|noAccessor|performUpdate|scheduleUpdate|shadowRootOptions|shouldUpdate|toAttribute|useDefault|willUpdate|wrapped)$/;

export default [
  {
    input: 'src/element/help/stgm-help.ts',
    output: { file: 'dist/stgm-help.js', format: 'iife' },
    plugins: [
      typescript({ tsconfig: 'src/element/tsconfig.script.json', noEmitOnError: true }),
      shrinkStyles(),
      licences(),
      terser({ ecma: 2022, compress: { passes: 3, unsafe: true }, format: { ascii_only: true, comments: false } }),
    ],
  },
  {
    input: 'src/element/stgm-guidance.ts',
    // Of Lit this uses the element and not the templates; unused, those must not run either.
    treeshake: { moduleSideEffects: (id) => !/node_modules\/lit(-html|-element)?\//.test(id) },
    output: { file: 'dist/stgm-guidance.js', format: 'iife' },
    plugins: [
      stgmGuidance({ content: 'content', out: 'dist/content' }),
      helpBeside(),
      adoptedStylesOnly(),
      lessOfLit(),
      resolve({ exportConditions: ['production'] }),
      typescript({ tsconfig: 'src/element/tsconfig.script.json', noEmitOnError: true }),
      shrinkStyles(),
      licences(),
      terser({
        ecma: 2022,
        compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
        mangle: { properties: { regex: LIT_INTERNALS } },
        format: { ascii_only: true, comments: false },
      }),
    ],
  },
  siteScript('stgm-pages'),
  siteScript('stgm-snippets'),
  siteScript('stgm-embed'),
];
