import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stgm-init-'));
const ours = join(folder, 'rehber');
after(() => rmSync(folder, { recursive: true, force: true }));

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string>; name?: string }[] }>;
}

/** What GitHub puts in the place of an expression, on the first release. */
const VALUES: Record<string, string> = {
  'steps.pages.outputs.base_url': 'https://org.github.io/rehber',
  "inputs.first-release && '--first-release' || ''": '--first-release',
};

const fill = (text: string) =>
  text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    assert.ok(expression in VALUES, expression);
    return VALUES[expression]!;
  });

/** Runs a command as GitHub's and Netlify's machines do, in the new folder. */
function bash(command: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], {
    cwd: ours,
    encoding: 'utf8',
    env: { ...process.env, npm_config_prefer_offline: 'true', LANG: 'en', ...env },
  });
  return { status, output: stdout + stderr };
}

/** The steps of a job that run a command, by their names. */
function stepsOf(job: string) {
  const { jobs } = parse(readFileSync(join(ours, '.github/workflows/publish.yml'), 'utf8')) as Workflow;
  return jobs[job]!.steps.flatMap(({ run, env = {}, name = run }) =>
    run === undefined
      ? []
      : [
          {
            name,
            run,
            env: { GITHUB_ACTIONS: 'true', ...Object.fromEntries(Object.entries(env).map(([key, value]) => [key, fill(value)])) },
          },
        ],
  );
}

/** The package as it would be handed around before it is on npm: one file, from which the command is run. */
before(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const [tarball] = execFileSync('ls', [folder], { encoding: 'utf8' }).match(/\S+\.tgz/)!;
  execFileSync('npx', ['--yes', '--prefer-offline', `./${tarball}`, 'init', 'rehber', '--messages', 'en'], { cwd: folder, stdio: 'pipe' });
});

test('the folder installs the file from which it was made', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ours, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  assert.match(dependencies['stgm-guidance']!, /^file:vendor\/stgm-guidance-[\d.]+\.tgz$/);
});

test('every command of the workflow runs in it: of a pull request, and of the first release', () => {
  const [install, ...check] = stepsOf('check');
  const [sameInstall, ...build] = stepsOf('build');
  assert.deepEqual(sameInstall, install);
  assert.deepEqual([check.length, build.length], [2, 2]);
  for (const { name, run, env } of [install!, ...check, ...build]) {
    const { status, output } = bash(run, env);
    assert.equal(status, 0, `${name}\n${output}`);
  }
  assert.match(readFileSync(join(ours, 'preview/1/1/index.html'), 'utf8'), /Hayır, toplantılardan geriye[^]*örnek içerik/);
  const page = readFileSync(join(ours, 'dist/site/1/1/index.html'), 'utf8');
  assert.match(page, /<link rel="canonical" href="https:\/\/org\.github\.io\/rehber\/1\/1\/">/);
});

test('a pull request shows a problem at its line', () => {
  const path = join(ours, 'content/S1C2.md');
  const sound = readFileSync(path, 'utf8');
  appendFileSync(path, '\n![Toplantı](yok.png)\n');
  const [, check] = stepsOf('check');
  const { status, output } = bash(check!.run, check!.env);
  writeFileSync(path, sound);
  assert.equal(status, 1);
  assert.match(output, /^::error file=content\/S1C2\.md,line=8,.*title=image-missing::/m);
});

test('the command of netlify.toml runs in it, and takes the headers along', () => {
  const [, command] = /command = '(.+)'/.exec(readFileSync(join(ours, 'netlify.toml'), 'utf8'))!;
  rmSync(join(ours, 'dist'), { recursive: true });
  const { status, output } = bash(command!, { URL: 'https://rehber.netlify.app', FIRST_RELEASE: '--first-release' });
  assert.equal(status, 0, output);
  assert.equal(readFileSync(join(ours, 'dist/site/_headers'), 'utf8'), readFileSync(join(ours, '_headers'), 'utf8'));
});
