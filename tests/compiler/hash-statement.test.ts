import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashStatement } from '../../src/compiler/assemble/hash-statement.js';
import { compile } from '../../src/compiler/index.js';

const hash = hashStatement('Ortak arıyoruz, ama İzmir’de kimse yok.');

for (const [what, statement] of Object.entries({
  'a comma': 'Ortak arıyoruz ama İzmir’de kimse yok.',
  'another apostrophe and blanks': "Ortak  arıyoruz, ama\u00a0İzmir'de kimse yok ",
  'a hyphen and quotation marks': '“Ortak arıyoruz”, ama – İzmir’de kimse yok!',
  'capital letters': 'ORTAK ARIYORUZ, AMA İZMİR’DE KİMSE YOK.',
  'a circumflex': 'Ortâk arıyoruz, ama İzmir’de kimse yok.',
  'another Unicode form': 'Ortak arıyoruz, ama İzmir’de kimse yok.'.normalize('NFD'),
}))
  test(`${what} is no other statement`, () => assert.equal(hashStatement(statement), hash));

for (const statement of ['Ortak arıyoruz, ama İzmir’de kimse var.', 'Ortak aramıyoruz.', 'Üç ortak arıyoruz, ama İzmir’de kimse yok.', ''])
  test(`“${statement}” is another statement`, () => assert.notEqual(hashStatement(statement), hash));

test('the hash never changes: pages have it', () => assert.equal(hash, '2c98ef'));

const entry = (title: string) => `---\nquestion_id: 9\nchoice_id: 2\ntitle: ${title}\n---\n\nMetin\n`;

/** The statement of 9/2 in each language. */
const statements = (files: Record<string, string>) =>
  compile(Object.entries(files).map(([path, content]) => ({ path, content }))).bundle.map(
    ({ lang, questions }) => [lang, questions.find(({ question }) => question.id === '9')?.choices[0]!.statement] as const,
  );

test('every language has the hash of the default language, translated or not', () => {
  const files = {
    'S9C2.md': entry('Ortağımız yok'),
    'en/S9C2.md': entry('We have no partner'),
    'de/S9.md': '---\nquestion_id: 9\ntitle: x\n---\n',
  };
  const expected = hashStatement('Ortağımız yok');
  assert.deepEqual(statements(files), [
    ['tr', expected],
    ['de', expected],
    ['en', expected],
  ]);
  assert.deepEqual(statements({ ...files, 'en/S9C2.md': entry('We are still without a partner') }), statements(files));
  assert.notDeepEqual(statements({ ...files, 'S9C2.md': entry('Ortağımız var') }), statements(files));
});

test('an entry in one other language only has the hash of its own statement', () => {
  assert.deepEqual(statements({ 'S8C1.md': entry('x').replace('9', '8'), 'en/S9C2.md': entry('We have no partner') })[1], [
    'en',
    hashStatement('We have no partner'),
  ]);
});
