import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/compiler/build/build.js';
import { compile } from '../../src/compiler/compile.js';
import type { MessageLanguage } from '../../src/compiler/messages/describe.js';
import { createMediaFinder } from '../../src/compiler/disk/find-media.js';
import { severities, type Problem, type ProblemId } from '../../src/compiler/model/problem.js';
import type { SourceFile } from '../../src/compiler/model/source-file.js';

/*
 * A folder for each problem id: the smallest content folder that shows it, and `expected.txt` with all that is found in it.
 * `UPDATE_EXPECTED=1` writes those files anew; read them before you keep them.
 */

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'stgm-problems-'));
after(() => rmSync(temporary, { recursive: true }));

const ids = Object.keys(severities) as ProblemId[];
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What git keeps badly is made in a copy of the folder. */
const preparations: Partial<Record<ProblemId, (folder: string) => void>> = {
  'file-unreadable': (folder) => symlinkSync('silinmis.md', join(folder, 'S9C2.md')), // permissions would not stop root
  'file-too-large': (folder) =>
    writeFileSync(join(folder, 'S9C2.md'), `\n![](data:image/png;base64,${'iVBORw0KGgo'.repeat(6_400)})\n`, { flag: 'a' }),
  'folder-linked': (folder) => {
    mkdirSync(join(folder, '../arsiv'), { recursive: true });
    symlinkSync('../arsiv', join(folder, 'eski'), 'dir');
  },
};

/** Only reading and writing a disk can show these; everything else must be found without one as well. */
const diskOnly: ProblemId[] = ['file-unreadable', 'folder-linked', 'file-placeholder', 'file-not-markdown', 'output-unwritable'];

function prepare(id: ProblemId): string {
  const fixture = join(fixtures, 'problems', id);
  const change = preparations[id];
  if (!change) return fixture;
  const folder = join(temporary, id);
  cpSync(fixture, folder, { recursive: true });
  change(folder);
  return folder;
}

/** An output folder; in one of them a folder is in the way. */
function outputFolder(id: ProblemId, language: MessageLanguage): string {
  const out = join(temporary, `${id}-${language}`, 'out');
  if (id === 'output-unwritable') mkdirSync(join(out, 'tr/9.json'), { recursive: true });
  return out;
}

function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.md$|^themes\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), content: readFileSync(path) }));
}

/** Places and texts as they are for somebody who stands in the content folder. */
function relativeTo(folder: string, problems: readonly Problem[]): Problem[] {
  const prefix = `${folder.replaceAll('\\', '/')}/`;
  const strip = (text: string) => text.replaceAll(prefix, '');
  return problems.map((problem) => ({
    ...problem,
    file: strip(problem.file),
    what: strip(problem.what),
    why: strip(problem.why),
    fix: strip(problem.fix),
  }));
}

const placeOf = ({ file, line, column }: Problem) => [file, line, column].filter((part) => part !== undefined).join(':');

function format(english: readonly Problem[], turkish: readonly Problem[]): string {
  return english
    .map(
      (problem, index) => `${placeOf(problem)} ${problem.severity} ${problem.id}\n  en: ${problem.what}\n  tr: ${turkish[index]!.what}\n`,
    )
    .join('');
}

/** A place that is not in the file helps nobody; one column behind the last character is where something is missing. */
function assertPlaceIsThere(folder: string, { file, line, column, id }: Problem): void {
  if (line === undefined) return assert.equal(column, undefined);
  const lines = readFileSync(join(folder, file), 'latin1').split(/\r\n?|\n/);
  assert.ok(line >= 1 && line <= lines.length, `${id}: line ${line} of ${lines.length}`);
  if (column !== undefined) assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1, `${id}: column ${column}`);
}

test('there is a folder for each problem id, and no other', () => {
  assert.deepEqual(foldersIn(join(fixtures, 'problems')).sort(), [...ids].sort());
});

