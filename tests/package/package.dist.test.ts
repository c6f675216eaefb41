import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { copySource } from '../attack/source-copy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stgm-guidance-package-'));
const installed = join(folder, 'node_modules', 'stgm-guidance');
let files: string[];

/** What web pages and the pages of a site load. */
const SCRIPTS = [
  'stgm-guidance.js',
  'stgm-help.js',
  'stgm-assessment.js',
  'stgm-report.js',
  'stgm-pages.js',
  'stgm-snippets.js',
  'stgm-embed.js',
];

/** What the registry would hand out, packed in a copy of the source where nothing has been built, and unpacked where a project would have it. */
before(() => {
  const copy = copySource();
  try {
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: copy.path, stdio: 'pipe' });
  } finally {
    copy.remove();
  }
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
  );
  const paths = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  files = paths.map((path) => path.replace('package/', ''));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  // Its dependencies are the ones that are here.
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (code: string) => execFileSync('node', ['--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8' }).trim();

test('every documented import resolves', () => {
  assert.equal(
    run(
      "const { compile, build, stgmGuidance } = await import('stgm-guidance/compiler'); console.log(typeof compile, typeof build, typeof stgmGuidance)",
    ),
    'function function function',
  );
  assert.equal(
    run("const { readQuestionBundle } = await import('stgm-guidance/bundle'); console.log(typeof readQuestionBundle)"),
    'function',
  );
  assert.equal(
    run("const { StgmGuidanceElement } = await import('stgm-guidance/element'); console.log(typeof StgmGuidanceElement)"),
    'function',
  );
  for (const door of ['', '/assessment']) assert.equal(run(`await import('stgm-guidance${door}'); console.log('imported')`), 'imported');
  for (const script of ['stgm-guidance.js', 'stgm-help.js', 'stgm-assessment.js', 'stgm-report.js'])
    assert.equal(basename(run(`console.log(import.meta.resolve('stgm-guidance/${script}'))`).trim()), script);
});

test('its command runs', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal(execFileSync('node', [join(installed, 'dist/esm/cli/cli.js'), '--version'], { encoding: 'utf8' }).trim(), version);
});

test('it carries what is needed and nothing else, also when it is packed before anything was built', () => {
  assert.deepEqual(
    files.filter(
      (file) =>
        !/^(dist\/(esm\/(assessment|bundle|cli|compiler|element|site)\/[\w/.-]+\.(js|d\.ts)|stgm-[a-z]+\.(js|css))|package\.json|README\.md|LICENSE)$/.test(
          file,
        ),
    ),
    [],
  );
  for (const file of ['README.md', 'LICENSE', ...SCRIPTS.map((name) => `dist/${name}`)]) assert.ok(files.includes(file), file);
});

test('publint finds nothing to complain about', async () => {
  assert.deepEqual((await publint({ pkgDir: installed, strict: true, pack: false })).messages, []);
});

/** A program that listens to the element's events, and looks for a property of what they tell. */
const listener = (entry: string, property: string) => `
  import type { StgmErrorDetail, StgmGuidanceElement, StgmLoadDetail } from '${entry}';
  declare const element: StgmGuidanceElement;
  element.addEventListener('stgm-load', ({ detail }) => { const loaded: StgmLoadDetail = detail; return loaded.${property}; });
  element.addEventListener('stgm-error', (event) => { const failed: StgmErrorDetail = event.detail; return failed.reason; });
`;

const programs = {
  'typed.ts': listener('stgm-guidance', 'lang'),
  'typed-element.ts': listener('stgm-guidance/element', 'lang'),
  'mistyped.ts': listener('stgm-guidance', 'land'),
  'compiler.ts': `
    import { stgmGuidance, type StgmGuidancePlugin } from 'stgm-guidance/compiler';
    import type { QuestionBundle } from 'stgm-guidance/bundle';
    export const plugin: StgmGuidancePlugin = stgmGuidance({ content: 'content' });
    export const format = (bundle: QuestionBundle): number => bundle.format;
  `,
};

test('another project can use the types: of events by name and in listeners, of the compiler, of the bundle', () => {
  for (const [name, program] of Object.entries(programs)) writeFileSync(join(folder, name), program);
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--noEmit', '--types', 'node'];
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--typeRoots', join(root, 'node_modules/@types'), ...Object.keys(programs)],
    { cwd: folder, encoding: 'utf8' },
  );
  // Declarations of other packages are their own business.
  const complaints = stdout.split('\n').filter((line) => /^(\w|-)+\.ts|stgm-guidance\/dist/.test(line));
  assert.deepEqual([complaints.length, /^mistyped\.ts.*'land'/.test(complaints[0]!)], [1, true], stdout);
});

test('the types of the compiler and of the bundle name no package but those that are installed along', () => {
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const foreign = files
    .filter((file) => /^dist\/esm\/(bundle|compiler)\/.*\.d\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(installed, file), 'utf8').matchAll(/(?:from|import\() ?'([^.'][^']*)'/g)].map(([, name]) => name!),
    )
    .filter((name) => !name.startsWith('node:') && !(name in dependencies));
  assert.deepEqual(foreign, []);
});
