import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.js';
import { entry, makeContent, sound } from '../compiler/content-folder.js';

async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runCli(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    untilEnded: () => Promise.resolve(),
  });
  return { code, stdout, stderr };
}

const BODY = `Metin [burada](https://a.org/) başlar ve ondan sonra da uzun uzun sürer.

Bakın:

- Demir, F. [Rehber](https://a.org/x.pdf), 2016, s. 1990 (İngilizce)
- [Bir](https://youtu.be/x)
- [Bir, 2018](https://youtu.be/x)
- Basılı bir kitap
`;

/** The explanation of an entry without the sentences of the rules at its end. */
async function explain(t: Parameters<typeof makeContent>[0], body: string, messages: 'tr' | 'en') {
  const { content } = makeContent(t, { ...sound(), 'S9C2.md': entry(9, 2, body) });
  const file = join(content, 'S9C2.md');
  const { code, stdout } = await run('explain', file, '--messages', messages);
  assert.equal(code, 0);
  return stdout.replaceAll(file, 'S9C2.md').replace(/\n\n(The rules:|Kurallar:)[^]*/, '');
}

describe('explain', () => {
  test('prints for each block, row and fact what it became and the rule', async (t) => {
    assert.equal(
      await explain(t, BODY, 'en'),
      `S9C2.md  entry 9/2

S9C2.md:6  answer  Metin burada başlar ve ondan sonra da uzun uzun sürer.  [rest-is-answer]
    6  row of text with a link  Metin burada başlar ve ondan sonra da uzun uzun sürer.  [few-words-before-link, sentence-after-link]
S9C2.md:8  lead-in  Bakın:  [lead-in]
S9C2.md:10  resources  Demir, F. Rehber, 2016, s. 1990 (İngilizce) · Bir · Bir, 20…  [last-links]
    10  resource  Rehber  [authors-before-link, set-off-by-punctuation]
        https://a.org/x.pdf
        title  [authors-into-note]
        kind: document  [document-by-ending]
        language: en  [language-in-brackets]
        year: 2016  [year-in-note]
            not s. 1990  [page-number]
    11  resource  Bir Bir, 2018  [link-first, few-words-after-link]
        https://youtu.be/x
        title  [same-url-twice]
        kind: video  [video-by-host]
        language: not stated
        year: 2018  [year-at-title-end]
    12  joined to the resource above  Bir Bir, 2018  [link-first, few-words-after-link]
    13  row of text  Basılı bir kitap  [no-link, item-without-link]`,
    );
  });

  test('says it in Turkish, with what each rule means', async (t) => {
    const { content } = makeContent(t, {
      ...sound(),
      'en/S9C2.md': entry(9, 2, '## Resources\n\n- [Bir](https://a.org/) (English subtitles)'),
    });
    const { code, stdout } = await run('explain', join(content, 'en/S9C2.md'), '--messages', 'tr');
    assert.equal(code, 0);
    assert.match(stdout, /en\/S9C2\.md {2}metin 9\/2\n/);
    assert.match(stdout, /tür: sayfa {2}\[page-by-default\]\n {8}dil: yazılmamış\n {12}dil sayılmadı {2}\[language-of-subtitles\]/);
    assert.match(stdout, /\n\nKurallar:\n[^]* {2}language-of-subtitles: Yalnızca altyazı o dildedir\.\n/);
  });

  test('reads the pictures beside an entry, and drafts', async (t) => {
    const text = await explain(t, '![Kapak](yok.png) [Bir](https://a.org/)\n', 'en');
    assert.match(
      text,
      /row with the shape of a resource {2}Kapak Bir {2}\[few-words-before-link/,
      'a picture that is missing is its description',
    );
    const { content } = makeContent(t, { ...sound(), 'S9C2.md': entry(9, 2).replace('---\n', '---\ndraft: true\n') });
    assert.match((await run('explain', join(content, 'S9C2.md'), '--messages', 'en')).stdout, /entry 9\/2, a draft\n/);
  });

  test('ends with 1 for a file that is not there or not an entry, with 2 without one', async (t) => {
    const { content } = makeContent(t, { ...sound(), 'S9C3.md': '---\ntitle: [\n---\n' });
    const say = async (name: string) => {
      const { code, stdout, stderr } = await run('explain', join(content, name), '--messages', 'en');
      assert.deepEqual([code, stdout], [1, '']);
      return stderr;
    };
    assert.match(await say('S9C7.md'), /there is no file ".*S9C7\.md"/);
    assert.match(await say('S9.md'), /S9\.md is not an entry that can be read; "stgm-guidance check"/);
    assert.match(await say('S9C3.md'), /S9C3\.md is not an entry/);
    const { code, stderr } = await run('explain', '--messages', 'en');
    assert.equal(code, 2);
    assert.match(stderr, /name an entry, for example: stgm-guidance explain content\/S9C2\.md/);
  });

  test('is safe for a terminal', async (t) => {
    const text = await explain(t, 'Bakın:\n\n- [Bir\u001b2J](https://a.org/)\n', 'en');
    assert.ok(!text.includes('\u001b') && text.includes('\\u001b'), text);
  });

  test('is in the help', async () => {
    for (const messages of ['tr', 'en']) assert.match((await run('--help', '--messages', messages)).stdout, /explain content\/S9C2\.md/);
  });
});
