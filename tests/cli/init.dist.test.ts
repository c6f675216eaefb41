import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ended } from '../compiler/run-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stgm-init-'));
const ours = join(folder, 'rehber');
after(() => rmSync(folder, { recursive: true, force: true }));

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string>; name?: string }[] }>;
}

/** Nothing listens there, as before a first release. */
const NOWHERE = 'http://127.0.0.1:9/rehber';

/** Puts in the place of each expression what GitHub would. */
const fill = (text: string, base: string, isFirst: boolean) =>
  text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const values: Record<string, string> = {
      'steps.pages.outputs.base_url': base,
      "inputs.first-release && '--first-release' || ''": isFirst ? '--first-release' : '',
    };
    assert.ok(expression in values, expression);
    return values[expression]!;
  });

/** Runs a command as GitHub's and Netlify's machines do, in the new folder. */
async function bash({ run, env = {} }: { run: string; env?: Record<string, string> }) {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: ours,
    env: { ...process.env, npm_config_prefer_offline: 'true', LANG: 'en', ...env },
  });
  const { code, stdout, stderr } = await ended(child);
  return { code, output: stdout + stderr };
}

async function runSteps(steps: { run: string; env: Record<string, string> }[]) {
  for (const step of steps) {
    const { code, output } = await bash(step);
    assert.equal(code, 0, `${step.run}\n${output}`);
  }
}

/** The steps of a job that run a command. */
function stepsOf(job: string, base = NOWHERE, isFirst = true) {
  const { jobs } = parse(readFileSync(join(ours, '.github/workflows/publish.yml'), 'utf8')) as Workflow;
  return jobs[job]!.steps.flatMap(({ run, env = {} }) => {
    const filled = Object.entries(env).map(([key, value]) => [key, fill(value, base, isFirst)]);
    return run === undefined ? [] : [{ run, env: { GITHUB_ACTIONS: 'true', ...(Object.fromEntries(filled) as Record<string, string>) } }];
  });
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

test('every command of a pull request runs in it, and shows a problem at its line', async () => {
  const steps = stepsOf('check');
  assert.equal(steps.length, 3);
  await runSteps(steps);
  assert.match(readFileSync(join(ours, 'preview/1/1/index.html'), 'utf8'), /Hayır, toplantılardan geriye[^]*örnek içerik/);

  const path = join(ours, 'content/S1C2.md');
  const sound = readFileSync(path, 'utf8');
  appendFileSync(path, '\n![Toplantı](yok.png)\n');
  const { code, output } = await bash(steps[1]!);
  writeFileSync(path, sound);
  assert.equal(code, 1);
  assert.match(output, /^::error file=content\/S1C2\.md,line=8,.*title=image-missing::/m);
});

test('every command that publishes runs in it, the first time and after', async () => {
  const [install, ...steps] = stepsOf('build');
  assert.deepEqual(install, stepsOf('check')[0], 'which has run');
  assert.equal(steps.length, 2);
  await runSteps(steps);
  const site = join(ours, 'dist/site');
  assert.match(readFileSync(join(site, '1/1/index.html'), 'utf8'), /<link rel="canonical" href="http:\/\/127\.0\.0\.1:9\/rehber\/1\/1\/">/);

  assert.equal((await bash(stepsOf('build', NOWHERE, false)[2]!)).code, 1, 'what is live must be fetched, unless nothing is');
  const live = join(folder, 'live');
  renameSync(site, live);
  const earlier = readFileSync(join(live, 'integrity.json'), 'utf8');
  const server = createServer((request, response) => {
    const path = join(live, request.url!);
    response.writeHead(existsSync(path) ? 200 : 404).end(existsSync(path) ? readFileSync(path) : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  await runSteps(stepsOf('build', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, false).slice(2));
  assert.equal(readFileSync(join(site, 'integrity.json'), 'utf8'), earlier);
});

test('the command of netlify.toml runs in it, and takes the headers along', async () => {
  const [, run] = /command = '(.+)'/.exec(readFileSync(join(ours, 'netlify.toml'), 'utf8'))!;
  rmSync(join(ours, 'dist'), { recursive: true });
  const { code, output } = await bash({ run: run!, env: { URL: NOWHERE, FIRST_RELEASE: '--first-release' } });
  assert.equal(code, 0, output);
  assert.equal(readFileSync(join(ours, 'dist/site/_headers'), 'utf8'), readFileSync(join(ours, '_headers'), 'utf8'));
});