test('a folder shows its problem, in both languages, at its place, and no other', async (context) => {
  for (const id of ids) {
    await context.test(id, async () => {
      const folder = prepare(id);
      const found = async (messages: MessageLanguage) => {
        const out = outputFolder(id, messages);
        const strict = severities[id] === 'hint';
        const { problems, written } = await build({ content: folder, out, messages, strict });
        const isWritten = existsSync(join(out, 'tr/index.json'));
        assert.equal(isWritten, severities[id] !== 'error', 'an error keeps the output from being written, nothing else does');
        assert.equal(written.length > 0, isWritten);
        if (!diskOnly.includes(id)) {
          const pure = compile(readSources(folder), { messages, strict, findMedia: createMediaFinder(folder).find });
          assert.deepEqual(relativeTo(folder, problems), pure.problems, 'the same with and without a disk');
        }
        return relativeTo(out, relativeTo(folder, problems));
      };
      const english = await found('en');
      const turkish = await found('tr');
      const report = format(english, turkish);
      const expected = join(fixtures, 'problems', id, 'expected.txt');
      if (process.env['UPDATE_EXPECTED']) writeFileSync(expected, report);
      assert.equal(report, readFileSync(expected, 'utf8'));

      assert.ok(english.length > 0);
      for (const problem of [...english, ...turkish]) {
        assert.equal(problem.id, id, 'a cause is told once');
        assert.equal(problem.severity, severities[id]);
        for (const text of [problem.what, problem.why, problem.fix]) assert.ok(text.trim(), placeOf(problem));
        if (!diskOnly.includes(id)) assertPlaceIsThere(folder, problem);
      }
    });
  }
});

test('lenient in form: what is written in another way says the same', async (context) => {
  const lenient = join(fixtures, 'lenient');
  const plain = compile(readSources(join(lenient, 'plain')));
  for (const form of foldersIn(lenient)) {
    await context.test(form, () => {
      const { bundle, problems } = compile(readSources(join(lenient, form)));
      assert.deepEqual(problems, []);
      assert.deepEqual(bundle, plain.bundle);
    });
  }
  assert.equal(plain.bundle[0]?.questions[0]?.choices[0]?.title, 'Birlikte çalışmak istiyoruz ama ortak bulamıyoruz.');
});

const QUESTION = '---\nquestion_id: 9\ntitle: Başka örgütlerle birlikte çalışıyor musunuz?\n---\n';

/** An entry as an editor writes it; text on line 6, or later with `more` front matter. */
const entry = ({
  title = 'Ortak arıyoruz.',
  question = '9',
  choice = '2',
  more = '',
  body = 'Önce ilinizdeki örgütlerle tanışın.\n',
} = {}) => `---\ntitle: ${title}\nquestion_id: ${question}\nchoice_id: ${choice}\n${more}---\n${body}`;

const compileTexts = (files: Record<string, string>) => compile(Object.entries(files).map(([path, content]) => ({ path, content })));

const placesOf = (problems: readonly Problem[]) => problems.map((problem) => `${placeOf(problem)} ${problem.id}`);

test('the example of DESIGN.md', () => {
  const { problems } = compileTexts({
    'S1.md': QUESTION.replace('9', '1'),
    'S1C2.md': entry({ question: '1' }),
    'S1C3.md': entry({ question: '1' }),
  });
  const problem = problems.find(({ file, id }) => file === 'S1C3.md' && id === 'address-duplicate');
  assert.deepEqual(problem, {
    file: 'S1C3.md',
    line: 4,
    column: 12,
    id: 'address-duplicate',
    severity: 'error',
    what: 'question 1, choice 2 is already written in S1C2.md',
    why: 'readers who chose 2 would be shown the advice for 3',
    fix: 'this file is called S1C3.md: write "choice_id: 3"',
  });
  assert.ok(
    problems.some(({ file, id }) => file === 'S1C2.md' && id === 'address-duplicate'),
    'each names the other',
  );
});

test('a file that is there and cannot be read is not called missing, too', () => {
  const others = {
    'S8.md': QUESTION.replace('9', '8'),
    'S8C1.md': entry({ question: '8', choice: '1' }),
    'S8C2.md': entry({ question: '8' }),
  };
  const brokenEntry = compileTexts({
    ...others,
    'S9.md': QUESTION,
    'S9C1.md': entry({ choice: '1' }),
    'S9C2.md': entry({ title: 'Ortak: nerede?' }),
  });
  assert.deepEqual(placesOf(brokenEntry.problems), ['S9C2.md:2:8 yaml-syntax']);
  const brokenQuestion = compileTexts({ 'S9.md': QUESTION.replace('title: ', 'title: Soru: '), 'S9C2.md': entry() });
  assert.deepEqual(placesOf(brokenQuestion.problems), ['S9.md:3:8 yaml-syntax']);
});

test('a draft that is empty has nothing to be told about', () => {
  const { problems } = compileTexts({
    'S9.md': QUESTION,
    'S9C1.md': entry({ choice: '1' }),
    'S9C2.md': entry({ more: 'draft: true\n', body: '' }),
  });
  assert.deepEqual(
    problems.filter(({ id }) => id === 'answer-empty'),
    [],
  );
});

