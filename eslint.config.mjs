import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const FOLDERS = ['bundle', 'compiler', 'element', 'site', 'cli', '../content', '../demo', '../dist', '../tests', '../integrations', '../bench'];

/** Who may import whom: element → bundle ← compiler; element adds only Lit, compiler only Node and its libraries. */
const boundary = (folder, { folders, packages }) => {
  const message = `src/${folder} may import itself, ${[...folders.map((name) => `src/${name}`), ...packages].join(', ') || 'and nothing else'}.`;
  const others = FOLDERS.filter((name) => name !== folder && !folders.includes(name)).map((name) => name.replace('../', ''));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.{1,2}/)+(${others.join('|')})/`, message },
            { regex: `^(?!\\.)(?!(${packages.join('|') || '(?!)'})(/|$))`, message },
          ],
        },
      ],
    },
  };
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
    files: ['src/element/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    // What the webmaster is told.
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  boundary('bundle', { folders: [], packages: [] }),
  boundary('compiler', {
    folders: ['bundle'],
    packages: ['node:[a-z/]+', 'fastest-levenshtein', 'gray-matter', 'image-size', 'markdown-it', 'parse5', 'rollup', 'yaml'],
  }),
  boundary('element', { folders: ['bundle'], packages: ['lit'] }),
  boundary('site', { folders: ['bundle', 'compiler', 'element'], packages: ['node:[a-z/]+', 'parse5', '@resvg/resvg-wasm'] }),
);
