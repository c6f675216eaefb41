import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'stgm-statements-'));
after(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');
mkdirSync(content);

const write = (choice: number, title: string) =>
  writeFileSync(join(content, `S9C${choice}.md`), `---\nquestion_id: 9\nchoice_id: ${choice}\ntitle: ${title}\n---\n\nMetin\n`);

/** What the command says. */
async function build(...options: string[]): Promise<string> {
  let said = '';
  const out = { write: (text: string) => (said += text) };
  const context = { stdout: out, stderr: out, env: {}, untilEnded: () => Promise.resolve() };
  await runCli(['build', content, '--out', join(folder, 'out'), '--messages', 'en', ...options], context);
  return said;
}

test('a build lists the addresses that have another statement than in the last build, and those that are gone', async () => {
  for (const [choice, title] of ['Ortak yok', 'Ortak arıyoruz', 'Ortak var', 'Ortak çok'].entries()) write(choice + 1, title);
  assert.doesNotMatch(await build(), /→/);
  assert.doesNotMatch(await build(), /→/);

  write(1, 'Ortak yok.');
  write(2, 'Ortak aramıyoruz');
  rmSync(join(content, 'S9C4.md'));
  const lines = (await build()).split('\n').filter((line) => line.includes('→') || line.includes('another statement'));
  assert.match(lines.shift()!, /^2 addresses with another statement than in the last build/);
  assert.deepEqual(lines, ['    9/2: «Ortak arıyoruz» → «Ortak aramıyoruz»', '    9/4: «Ortak çok» → gone']);
  assert.doesNotMatch(await build(), /→/, 'they are listed once');
});

test('tools get the same, and nothing where nothing has changed or nothing was written', async () => {
  const parsed = async () => JSON.parse(await build('--format', 'json')) as { statements?: unknown };
  assert.equal((await parsed()).statements, undefined);
  write(3, 'Ortak bulduk');
  assert.deepEqual((await parsed()).statements, [{ address: '9/3', before: 'Ortak var', after: 'Ortak bulduk' }]);
  write(3, 'Ortak kaybettik');
  writeFileSync(join(content, 'S9C5.md'), '---\ntitle: x\n---\n');
  assert.equal((await parsed()).statements, undefined);
});

test('an output that is damaged or somebody else’s is nothing to compare with', async () => {
  rmSync(join(content, 'S9C5.md'));
  for (const text of ['{', '[]', '{"questions":[{"choices":7}]}']) {
    writeFileSync(join(folder, 'out/tr/index.json'), text);
    assert.doesNotMatch(await build(), /→/);
  }
});