test('what YAML would take for a comment is not lost in silence', () => {
  const { bundle, problems } = compileTexts({ 'S9.md': QUESTION, 'S9C2.md': entry({ title: 'İlde #1 olmak istiyoruz.' }) });
  const title = bundle[0]?.questions[0]?.choices[0]?.title;
  assert.ok(
    title === 'İlde #1 olmak istiyoruz.' || problems.some(({ file, line }) => file === 'S9C2.md' && line === 2),
    `read as "${title}"`,
  );
});

test('a quotation mark without its partner is told where it stands', () => {
  const { problems } = compileTexts({ 'S9.md': QUESTION, 'S9C2.md': entry({ title: '"Ortak arıyoruz.' }) });
  assert.deepEqual(
    problems.map(({ id, line }) => [id, line]),
    [['yaml-syntax', 2]],
  );
  assert.match(problems[0]!.fix, /title: "Ortak arıyoruz\."/);
});

/** Texts with `¶` where the link without a full address stands. */
const PLACES: Record<string, string> = {
  'a later line of a paragraph': 'Önce plan yapın,\nsonra [arayın](www)¶.\n',
  'after a hard line break': 'Önce plan yapın.  \nSonra [arayın](www)¶.\n',
  'after <br>': 'Önce plan yapın.<br>\nSonra [arayın](www)¶.\n',
  'a nested list': '- bir\n  - iki\n    - [arayın](www)¶\n',
  'a loose list': '- bir\n\n- iki\n\n  [arayın](www)¶\n',
  'a quotation in a list': '- bir\n\n  > iki\n  > [arayın](www)¶\n',
  'the head of a table': '| bir | [arayın](www)¶ |\n|---|---|\n| 1 | 2 |\n',
  'a row of a table': '| bir | iki |\n|---|---|\n| 1 | 2 |\n| 3 | [arayın](www)¶ |\n',
  'after a table': '| bir | iki |\n|---|---|\n| 1 | 2 |\n\n[arayın](www)¶\n',
  'after code': '```\nbir\niki\n```\n\n    üç\n    dört\n\n[arayın](www)¶\n',
  'after a comment': '<!-- bir\n\niki -->\n\n[arayın](www)¶\n',
  'after the targets of links': '[bir]: https://www.stgm.org.tr/\n\n[bir]\n[arayın](www)¶\n',
  'a heading': '# Bir\n\n## [arayın](www)¶\n',
  HTML: '<p>\nbir\n<a href="www">arayın</a>¶</p>\n',
  'blank lines first': '\n\n\n[arayın](www)¶\n',
};

test('a problem of the text is told at its line', async (context) => {
  for (const [name, text] of Object.entries(PLACES)) {
    await context.test(name, () => {
      const line = 6 + text.slice(0, text.indexOf('¶')).split('\n').length - 1;
      const { problems } = compileTexts({ 'S9.md': QUESTION, 'S9C2.md': entry({ body: text.replace('¶', '') }) });
      assert.deepEqual(
        problems.map((problem) => [problem.id, problem.line]),
        [['link-unsafe', line]],
      );
    });
  }
});

test('no name in front matter reaches the prototype of objects', () => {
  const before = Reflect.ownKeys(Object.prototype);
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const more = names.map((name) => `${name}:\n  polluted: evet\n`).join('');
  const files = {
    'S9.md': QUESTION.replace('?\n', '?\ntheme: __proto__\n'),
    'S9C2.md': entry({ more }),
    'themes.yml': '__proto__: Ortaklık\nconstructor: Yönetişim\n',
  };
  const { bundle, problems } = compileTexts(files);
  assert.deepEqual(
    problems.map(({ id, severity, file, line }) => [id, severity, file, line]),
    names.map((_, index) => ['key-unknown', 'warning', 'S9C2.md', 5 + 2 * index]),
  );
  assert.deepEqual(Reflect.ownKeys(Object.prototype), before);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(Object.prototype.constructor, Object);
  assert.deepEqual(bundle[0]?.themes, [{ id: '__proto__', title: 'Ortaklık' }]);
  assert.deepEqual(
    Object.keys(bundle[0].questions[0]!.choices[0]!).sort(),
    Object.keys(compileTexts({ ...files, 'S9C2.md': entry() }).bundle[0]!.questions[0]!.choices[0]!).sort(),
  );
});
