import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';

/** What people read about the project. `content/` is what editors write. */
const documents = ['README.md', 'CONTRIBUTING.md', ...findMarkdown('docs'), ...findMarkdown('integrations')].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

function findMarkdown(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

/** Paths from the project's folder, in prose and in code. Of one with a wildcard, the folder. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w/.@:<>{}*-])(?:src|tests|docs|demo|bench|integrations|\.ci)\/[\w./*-]*[\w*]/g)].map(([path]) =>
    path.replace(/\/[^/]*\*.*$/, ''),
  );

/** Links to other files, and not those in examples. */
const linksIn = (text: string): string[] => {
  const prose = text.replace(/```[^]*?```|`[^`]*`|^ {4}.*$/gm, '');
  return [...prose.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link]) => link!);
};

const scriptsIn = (text: string): string[] => [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);

test('every path that a document names is there', () => {
  const gone = documents.flatMap(({ path, text }) =>
    pathsIn(text)
      .filter((named) => !existsSync(named))
      .map((named) => `${path}: ${named}`),
  );
  assert.deepEqual(gone, []);
});

test('every file that a document links to is there', () => {
  const gone = documents.flatMap(({ path, text }) =>
    linksIn(text)
      .filter((link) => !existsSync(join(dirname(path), link)))
      .map((link) => `${path}: ${link}`),
  );
  assert.deepEqual(gone, []);
});

test('every npm script that a document names is there', () => {
  const scripts = ['package.json', 'bench/package.json'].flatMap((path) =>
    Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { scripts: Record<string, string> }).scripts),
  );
  const gone = documents.flatMap(({ path, text }) =>
    scriptsIn(text)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${path}: ${name}`),
  );
  assert.deepEqual(gone, []);
});

test('CONTRIBUTING.md says of every dependency why it is there', () => {
  const { dependencies, peerDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'peerDependencies' | 'devDependencies',
    Record<string, string>
  >;
  const [, table] = readFileSync('CONTRIBUTING.md', 'utf8').split('### Dependencies');
  const explained = table!
    .split('\n')
    .flatMap((line) => [...(/^\| (`.+?) \|/.exec(line)?.[1]!.matchAll(/`([^`]+)`/g) ?? [])].map(([, name]) => name!));
  assert.deepEqual(
    [...new Set(explained)].sort(),
    [...new Set(Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies }))].sort(),
  );
});

test('paths, links and scripts are found', () => {
  const text = 'See [how](docs/a.md#b), `src/gone.ts` and `tests/*/x.ts`; `[not](c.md)`; https://a.example/docs/d\n    npm run e:f';
  assert.deepEqual([pathsIn(text), linksIn(text), scriptsIn(text)], [['docs/a.md', 'src/gone.ts', 'tests'], ['docs/a.md'], ['e:f']]);
});
