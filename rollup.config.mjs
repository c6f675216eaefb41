import { readFileSync } from 'node:fs';
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
  transform: (code, id) =>
    id.endsWith('/styles.ts') ? { code: code.replace(/(?<=unsafeCSS\([^`]*`)[^`]*/, shrinkStyle), map: null } : null,
});

/** The notices of everything inside, each once and at the top, ours first: terser would leave one for every file of Lit, or none. */
const licences = () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const notices = new Set();
  return {
    name: 'licences',
    transform(code) {
      for (const [, notice] of code.matchAll(/\/\*\*?[\s*]*@license([^]*?)\*\//g)) notices.add(notice.replace(/\s*\*?\s+/g, ' ').trim());
    },
    renderChunk: {
      order: 'post',
      handler: (code) => ({ code: `/*! stgm-guidance ${version}\n${[...notices].sort().map((notice) => `@license Lit: ${notice}\n`).join('')}*/\n${code}`, map: null }),
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

export default [
  {
    input: 'src/element/stgm-guidance.ts',
    // Of Lit this uses the element and not the templates; unused, those must not run either.
    treeshake: { moduleSideEffects: (id) => !/node_modules\/lit(-html|-element)?\//.test(id) },
    output: { file: 'dist/stgm-guidance.js', format: 'iife' },
    plugins: [
      stgmGuidance({ content: 'content', out: 'dist/content' }),
      resolve({ exportConditions: ['production'] }),
      typescript({ tsconfig: 'src/element/tsconfig.script.json', noEmitOnError: true }),
      shrinkStyles(),
      licences(),
      terser({
        ecma: 2022,
        compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
        format: { ascii_only: true, comments: false },
      }),
    ],
  },
  siteScript('stgm-pages'),
  siteScript('stgm-snippets'),
  siteScript('stgm-embed'),
];
