import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stgm-guidance-package-'));
const installed = join(folder, 'node_modules', 'stgm-guidance');
let files: string[];

/** What the registry would hand out, unpacked where a project would have it. */
before(() => {
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  files = pack!.files.map(({ path }) => path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, pack!.filename), '-C', installed, '--strip-components=1']);
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
  assert.equal(run("await import('stgm-guidance'); console.log('imported')"), 'imported');
  for (const script of ['stgm-guidance.js', 'stgm-help.js'])
    assert.equal(basename(run(`console.log(import.meta.resolve('stgm-guidance/${script}'))`).trim()), script);
});

test('its command runs', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal(execFileSync('node', [join(installed, 'dist/esm/cli/cli.js'), '--version'], { encoding: 'utf8' }).trim(), version);
});

test('it carries what is needed and nothing else', () => {
  assert.deepEqual(
    files.filter(
      (file) =>
        !/^(dist\/(esm\/(bundle|compiler|element|site)\/[\w/.-]+\.(js|d\.ts)|stgm-[a-z]+\.js)|package\.json|README\.md|LICENSE)$/.test(
          file,
        ),
    ),
    [],
  );
  for (const file of ['README.md', 'LICENSE', 'dist/stgm-guidance.js', 'dist/stgm-help.js']) assert.ok(files.includes(file), file);
});

test('publint finds nothing to complain about', async () => {
  assert.deepEqual((await publint({ pkgDir: installed, strict: true, pack: false })).messages, []);
});
