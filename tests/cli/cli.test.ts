import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createProgressLine } from '../../src/cli/progress-line.js';
import { runCli } from '../../src/cli/run-cli.js';
import { entryTemplate } from '../../src/cli/entry-template.js';
import { entry, makeContent, makeFolder, readFiles, sound } from '../compiler/content-folder.js';
import { cliArguments, ended, plainEnvironment, runCliProcess } from '../compiler/run-process.js';

/** Runs the command line in this process. */
async function run(args: string[], { env = {}, isTTY = false }: { env?: Record<string, string>; isTTY?: boolean } = {}) {
  let [stdout, stderr] = ['', ''];
  const code = await runCli(args, {
    stdout: { write: (text) => (stdout += text), isTTY },
    stderr: { write: (text) => (stderr += text), isTTY },
    env,
    untilEnded: () => Promise.resolve(),
  });
  return { code, stdout, stderr };
}

const broken = () => ({ ...sound(), 'S9C2.md': entry(9, 2).replace('choice_id: 2', 'choice_id: 1') });
const warned = () => ({ ...sound(), 'S9C2.md': entry(9, 2).replace('---\n', '---\nsumary: Kısa\n') });

describe('exit codes, as a shell sees them', () => {
  test('0 when fine or with warnings, 1 after errors, 2 for wrong usage', async (t) => {
    const [fine, warn, bad] = [makeContent(t), makeContent(t, warned()), makeContent(t, broken())];
    const results = await Promise.all([
      runCliProcess(['build', fine.content, '--out', fine.out]),
      runCliProcess(['build', warn.content, '--out', warn.out, '--messages', 'en']),
      runCliProcess(['build', bad.content, '--out', bad.out]),
      runCliProcess(['build', '--ouut', 'x'], { cwd: fine.folder }),
      runCliProcess(['check'], { cwd: fine.folder }),
    ]);
    assert.deepEqual(
      results.map(({ code }) => code),
      [0, 0, 1, 2, 0],
    );
    assert.match(results[1].stdout, /write "summary:" instead of "sumary:"/);
    assert.ok(existsSync(join(warn.out, 'tr/9.json')) && !existsSync(bad.out));
    assert.match(results[2].stdout, /S9C2\.md:4(:\d+)? {2}error {2}[^]*nothing was written/);
    assert.equal(results[3].stdout, '');
    assert.ok(
      results.every(({ stderr }) => !/\bat .*:\d+:\d+|undefined/.test(stderr)),
      'never a stack',
    );
  });

  test('a reader that has seen enough ends it quietly, and the code stays', { timeout: 60_000 }, async (t) => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`S${i}C1.md`, '---js\n---\n']));
    const { content } = makeContent(t, files);
    const child = spawn(process.execPath, [...cliArguments, 'check', content], { env: plainEnvironment() });
    const end = ended(child);
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, stderr } = await end;
    assert.deepEqual([code, stderr], [1, '']);
  });

  test('--watch builds, goes on, and ends with 0 on Ctrl+C', { timeout: 60_000 }, async (t) => {
    const { content, out } = makeContent(t);
    const child = spawn(process.execPath, [...cliArguments, 'build', content, '--out', out, '--watch'], {
      env: plainEnvironment({ LANG: 'en' }),
    });
    const end = ended(child);
    const said = (text: string) =>
      new Promise<void>((resolve) => {
        let all = '';
        child.stderr.on('data', (chunk) => (all += String(chunk)).includes(text) && resolve());
      });
    await said('watching');
    assert.ok(existsSync(join(out, 'tr/9.json')));
    const built = said('1 file written in');
    writeFileSync(join(content, 'S9C2.md'), entry(9, 2, 'Yeni.'));
    await built;
    assert.match(readFileSync(join(out, 'tr/9.json'), 'utf8'), /Yeni/);
    child.kill('SIGINT');
    const { code, signal } = await end;
    assert.deepEqual([code, signal], [0, null]);
  });
});

