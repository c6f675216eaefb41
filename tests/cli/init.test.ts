import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { validateWorkflow } from '@action-validator/core';
import { runCli } from '../../src/cli/run-cli.js';
import { makePng } from '../compiler/make-png.js';
import { entry, makeFolder, question, readFiles, writeFiles } from '../compiler/content-folder.js';

async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const write = { stdout: { write: (text: string) => (stdout += text) }, stderr: { write: (text: string) => (stderr += text) } };
  const code = await runCli(args, { ...write, env: { LANG: 'en' }, untilEnded: () => Promise.resolve() });
  return { code, stdout, stderr };
}

describe('init', () => {
  test('writes a folder whose sample has no problem, in an empty clone too', async (t) => {
    const folder = join(makeFolder(t), 'Rehber İÇİN');
    mkdirSync(join(folder, '.git'), { recursive: true });
    assert.equal((await run('init', folder)).code, 0);
    const { _headers: headers, ...files } = readFiles(folder);
    assert.deepEqual(Object.keys(files), [
      '.github/workflows/publish.yml',
      '.gitignore',
      'README.en.md',
      'README.md',
      'content/S1.md',
      'content/S1C1.md',
      'content/S1C2.md',
      'content/SAMPLE.txt',
      'guidance.config.yml',
      'netlify.toml',
      'package.json',
    ]);
    assert.match(headers!, /^\/\*\n {2}Access-Control-Allow-Origin: \*\n/);
    const { name, dependencies } = JSON.parse(files['package.json']!) as { name: string; dependencies: Record<string, string> };
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual([name, dependencies], ['rehber-icin', { 'stgm-guidance': version }]);
    const checked = await run('check', join(folder, 'content'), '--strict');
    assert.deepEqual([checked.code, checked.stdout], [0, 'no problems in 3 files\n']);
  });

  test('refuses a folder that is not empty, and one inside the folder that it copies', async (t) => {
    const folder = makeFolder(t);
    writeFileSync(join(folder, 'tez.doc'), '');
    for (const args of [[folder], [join(folder, 'new'), '--from', folder], [join(folder, 'new'), '--from', join(folder, 'gone')], []]) {
      const { code, stderr } = await run('init', ...args);
      assert.equal(code, 2, stderr);
    }
    assert.match((await run('init', folder)).stderr, /is not empty/);
    assert.deepEqual(Object.keys(readFiles(folder)), ['tez.doc']);
  });

  test('--from copies a folder as it is, and finds its texts, pictures, languages and stray files', async (t) => {
    const folder = makeFolder(t);
    const theirs = join(folder, 'theirs');
    writeFiles(theirs, {
      'README.md': '# Depo',
      'metinler/S9.md': question(9),
      'metinler/S9C1.md': entry(9, 1, '![Toplantı](/uploads/a.png)'),
      'metinler/S9C2.md': entry(9, 2, '![Toplantı](./media/b.png)'),
      'metinler/ku/S9C1.md': entry(9, 1),
      'metinler/not [1].md': 'Bir not',
      'static/uploads/a.png': makePng(4, 3),
      '.git/config': '',
    });
    symlinkSync('.', join(theirs, 'loop'));
    const before = readFiles(theirs);
    const ours = join(folder, 'ours');
    const { code, stdout } = await run('init', ours, '--from', theirs);
    assert.equal(code, 1, 'a picture is missing');
    assert.match(stdout, /mend these before you publish:\n.*ours\/content\/metinler\/S9C2\.md:6 {2}error {2}the image \.\/media\/b\.png/);
    const config = readFileSync(join(ours, 'guidance.config.yml'), 'utf8');
    for (const line of ['content: content/metinler', 'media: content/static', '  - "/not \\\\[1\\\\].md"', 'languages: [tr, ku]'])
      assert.ok(config.includes(`\n${line}\n`), config);
    assert.deepEqual(readFiles(theirs), before);

    mkdirSync(join(theirs, 'metinler/media'));
    writeFileSync(join(theirs, 'metinler/media/b.png'), makePng(4, 3));
    const whole = await run('init', join(folder, 'whole'), '--from', theirs);
    assert.equal(whole.code, 0);
    const checked = await run('check', '--config', join(folder, 'whole/guidance.config.yml'));
    assert.deepEqual([checked.code, checked.stdout], [0, 'no problems in 4 files\n']);
  });

  test('its workflow is what GitHub’s schema asks for, and only the job that publishes may', async (t) => {
    const folder = join(makeFolder(t), 'new');
    await run('init', folder);
    const workflow = readFileSync(join(folder, '.github/workflows/publish.yml'), 'utf8');
    assert.deepEqual(validateWorkflow(workflow).errors, []);
    assert.notDeepEqual(validateWorkflow(workflow.replace('runs-on', 'run-on')).errors, [], 'the schema is looked at');
    const jobs = workflow.split(/^ {2}(?=\w+:$)/m);
    const withWrite = jobs.filter((job) => job.includes(': write'));
    assert.equal(withWrite.length, 1);
    assert.doesNotMatch(withWrite[0]!, /run:|checkout/);
  });
});
