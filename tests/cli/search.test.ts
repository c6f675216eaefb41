import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.js';
import { entry, makeContent, question } from '../compiler/content-folder.js';

async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runCli([...args, '--messages', 'en'], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    untilEnded: () => Promise.resolve(),
  });
  return { code, stdout, stderr };
}

const FILES = {
  'S8.md': question(8),
  'S8C1.md': entry(8, 1, 'Gönüllülerimiz var.'),
  'S8C2.md': entry(8, 2, 'Bağışçılarla çalışıyoruz, gönüllü arıyoruz, gönüllü buluyoruz.'),
  'en/S8C1.md': entry(8, 1, 'We have volunteers.'),
};

describe('search', () => {
  test('lists addresses, statements and questions, best first, and counts them apart', async (t) => {
    const { content } = makeContent(t, FILES);
    assert.deepEqual(await run('search', 'GÖNÜLLÜLER', content), {
      code: 0,
      stdout: '8/2  Cümle 8/2\n     Soru 8\n8/1  Cümle 8/1\n     Soru 8\n',
      stderr: '2 entries\n',
    });
  });

  test('prints a list for tools, and no more than asked for', async (t) => {
    const { content } = makeContent(t, FILES);
    const { stdout, stderr } = await run('search', 'gonullu', content, '--format', 'json', '--limit', '1');
    const list = JSON.parse(stdout) as Record<string, unknown>[];
    assert.deepEqual(
      list.map(({ score, ...rest }) => ({ ...rest, score: typeof score })),
      [{ question: '8', choice: '2', title: 'Cümle 8/2', score: 'number' }],
    );
    assert.equal(stderr, '');
  });

  test('searches another language', async (t) => {
    const { content } = makeContent(t, FILES);
    assert.match((await run('search', 'volunteer', content, '--lang', 'en')).stdout, /^8\/1 /);
    assert.deepEqual(await run('search', 'volunteer', content, '--lang', 'de'), {
      code: 2,
      stdout: '',
      stderr: 'stgm-guidance: there is no text in "de" (--lang).\nFor help, run: stgm-guidance --help\n',
    });
  });

  for (const query of ['', 'yok', '<script>', 'x'.repeat(10_000)])
    test(`prints an empty list for ${JSON.stringify(query.slice(0, 10))}`, async (t) => {
      const { content } = makeContent(t, FILES);
      assert.deepEqual(await run('search', query, content, '--format', 'json'), { code: 0, stdout: '[]\n', stderr: '' });
      assert.equal((await run('search', query, content)).stderr, 'nothing found. Try another word, or fewer words.\n');
    });

  test('says that files with errors are not searched', async (t) => {
    const { content } = makeContent(t, { ...FILES, 'S8C3.md': 'gönüllü' });
    const { code, stderr } = await run('search', 'gönüllü', content);
    assert.equal(code, 0);
    assert.match(stderr, /^2 entries\nthe content has \d errors?; files with errors are not searched/);
  });

  for (const [args, what] of [
    [['search'], 'say what to look for'],
    [['search', 'a', 'content', 'b'], '"b" is one argument too many'],
    [['search', 'a', '--limit', '0'], '"0" is not a value of --limit'],
    [['search', 'a', 'no-such-folder'], 'there is no folder "no-such-folder"'],
    [['build', '--limit', '3'], 'this command does not take --limit'],
    [['preview', '--port', '65536'], '"65536" is not a value of --port'],
  ] as const)
    test(`stgm-guidance ${args.join(' ')}: ${what}`, async () => {
      const { code, stderr } = await run(...args);
      assert.equal(code, 2);
      assert.ok(stderr.startsWith(`stgm-guidance: ${what}`), stderr);
    });
});