describe('wrong usage', () => {
  const cases: [string[], RegExp][] = [
    [[], /name a command/],
    [['bild'], /no command "bild"\. Did you mean "build"\?/],
    [['constructor'], /no command "constructor"\.\n/],
    [['build', '--wtch'], /no option --wtch\. Did you mean --watch\?/],
    [['build', '-x'], /no option -x\.\n/],
    [['build', '--out'], /--out needs a value/],
    [['build', '--out', '--watch'], /--out needs a value/],
    [['build', '--out='], /--out needs a value/],
    [['build', '--watch=yes'], /--watch takes no value/],
    [['build', '--format', 'xml'], /"xml" is not a value of --format\. Use one of: text, json/],
    [['build', '--lang', '../x'], /"\.\.\/x" is not a value of --lang/],
    [['check', '--out', 'x'], /this command does not take --out/],
    [['new', '9/5', '--watch'], /this command does not take --watch/],
    [['build', 'a', 'b'], /"b" is one argument too many/],
    [['build', 'no\nwhere'], /no folder "no\\u000awhere"/],
    [['new'], /for example: stgm-guidance new 9\/5/],
    [['new', '9'], /"9" is not an address/],
    [['new', '9/../5'], /"9\/\.\.\/5" is not an address/],
    [['new', '../9/5'], /is not an address/],
    [['new', '9/x y'], /is not an address/],
  ];
  for (const [args, message] of cases) {
    test(JSON.stringify(args), async () => {
      const { code, stdout, stderr } = await run([...args, ...(args.length > 0 ? ['--messages=en'] : [])]);
      assert.match(stderr, message);
      assert.match(stderr, /^stgm-guidance: [^\n]+\nFor help, run: stgm-guidance --help\n$/);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  test('is told in the language of the computer, or the one that is asked for', async () => {
    assert.match((await run(['bild'], { env: { LANG: 'tr_TR.UTF-8' } })).stderr, /diye bir komut yok/);
    assert.match((await run(['bild', '--messages', 'tr'])).stderr, /diye bir komut yok/);
    assert.match((await run(['bild', '--messages', 'de'], { env: { LC_ALL: 'tr_TR' } })).stderr, /şunlardan birini yazın: tr, en/);
  });
});

describe('help and version', () => {
  test('name every command and option, in both languages', async () => {
    for (const messages of ['tr', 'en']) {
      const { code, stdout, stderr } = await run(['--help', '--messages', messages]);
      assert.deepEqual([code, stderr], [0, '']);
      for (const word of [
        'build',
        'check',
        'new 9/5',
        '--out',
        '--media',
        '--lang',
        '--messages',
        '--format',
        '--watch',
        '--help',
        '--version',
      ])
        assert.ok(stdout.includes(word), word);
    }
    assert.match((await run(['build', '-h'], { env: { LANG: 'tr_TR.UTF-8' } })).stdout, /Ayarlar/);
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    assert.equal((await run(['--version'])).stdout, `${version}\n`);
  });
});

describe('build and check', () => {
  test('check tells what build tells and writes nothing', async (t) => {
    const { folder, content, out } = makeContent(t, warned());
    const checked = await run(['check', content]);
    assert.ok(!existsSync(out));
    assert.deepEqual(
      Object.keys(readFiles(folder)).filter((path) => !path.startsWith('content/')),
      [],
    );
    const built = await run(['build', content, '--out', out]);
    assert.ok(built.stdout.startsWith(checked.stdout));
  });

  test('--strict makes an error of a choice without a text, and of no other warning', async (t) => {
    const question = (id: number) => `---\nquestion_id: ${id}\ntitle: Soru\n---\n`;
    const missing = { 'S8.md': question(8), 'S8C1.md': entry(8, 1), 'S8C2.md': entry(8, 2), 'S9.md': question(9), 'S9C1.md': entry(9, 1) };
    const { content, out } = makeContent(t, missing);
    assert.deepEqual([(await run(['check', content])).code, (await run(['build', content, '--out', out])).code], [0, 0]);
    const strict = await run(['check', content, '--strict', '--messages', 'en']);
    assert.match(strict.stdout, /S9\.md {2}error .*\[choice-missing\][^]*\n1 error, 0 warnings/);
    const other = join(out, '../other');
    assert.deepEqual([strict.code, (await run(['build', content, '--out', other, '--strict'])).code, existsSync(other)], [1, 1, false]);
    assert.equal((await run(['check', makeContent(t, warned()).content, '--strict'])).code, 0);
  });

  test('--strict gives a hint for an entry without resources, which stops nothing; without it nobody hears of it', async (t) => {
    const link = 'Ayrıntı [burada](https://example.org/).\n';
    const { content, out } = makeContent(t, { ...sound(), 'S9C2.md': entry(9, 2).replace(/---\n(?!title)[^]*$/, `---\n${link}`) });
    const strict = await run(['build', content, '--out', out, '--strict', '--messages', 'en']);
    assert.match(
      strict.stdout,
      /S9C2\.md:6 {2}hint {2}this entry has no list of resources, but 1 link in its text {2}\[entry-without-resources\]/,
    );
    assert.match(strict.stdout, /\nno problems in \d+ files\n/);
    assert.deepEqual([strict.code, existsSync(join(out, 'tr/9.json'))], [0, true]);
    assert.doesNotMatch((await run(['check', content, '--messages', 'en'])).stdout, /hint|entry-without/);
  });

  test('--format json is for tools: all of it on stdout, also on GitHub', async (t) => {
    const { content, out } = makeContent(t, broken());
    const { code, stdout, stderr } = await run(['build', content, '--out', out, '--format', 'json'], { env: { GITHUB_ACTIONS: 'true' } });
    const { format, problems, counts } = JSON.parse(stdout) as {
      format: number;
      problems: { id: string; file: string }[];
      counts: { errors: number };
    };
    assert.deepEqual([code, stderr, format], [1, '', 1]);
    assert.ok(counts.errors > 0 && problems.some(({ id }) => id === 'address-duplicate'));
    assert.ok(problems.every(({ file }) => file.startsWith(content)));
  });

  test('on GitHub, annotations follow the text, with paths from the root of the repository', async (t) => {
    const { folder, content } = makeContent(t, broken());
    const { stdout } = await run(['check', content], { env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder } });
    assert.match(stdout, /^::error file=content\/S9C2\.md,line=4(,col=\d+)?,title=address-duplicate::/m);
  });

  test('colours are for terminals that want them', async (t) => {
    const { content } = makeContent(t, broken());
    assert.ok((await run(['check', content], { isTTY: true })).stdout.includes('\x1b[31merror'));
    assert.ok(!(await run(['check', content])).stdout.includes('\x1b'));
    assert.ok(!(await run(['check', content], { isTTY: true, env: { NO_COLOR: '1' } })).stdout.includes('\x1b'));
    assert.ok(!(await run(['check', content], { isTTY: true, env: { TERM: 'dumb' } })).stdout.includes('\x1b'));
  });

  test('paths are shown as the folder was given', async (t) => {
    const { folder } = makeContent(t, broken());
    const inFolder = (args: string[]) => runCliProcess([...args, '--messages', 'en'], { cwd: folder });
    const [plain, dotted, parent] = await Promise.all([inFolder(['check']), inFolder(['check', './content/']), inFolder(['check', '.'])]);
    for (const { stdout } of [plain, dotted, parent]) assert.match(stdout, /^content\/S9C2\.md:4/m);
    assert.match(plain.stdout, /already written in content\/S9C1\.md/);
  });
});

describe('new', () => {
  test('writes the template of content/README.md with the address filled in, which is a sound draft', async (t) => {
    const { content } = makeContent(t);
    const { code, stdout } = await run(['new', '9/5', content]);
    assert.equal(code, 0);
    assert.ok(stdout.includes('S9C5.md'));
    assert.equal(readFileSync(join(content, 'S9C5.md'), 'utf8'), entryTemplate('9', '5'));
    assert.match((await run(['check', content])).stdout, /^no problems in 7 files\n1 draft left out: S9C5\.md\n$/);
    const { counts } = JSON.parse((await run(['check', content, '--format', 'json'])).stdout) as { counts: object };
    assert.deepEqual(counts, { files: 7, errors: 0, warnings: 0, questions: 2, entries: 4, drafts: 1 });
  });

  test('a folder with nothing but drafts is told as such, and empties no output', async (t) => {
    const { folder, content, out } = makeContent(t);
    await run(['build', content, '--out', out]);
    const before = readFiles(out);
    mkdirSync(join(folder, 'begun'));
    await run(['new', '9/5', join(folder, 'begun')]);
    const { code, stderr } = await run(['build', join(folder, 'begun'), '--out', out]);
    assert.deepEqual([code, readFiles(out)], [2, before]);
    assert.match(stderr, /begun" has only drafts/);
  });

  test('and the template is the one that editors read about', () => {
    const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
    const template = /^```markdown\n([^]*?)^```$/m.exec(readme)![1]!;
    const filled = template
      .replace('S9C2.md → 9 ve 2', 'S10C5.md → 10 ve 5')
      .replace('question_id: 9\n', 'question_id: 10\n')
      .replace('choice_id: 2\n', 'choice_id: 5\n');
    assert.equal(entryTemplate('10', '5'), filled);
    assert.equal(entryTemplate('9', '2'), template);
  });

  test('refuses an address that some file has, whatever it is called, drafts too', async (t) => {
    const { content } = makeContent(t, { 'any.md': entry(9, 5), 'q09-c06.md': 'broken', 'en/S9C7.md': entry(9, 7) });
    const before = readFiles(content);
    for (const [address, file] of [
      ['9/5', 'any.md'],
      ['9/6', 'q09-c06.md'],
    ] as const) {
      const { code, stderr } = await run(['new', address, content]);
      assert.equal(code, 1);
      assert.ok(stderr.includes(`${join(content, file)} already has the text for`));
    }
    assert.deepEqual(readFiles(content), before);
    assert.equal((await run(['new', '9/7', content])).code, 0, 'a translation is not the text');
    assert.equal((await run(['new', '9/7', content])).code, 1);
  });

  test('never overwrites, not even what it cannot read', async (t) => {
    const { content } = makeContent(t);
    writeFileSync(join(content, 'S9C5.md'), '');
    assert.equal((await run(['new', '9/5', content])).code, 1);
    assert.equal(readFileSync(join(content, 'S9C5.md'), 'utf8'), '');
  });

  test('says when there is no such folder, and takes an address as editors paste it', async (t) => {
    const folder = makeFolder(t);
    assert.equal((await run(['new', '9/5', join(folder, 'nope')])).code, 2);
    assert.equal((await run(['new', '“9” / 5\u00a0', folder])).code, 0);
    assert.deepEqual(Object.keys(readFiles(folder)), ['S9C5.md']);
  });
});

test('the progress line is for patient terminals: nothing in the first second, nothing elsewhere, nothing left', (t) => {
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  const written: string[] = [];
  const terminal = { write: (text: string) => written.push(text), isTTY: true };
  const line = createProgressLine(terminal, (done, total) => `${done}/${total}`);
  line.show({ done: 1, total: 9 });
  assert.deepEqual(written, []);
  for (now = 1000; now < 1300; now += 50) line.show({ done: 2, total: 9 });
  line.clear();
  line.clear();
  assert.deepEqual(written, ['\r2/9\x1b[K', '\r2/9\x1b[K', '\r2/9\x1b[K', '\r\x1b[K']);
  const file = createProgressLine({ ...terminal, isTTY: false }, String);
  file.show({ done: 1, total: 9 });
  now = 9999;
  file.show({ done: 1, total: 9 });
  file.clear();
  assert.equal(written.length, 4);
});
