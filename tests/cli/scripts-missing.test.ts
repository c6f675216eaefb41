import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeContent } from '../compiler/content-folder.js';
import { runProcess } from '../compiler/run-process.js';
import { transpile } from '../compiler/transpile.js';

test('site and snippet say that the scripts have to be built first, in a package without them', async (t) => {
  const { folder, content } = makeContent(t);
  const cli = transpile(join(folder, 'program'), 'src/cli/cli.ts');
  const run = (...args: string[]) => runProcess(process.execPath, [cli, ...args], { cwd: folder });
  const results = await Promise.all([
    run('site', content, '--base', 'https://host/', '--messages', 'en'),
    run('snippet', '9/1', content, '--for', 'html', '--messages', 'en'),
    run('snippet', '--integrity', '--messages', 'en'),
  ]);
  const message =
    'stgm-guidance: the scripts of stgm-guidance have not been built: "dist/stgm-guidance.js" is missing. Run "npm run build" first.\n' +
    'For help, run: stgm-guidance --help\n';
  for (const { code, stdout, stderr } of results) assert.deepEqual([code, stdout, stderr], [2, '', message]);
  assert.ok(!existsSync(join(folder, 'dist')), 'nothing was written');

  const { code, stderr } = await run('snippet', '9/1', content, '--for', 'html', '--messages', 'tr');
  assert.equal(code, 2);
  assert.match(stderr, /"dist\/stgm-guidance\.js" yok\. Önce "npm run build" komutunu çalıştırın\.\n/);
});
