import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const FLOORS = ['bundle', 'compiler', 'element', 'assessment', 'site', 'cli'];
const OUTSIDE = ['content', 'demo', 'dist', 'tests', 'integrations', 'bench'];

/** Where the disk may be read and written. Everything else in `src` is a function of what it is given. */
const DISK = ['cli', 'compiler/disk', 'compiler/build', 'site/output', 'site/assets', 'site/pictures', 'site/preview'];

/** What a floor may import: itself, the floors below it that are named here, and these packages. */
const floor = (name, { floors, packages }) => {
  const message = `src/${name} may import itself, ${[...floors.map((below) => `src/${below}`), ...packages].join(', ') || 'and nothing else'}.`;
  const others = [...FLOORS.filter((other) => other !== name && !floors.includes(other)), ...OUTSIDE];
  const patterns = [
    { regex: `^(\\.{1,2}/)+(${others.join('|')})/`, message },
    { regex: `^(?!\\.)(?!(${packages.join('|') || '(?!)'})(/|$))`, message },
  ];
  const disk = { regex: '^node:fs', message: `Only ${DISK.map((room) => `src/${room}`).join(', ')} may touch the disk.` };
  const rule = (...restrictions) => ({ 'no-restricted-imports': ['error', { patterns: restrictions }] });
  return [
    { files: [`src/${name}/**/*.ts`], rules: rule(...patterns, disk) },
    { files: DISK.filter((room) => `${room}/`.startsWith(`${name}/`)).map((room) => `src/${room}/**/*.ts`), rules: rule(...patterns) },
  ].filter(({ files }) => files.length > 0);
};

export default ts.config(
  { ignores: ['**/dist/', '**/node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      // Callbacks in options and interfaces are functions here, not methods.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: false,
        process: false,
        URL: false,
        setTimeout: false,
        clearTimeout: false,
        performance: false,
        Buffer: false,
        fetch: false,
        document: false,
        window: false,
      },
    },
  },
  // What runs in Node and what it hands over to a page stand in the same files. Whether all names are there, those runs tell.
  { files: ['tests/{browsers,hosts}/**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
  {
    files: ['bench/browser/*.js'],
    languageOptions: {
      globals: {
        customElements: false,
        CSSStyleSheet: false,
        document: false,
        fetch: false,
        HTMLElement: false,
        MessageChannel: false,
        performance: false,
        PerformanceObserver: false,
        requestAnimationFrame: false,
      },
    },
  },
  // node:test gives back promises that it awaits itself, chai asserts by looking at properties, events and JSON are untyped.
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['src/{element,assessment}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    // What the webmaster is told.
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression > :not(Literal).source', message: 'Import by a literal path: tools cannot see any other.' },
      ],
    },
  },
  ...floor('bundle', { floors: [], packages: [] }),
  ...floor('compiler', {
    floors: ['bundle'],
    packages: ['node:[a-z/]+', 'fastest-levenshtein', 'gray-matter', 'ignore', 'image-size', 'markdown-it', 'parse5', 'yaml'],
  }),
  ...floor('element', { floors: ['bundle'], packages: ['@lit/reactive-element', 'fastest-levenshtein'] }),
  ...floor('site', {
    floors: ['bundle', 'compiler', 'element'],
    packages: ['node:[a-z/]+', 'parse5', '@resvg/resvg-wasm', 'minisearch', '@orama/stemmers', 'fastest-levenshtein'],
  }),
  ...floor('assessment', { floors: ['bundle', 'element'], packages: ['lit', '@lit/reactive-element', 'uqr'] }),
  ...floor('cli', { floors: ['bundle', 'compiler', 'site'], packages: ['node:[a-z/]+'] }),
);
