import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.js';
import { entry, makeContent, question, readFiles, sound } from '../compiler/content-folder.js';

async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const write = { stdout: { write: (text: string) => (stdout += text) }, stderr: { write: (text: string) => (stderr += text) } };
  const code = await runCli(args, { ...write, env: { LANG: 'en' }, untilEnded: () => Promise.resolve() });
  return { code, stdout, stderr };
}

const ids = ({ stdout }: { stdout: string }) => [...stdout.matchAll(/\[([a-z-]+)\]$/gm)].map(([, id]) => id);

describe('guidance.config.yml', () => {
  test('sets what no option says: stray files, languages, themes, strictness; an option wins', async (t) => {
    const { content, out } = makeContent(t, {
      ...sound(),
      'notlar.md': 'Toplantı notları',
      'eski/S9C2.md': entry(9, 2),
      'ku/S9C1.md': entry(9, 1),
    });
    const config = join(dirname(content), 'guidance.config.yml');
    assert.equal((await run('build', content, '--out', out)).code, 1, 'without it, an address is there twice');
    writeFileSync(
      config,
      `ignore: [notlar.md, eski/]\nlanguages: [tr]\nout: {build: ${out}}\nthemes: {ag: {title: Ağlar, questions: [9]}}\n`,
    );
    const built = await run('build', content);
    assert.deepEqual([built.code, ids(built)], [0, []]);
    assert.deepEqual(
      Object.keys(readFiles(out)).filter((path) => path.startsWith('ku/')),
      [],
    );
    const index = JSON.parse(readFileSync(join(out, 'tr/index.json'), 'utf8')) as { themes: unknown };
    assert.deepEqual(index.themes, [{ id: 'ag', title: 'Ağlar' }]);
    const other = join(dirname(out), 'other');
    assert.match((await run('build', content, '--out', other)).stdout, /written to .*other/);
  });

  test('is found in the content folder or above it, or is named; its folders begin where it is', async (t) => {
    const { content, folder } = makeContent(t, { ...sound(), 'S9C9.md': entry(9, 9), 'S8.md': question(8) });
    writeFileSync(join(folder, 'named.yml'), 'content: content\nstrict: true\n');
    assert.deepEqual(ids(await run('check', content)), ['choice-missing']);
    assert.equal((await run('check', '--config', join(folder, 'named.yml'))).code, 1);
    writeFileSync(join(content, 'guidance.config.yml'), 'strict: true\n');
    assert.equal((await run('check', '--lang', 'tr', content)).code, 1);
  });

  test('says whose texts these are: below every entry of the build and of the site', async (t) => {
    const { content, folder, out } = makeContent(t, sound());
    writeFileSync(
      join(folder, 'guidance.config.yml'),
      'base: https://rehber.example.org/\norganisation: Deniz Derneği\nlicence: CC BY 4.0\n',
    );
    await run('build', content, '--out', out);
    const { choices } = JSON.parse(readFileSync(join(out, 'tr/9.json'), 'utf8')) as { choices: { source: unknown }[] };
    assert.deepEqual(choices[0]!.source, [
      'Kaynak: Deniz Derneği · Lisans: ',
      ['a', { href: 'https://creativecommons.org/licenses/by/4.0/' }, 'CC BY 4.0'],
      ' · ',
      ['a', { href: 'https://rehber.example.org/9/1/' }, 'Bu yanıtın kalıcı bağlantısı'],
    ]);
  });

  test('a wrong value stops every command, with its line; an unknown key is a warning among the others', async (t) => {
    const { content, folder } = makeContent(t, { ...sound(), 'S9C2.md': entry(9, 2).replace('---\n', '---\nsumary: Kısa\n') });
    const config = join(folder, 'guidance.config.yml');
    writeFileSync(config, 'ignre: [a]\n');
    const warned = await run('check', content);
    assert.deepEqual([warned.code, ids(warned)], [0, ['key-unknown', 'key-unknown']]);
    assert.match(warned.stdout, /guidance\.config\.yml:1 {2}warning[^]*write "ignore:"[^]*S9C2\.md:2[^]*2 warnings/);
    writeFileSync(config, '\nbase: rehber\n');
    for (const args of [
      ['check', content],
      ['site', content],
      ['new', '9/7', content],
      ['explain', join(content, 'S9C2.md')],
    ]) {
      const refused = await run(...args);
      assert.equal(refused.code, 1, args[0]);
      assert.match(refused.stdout, /guidance\.config\.yml:2:7 {2}error/);
    }
    const json = JSON.parse((await run('check', content, '--format', 'json')).stdout) as {
      problems: { id: string }[];
      counts: { errors: number };
    };
    assert.deepEqual([json.problems.map(({ id }) => id), json.counts.errors], [['value-invalid'], 1]);
    assert.match((await run('check', content, '--config', join(folder, 'gone.yml'))).stdout, /gone\.yml {2}error/);
  });
});
