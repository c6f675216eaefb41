import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describe, messageLanguage, type MessageLanguage } from '../../src/compiler/messages/describe.js';
import { report as english } from '../../src/compiler/messages/en.js';
import { quoteLine } from '../../src/compiler/messages/rewrite-line.js';
import { ENTRY_KEYS, QUESTION_KEYS } from '../../src/compiler/front-matter/front-matter-keys.js';
import { report as turkish } from '../../src/compiler/messages/tr.js';
import { finding, severities, type Place, type Problem, type ProblemDetails, type ProblemId } from '../../src/compiler/model/problem.js';

/** One case of each problem as `docs/problems.md` shows it, and the others that are said in other words. */
const samples: { [Id in ProblemId]: [place: Place, ...details: [ProblemDetails[Id], ...ProblemDetails[Id][]]] } = {
  'file-unreadable': [
    { file: 'S9C2.md' },
    { reason: 'EACCES' },
    { reason: "ENOENT: no such file or directory, open '/srv/S9C2.md'" },
    { reason: 'EIO' },
  ],
  'file-too-large': [{ file: 'S9C2.md' }, { bytes: 70_000, most: 65_536 }],
  'file-not-utf8': [{ file: 'S9C2.md', line: 2 }, { offset: 14 }],
  'file-nul': [{ file: 'S9C2.md', line: 6 }, { offset: 113 }],
  'file-line-ends': [{ file: 'S9C2.md', line: 1 }, { offset: 3 }],
  'file-unknown': [{ file: 'notlar.md' }, {}],
  'folder-linked': [{ file: 'eski' }, {}],
  'file-placeholder': [{ file: '.S9C2.md.icloud' }, { name: 'S9C2.md', program: 'iCloud' }],
  'file-not-markdown': [{ file: 'S9C2.docx' }, { program: 'Word' }],
  'merge-conflict': [{ file: 'S9C2.md', line: 8 }, { lines: [8, 10, 12] }],
  'character-unexpected': [
    { file: 'S9C2.md', line: 6, column: 7 },
    { kind: 'replacement', code: 'U+FFFD', found: 'Ortakl…k' },
    { kind: 'object', code: 'U+FFFC', found: 'Bakın: …' },
    { kind: 'control', code: 'U+000B', found: 'Bir…iki' },
    { kind: 'private', code: 'U+F028', found: 'Telefon …' },
    { kind: 'noncharacter', code: 'U+FDD0', found: '…' },
  ],
  'front-matter-missing': [{ file: 'S9C2.md', line: 1 }, { fenceLine: undefined }, { fenceLine: 3 }],
  'front-matter-fence': [{ file: 'S9C2.md', line: 1 }, { found: '---js' }, { found: '—' }, { found: '\u200B---', invisible: 'U+200B' }],
  'front-matter-unclosed': [{ file: 'S9C2.md', line: 1 }, {}],
  'front-matter-too-long': [
    { file: 'S9C2.md', line: 41 },
    { lines: 40, bytes: 4096 },
  ],
  'yaml-syntax': [
    { file: 'S9C2.md', line: 2 },
    { found: 'title: Ortaklık: nereden başlamalı?' },
    { found: 'title: "Ortaklık: nereden başlamalı?' },
    { found: 'title Ortaklık' },
    { found: '' },
    { found: 'question_id: 9', isIndented: true },
  ],
  'yaml-feature': [
    { file: 'S9C2.md', line: 2 },
    { feature: 'alias' },
    { feature: 'anchor' },
    { feature: 'tag' },
    { feature: 'merge' },
    { feature: 'end' },
  ],
  'key-duplicate': [{ file: 'S9C2.md', line: 4 }, { key: 'question_id' }],
  'key-unknown': [
    { file: 'S9C2.md', line: 2 },
    { key: 'tittle', nearest: 'title', known: ENTRY_KEYS },
    { key: 'renk', nearest: undefined, known: QUESTION_KEYS },
  ],
  'title-missing': [{ file: 'S9C2.md', line: 1 }, {}],
  'value-invalid': [
    { file: 'S9C2.md', line: 5 },
    { key: 'reviewed', found: '31.03.2025', expected: 'date' },
    { key: 'lang', found: 'Türkçe', expected: 'language' },
    { key: 'draft', found: 'belki', expected: 'boolean' },
    { key: 'title', found: '2025', expected: 'text' },
    { key: 'title', found: '', expected: 'text' },
  ],
  'id-missing': [{ file: 'S9C2.md', line: 1 }, { key: 'choice_id' }, { key: 'question_id' }],
  'id-invalid': [
    { file: 'S9C2.md', line: 4 },
    { key: 'choice_id', found: '02' },
    { key: 'question_id', found: '0x9' },
    { key: 'question_id', found: '' },
  ],
  'file-name-mismatch': [
    { file: 'S9C3.md', line: 4 },
    { name: 'S9C3.md', key: 'choice_id', found: '2', expected: '3' },
    { name: 'S8C3.md', key: 'question_id', found: '9', expected: '8' },
    { name: 'S9C2.md', key: 'question_id', found: 'Dokuz', expected: '9' },
  ],
  'address-duplicate': [
    { file: 'S1C3.md', line: 4 },
    { address: '1/2', other: 'S1C2.md', expected: 'choice_id: 3' },
    { address: '1/2', other: 'S2C2.md', expected: 'question_id: 2' },
    { address: '1/2', other: 'S1C2.md', expected: undefined },
  ],
  'question-duplicate': [
    { file: 'S9-yeni.md', line: 2 },
    { question: '9', other: 'S9.md', expected: undefined },
    { question: '9', other: 'S9.md', expected: 'question_id: 10' },
  ],
  'name-case': [
    { file: 'plan.md', line: 4, column: 12 },
    { of: 'choice', name: 'a1', twin: 'A1', other: 'ortak.md' },
    { of: 'question', name: 'q', twin: 'Q', other: 'ortak.md' },
    { of: 'file', name: 'ortak.md', twin: 'Ortak.md', other: 'en/Ortak.md' },
  ],
  'question-missing': [{ file: 'S9C2.md' }, { question: '9' }],
  'question-title-missing': [{ file: 'S9.md' }, {}],
  'question-text-ignored': [{ file: 'S9.md', line: 5 }, { text: 'Bu soruda ortaklıklar ele alınır' }],
  'choice-missing': [{ file: 'S9.md' }, { question: '9', choices: ['3', '4'] }, { question: '9', choices: ['4'] }],
  'translation-alone': [
    { file: 'en/S30C1.md' },
    { lang: 'en', main: 'tr', files: ['S30C1.md'] },
    { lang: 'new', main: 'tr', files: ['S30.md', 'S30C1.md'] },
    { lang: `en${'-abcdefgh'.repeat(20)}`, main: 'x', files: ['S30C1.md'] },
  ],
  'theme-unknown': [
    { file: 'S9.md', line: 4 },
    { theme: 'Ortaklk', nearest: 'Ortaklık' },
    { theme: 'Bahçe', nearest: undefined },
  ],
  'theme-conflict': [
    { file: 'themes.yml', line: 1 },
    { question: '9', theme: 'ortaklik', chosen: 'yonetisim' },
  ],
  'theme-question-missing': [
    { file: 'themes.yml', line: 1 },
    { question: '99', theme: 'ortaklik' },
  ],
  'answer-empty': [{ file: 'S9C2.md', line: 5 }, {}],
  'answer-too-large': [
    { file: 'S9C2.md', line: 6 },
    { bytes: 300_000, most: 262_144 },
    { bytes: undefined, most: 262_144 },
  ],
  'entry-without-resources': [{ file: 'S9C2.md', line: 6 }, { links: 2 }, { links: 0 }],
  'comment-unclosed': [{ file: 'S9C2.md', line: 8 }, {}],
  'embed-removed': [{ file: 'S9C2.md', line: 8 }, { url: 'https://www.youtube.com/watch?v=vZc6WzitV-g' }],
  'markup-removed': [{ file: 'S9C2.md', line: 7 }, { names: ['<font>', 'style'] }, { names: ['onclick'] }],
  'markup-too-deep': [{ file: 'S9C2.md', line: 40 }, {}],
  'underline-outside-link': [{ file: 'S9C2.md', line: 7 }, {}],
  'list-marker-escaped': [
    { file: 'S9C2.md', line: 8 },
    { found: '1\\. Plan yapın', rewritten: '1. Plan yapın' },
    { found: '\\- Plan yapın', rewritten: '- Plan yapın' },
  ],
  'list-marker-typed': [
    { file: 'S9C2.md', line: 8 },
    { found: '• Plan yapın', rewritten: '- Plan yapın' },
  ],
  'heading-mark-typed': [{ file: 'S9C2.md', line: 7 }, { found: '#Neler yapılır' }],
  'list-item-empty': [{ file: 'S9C2.md', line: 9 }, { last: undefined }, { last: 12 }],
  'list-line-joined': [{ file: 'S9C2.md', line: 8 }, { text: 'Sonra toplanın.' }],
  'link-unsafe': [
    { file: 'S9C2.md', line: 7 },
    { url: 'www.stgm.org.tr' },
    { url: 'info@stgm.org.tr' },
    { url: 'javascript:alert(1)' },
    { url: '#kaynaklar' },
    { url: 'S9C2.md' },
    { url: '' },
  ],
  'link-doubtful': [
    { file: 'S9C2.md', line: 7 },
    {
      url: 'https://www.youtube.com/watchv=vZc6WzitV-g&list=PL1',
      part: 'query-lost',
      found: 'watchv=vZc6WzitV-g&list=PL1',
    },
    { url: 'https://www.google.com/url?q=https://www.stgm.org.tr/', part: 'redirect', found: 'https://www.stgm.org.tr/' },
    { url: 'https://https//www.stgm.org.tr/', part: 'host', found: 'https' },
    { url: 'https://www.youtube.com/watchv=a', part: 'video-lost', found: '/watchv=a' },
    { url: 'https://www.stgm.org.tr/rehber.pdf,', part: 'ending', found: ',' },
  ],
  'link-text-missing': [{ file: 'S9C2.md', line: 7 }, { url: 'https://www.stgm.org.tr/' }],
  'link-target-missing': [
    { file: 'S9C2.md', line: 7 },
    { text: 'Yönetişim Rehberi', target: undefined },
    { text: 'Rehber', target: 'https://www.stgm.org.tr/yeni rehber.pdf' },
  ],
  'link-definition-unused': [{ file: 'S9C2.md', line: 8 }, { found: '[Kaynak]: https://www.stgm.org.tr/' }],
  'link-split': [{ file: 'S9C2.md', line: 9 }, { url: 'https://www.stgm.org.tr/stok' }],
  'parenthesis-doubled': [{ file: 'S9C2.md', line: 12 }, { text: 'Yönetişim Rehberi' }],
  'table-row-long': [{ file: 'S9C2.md', line: 8 }, {}],
  'leftover-shown': [
    { file: 'S9C2.md', line: 9 },
    { kind: 'attributes', found: '{.underline}' },
    { kind: 'backslash', found: '\\' },
    { kind: 'asterisks', found: '**' },
    { kind: 'footnote', found: '[^1]' },
    { kind: 'title', found: '&amp;' },
    { kind: 'task', found: '[ ]' },
    { kind: 'highlight', found: '==çok önemli==' },
    { kind: 'asterisk', found: '*“Birlik”*nin' },
    { kind: 'multiplication', found: '5*3*2' },
    { kind: 'footnote-inline', found: '^[Tüzükte yazar.]' },
    { kind: 'link-reversed', found: '[rehber](https://www.stgm.org.tr/)' },
    { kind: 'underscores', found: '__kalın __' },
    { kind: 'underscores', found: '_ eğik_' },
    { kind: 'title-quoted', found: '“Ortak arıyoruz.”' },
  ],
  'table-foreign': [{ file: 'S9C2.md', line: 8 }, { row: '| Kim | Ne zaman |' }],
  'heading-underlined': [
    { file: 'S9C2.md', line: 9 },
    { text: 'Ortaklar birlikte karar verir.', sign: '-' },
  ],
  'text-indented': [{ file: 'S9C2.md', line: 8 }, { text: 'Dernekler birlikte çalışır.' }],
  'resource-link-missing': [{ file: 'S9C2.md', line: 12 }, { text: 'Yönetişim Rehberi, STGM, 2011' }],
  'resources-doubtful': [
    { file: 'S9C2.md', line: 12 },
    { kind: 'list', text: 'Ortaklık Rehberi küçük örgütlere adım adım yol gösterir · Ağlar Videosu yarım saat sürer' },
    { kind: 'links', text: 'Rehber ve Video' },
    { kind: 'heading', text: 'Videolar' },
    { kind: 'sentence', text: 'Ayrıca Rehber size yol gösterir' },
  ],
  'image-missing': [
    { file: 'S9C2.md', line: 7 },
    { path: 'resimler/Sema.png' },
    { path: '' },
    { path: 'resimler/sema.png', spelled: 'resimler/Sema.png' },
  ],
  'image-unreadable': [{ file: 'S9C2.md', line: 7 }, { path: 'sema.docx' }],
  'image-remote': [{ file: 'S9C2.md', line: 7 }, { url: 'https://example.org/sema.png' }, { url: 'data:image/png;base64,iVBORw0KGgo=' }],
  'image-alt-missing': [{ file: 'S9C2.md', line: 7 }, { path: 'sema.png' }, { path: 'iki örgüt.png' }],
  'output-unwritable': [{ file: 'dist/content' }, { path: 'dist/content/tr/9.json', reason: 'ENOSPC' }],
};

const ids = Object.keys(severities) as ProblemId[];
const languages: MessageLanguage[] = ['tr', 'en'];

function problemsOf(id: ProblemId, language: MessageLanguage): Problem[] {
  const [place, ...variants] = samples[id];
  return variants.map((details) => describe(finding(id, place, details), language));
}

const partsOf = ({ what, why, fix }: Problem) => ({ what, why, fix });

/** Words of programs, not of editors. `JPEG`, `UTF-8` and the names that stand in the files are theirs. */
const FOREIGN =
  /undefined|\[object|\bError|\bnull\b|\bNaN\b|yaml|matter|markdown-it|micromark|parse|\bnode\b|\bjson\b(?<!\.json)|token|exception|\bstack\b|regex|\bAST\b|schema|E(ACCES|NOENT|NOSPC)/i;

test('every message of both languages says what, why and how, in an editor’s words', () => {
  for (const id of ids) {
    for (const language of languages) {
      for (const problem of problemsOf(id, language)) {
        for (const [part, text] of Object.entries(partsOf(problem))) {
          const where = `${language} ${id} ${part}: ${text}`;
          assert.ok(text.trim().length > 8, where);
          assert.equal(text, text.trim(), where);
          assert.doesNotMatch(text, /[.!]$/, where);
          assert.doesNotMatch(text, /\s{2}|\n/, where);
          assert.doesNotMatch(text, FOREIGN, where);
        }
        assert.equal(problem.severity, severities[id]);
      }
    }
  }
});

test('Turkish and English are two languages', () => {
  for (const id of ids) {
    problemsOf(id, 'tr').forEach((inTurkish, variant) => {
      const inEnglish = problemsOf(id, 'en')[variant]!;
      for (const part of ['what', 'why', 'fix'] as const) assert.notEqual(inTurkish[part], inEnglish[part], `${id} ${part}`);
      assert.doesNotMatch(inTurkish.what + inTurkish.why, /\b(the|is|readers|file)\b/, id);
      assert.doesNotMatch(inEnglish.what + inEnglish.why, /\b(bir|okurlar|satır|dosya)\b/, id);
    });
  }
});

test('no Turkish suffix is glued to a value', () => {
  for (const id of ids) {
    for (const problem of problemsOf(id, 'tr')) {
      assert.doesNotMatch(Object.values(partsOf(problem)).join(' '), /[\d"\w.][’'][a-zçğıöşü]/, id);
    }
  }
});

test('a message says exactly what to write', () => {
  const fixes = (id: ProblemId) => problemsOf(id, 'en').map(({ fix }) => fix);
  assert.deepEqual(partsOf(problemsOf('address-duplicate', 'en')[0]!), {
    what: 'question 1, choice 2 is already written in S1C2.md',
    why: 'readers who chose 2 would be shown the advice for 3',
    fix: 'this file is called S1C3.md: write "choice_id: 3"',
  });
  assert.deepEqual(
    fixes('yaml-syntax').slice(0, 2),
    Array(2).fill('put the text in quotes, like this: title: "Ortaklık: nereden başlamalı?"'),
  );
  assert.equal(fixes('choice-missing')[0], 'write S9C3.md and S9C4.md');
  assert.equal(fixes('id-invalid')[0], 'write "choice_id: 2"');
  assert.deepEqual(fixes('id-missing'), [
    'write "choice_id: 2" between the two "---" lines',
    'write "question_id: 9" between the two "---" lines',
  ]);
  const unnamed = describe(finding('id-missing', { file: 'S9.md' }, { key: 'choice_id' }), 'en').fix;
  assert.equal(unnamed, 'write "choice_id: " and the number between the two "---" lines', 'a number that no name gives is not made up');
  assert.equal(fixes('list-marker-escaped')[0], 'delete the backslash: 1. Plan yapın');
  assert.deepEqual(fixes('link-unsafe').slice(0, 2), [
    'write it in full: https://www.stgm.org.tr',
    'write it in full: mailto:info@stgm.org.tr',
  ]);
  assert.equal(fixes('link-target-missing')[1], 'write %20 instead of each space: [Rehber](https://www.stgm.org.tr/yeni%20rehber.pdf)');
  assert.equal(fixes('file-name-mismatch')[2], 'write "question_id: 9"', 'no file can be called after "Dokuz"');
  assert.deepEqual(problemsOf('translation-alone', 'en').slice(0, 2).map(partsOf), [
    {
      what: 'S30C1.md is only in the folder en/',
      why: '"en" is a language code (English): only readers of that language see this',
      fix: 'write S30C1.md in Turkish as well; if the text is not in English, move it out of the folder en/',
    },
    {
      what: 'S30.md and S30C1.md are only in the folder new/',
      why: '"new" is a language code (Newari): only readers of that language see this',
      fix: 'write S30.md and S30C1.md in Turkish as well; if the text is not in Newari, move it out of the folder new/',
    },
  ]);
  assert.equal(problemsOf('choice-missing', 'tr')[0]!.fix, 'eksik olanı ekleyin: S9C3.md ve S9C4.md');
});

test('a line that is put in quotes stays the same text', () => {
  assert.equal(quoteLine('title: A "B": c', 'S9C2.md'), `title: 'A "B": c'`);
  assert.equal(quoteLine(`title: STÖ'ler "B": c`, 'S9C2.md'), `title: "STÖ'ler \\"B\\": c"`);
  assert.equal(quoteLine('title: “A: b”', 'S9C2.md'), 'title: "A: b"');
  assert.equal(quoteLine('question_id: "9”', 'S9C2.md'), 'question_id: "9"');
  assert.equal(quoteLine('title: “A” ve “B: c”', 'S9C2.md'), 'title: "“A” ve “B: c”"');
  assert.equal(quoteLine('title: "B" c', 'S9C2.md'), `title: '"B" c'`);
  assert.equal(quoteLine('title: C:\\a: b', 'S9C2.md'), 'title: "C:\\\\a: b"');
  assert.equal(quoteLine('title: "done"', 'S9C2.md'), undefined);
  assert.equal(quoteLine('sonra: ikinci satır', 'S9C2.md'), undefined, 'the second line of a title is no key');
  assert.equal(quoteLine('title:', 'S9C2.md'), undefined);
  assert.equal(quoteLine('haklar: Haklar: temel', 'en/themes.yml'), 'haklar: "Haklar: temel"');
});

test('what steers a terminal or hides is written out', () => {
  const hostile = describe(
    finding(
      'address-duplicate',
      { file: 'a\u001b[2J/S1\nC3.md', line: 4, column: 2 },
      { address: '1/2', other: '\u202Egnp.md\u0007', expected: undefined },
    ),
    'en',
  );
  assert.equal(hostile.file, 'a\\u001b[2J/S1\\u000aC3.md');
  assert.equal(hostile.what, 'question 1, choice 2 is already written in \\u202egnp.md\\u0007');
  assert.equal(hostile.line, 4);
  assert.equal(hostile.column, 2);
  const hidden = describe(finding('id-invalid', { file: 'S9.md' }, { key: 'question_id', found: '9\u200B' }), 'tr');
  assert.match(hidden.what, /"9\\u200b"/);
  const lists = describe(finding('markup-removed', { file: 'S9.md' }, { names: ['on\u0000click', '\u{E0041}', '\uD800'] }), 'en');
  assert.equal(lists.what, 'removed, because it is not allowed here: on\\u0000click, \\u{e0041}, \\ud800');
  for (const id of ids) {
    const [, details] = samples[id];
    const dirty = Object.fromEntries(
      Object.entries(details).map(([key, value]) => [
        key,
        !['feature', 'expected', 'kind', 'part'].includes(key) && typeof value === 'string' ? `${value}\u009b\u2066\n\r\t!` : value,
      ]),
    );
    for (const language of languages) {
      const { file, what, why, fix } = describe(finding(id, { file: 'S\u00859.md' }, dirty as never), language);
      assert.doesNotMatch(file + what + why + fix, /[\p{Cc}\p{Cf}]/u, id);
    }
  }
});

test('long excerpts are cut between characters, names of files are not', () => {
  const { what } = describe(finding('link-target-missing', { file: 'S9.md' }, { text: '😀'.repeat(50_000), target: undefined }), 'en');
  assert.equal(what, `there is no URL after [${'😀'.repeat(79)}…]`);
  assert.match(
    describe(finding('link-target-missing', { file: 'S9.md' }, { text: 'a'.repeat(80), target: undefined }), 'en').what,
    /a{80}\]/,
  );
  const other = `${'klasör/'.repeat(20)}S9.md`;
  assert.match(
    describe(finding('question-duplicate', { file: 'S9.md' }, { question: '9', other, expected: undefined }), 'en').what,
    new RegExp(`${other}$`),
  );
  const names = Array.from({ length: 500 }, (_, index) => `<x-${index}>`);
  assert.match(describe(finding('markup-removed', { file: 'S9.md' }, { names }), 'en').what, /<x-19>, …$/);
  assert.match(describe(finding('question-text-ignored', { file: 'S9.md' }, { text: 'iki\n  satır' }), 'en').what, /: iki satır$/);
});

test('a place without line stays without', () => {
  assert.deepEqual(Object.keys(describe(finding('title-missing', { file: 'S9.md' }, {}), 'en')).sort(), [
    'file',
    'fix',
    'id',
    'severity',
    'what',
    'why',
  ]);
});

test('the environment chooses the language, in the order of POSIX', () => {
  assert.equal(messageLanguage({}, 'en-US'), 'en');
  assert.equal(messageLanguage({}, 'tr-TR'), 'tr');
  assert.equal(messageLanguage({ LANG: 'tr_TR.UTF-8' }), 'tr');
  assert.equal(messageLanguage({ LANG: 'tr' }), 'tr');
  assert.equal(messageLanguage({ LANG: 'tr-TR' }), 'tr');
  assert.equal(messageLanguage({ LANG: 'trv_TW' }), 'en');
  assert.equal(messageLanguage({ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'tr_TR', LANG: 'tr_TR' }), 'en');
  assert.equal(messageLanguage({ LC_ALL: '', LC_MESSAGES: 'tr_TR', LANG: 'C' }), 'tr');
  assert.equal(messageLanguage({ LC_ALL: 'C' }), 'en');
});

test('the words of the report', () => {
  assert.equal(english.summary({ errors: 3, warnings: 1, files: 46 }), '3 errors, 1 warning in 46 files');
  assert.equal(turkish.summary({ errors: 3, warnings: 1, files: 46 }), '46 dosyada 3 hata, 1 uyarı');
  assert.equal(english.summary({ errors: 0, warnings: 0, files: 1 }), 'no problems in 1 file');
  assert.equal(turkish.summary({ errors: 0, warnings: 0, files: 1 }), '1 dosyada sorun yok');
  assert.equal(english.drafts(['S9C5.md'], 0), '1 draft left out: S9C5.md');
  assert.equal(turkish.drafts(['S9C5.md'], 0), '1 taslak dışarıda bırakıldı: S9C5.md');
  assert.equal(english.drafts(['S9C5.md', 'S9C6.md'], 4), '6 drafts left out: S9C5.md, S9C6.md, and 4 more');
  assert.equal(turkish.drafts(['S9C5.md', 'S9C6.md'], 4), '6 taslak dışarıda bırakıldı: S9C5.md, S9C6.md ve 4 taslak daha');
  assert.equal(english.written({ questions: 23, entries: 1, out: 'dist/content' }), '23 questions, 1 entry written to dist/content');
  assert.equal(turkish.written({ questions: 23, entries: 46, out: 'dist/content' }), '23 soru ve 46 metin yazıldı: dist/content');
  assert.equal(english.more(4, 'link-unsafe'), 'and 4 more like this  [link-unsafe]');
  assert.equal(turkish.more(4, 'link-unsafe'), 've bunun gibi 4 sorun daha  [link-unsafe]');
  assert.equal(english.more(2, 'link-unsafe', ['14', '20']), 'and 2 more like this, also on lines 14 and 20  [link-unsafe]');
  assert.equal(turkish.more(2, 'link-unsafe', ['14', '20']), 've bunun gibi 2 sorun daha; satırlar: 14, 20  [link-unsafe]');
});

const documentation = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const sections = new Map(
  documentation
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0]!, section]),
);

test('docs/problems.md has one heading for each id, in the same order', () => {
  assert.deepEqual([...sections.keys()], ids);
  assert.equal(documentation.match(/^#+ /gm)!.length, ids.length + 1);
});

test('docs/problems.md tells the severity and repeats the messages word for word', () => {
  for (const id of ids) {
    const section = sections.get(id)!;
    const severity = severities[id];
    assert.ok(section.startsWith(`${id}\n\n${turkish[severity]} · ${severity}\n`), id);
    for (const language of languages) {
      const { file, line, what } = problemsOf(id, language)[0]!;
      const name = (language === 'tr' ? turkish : english)[severity];
      assert.ok(section.includes(`${file}${line === undefined ? '' : `:${line}`}  ${name}  ${what}\n`), `${id}: ${what}`);
    }
    assert.match(section, /^- \*\*TR\*\* .+\.$/m, id);
    assert.match(section, /^- \*\*EN\*\* .+\.$/m, id);
  }
});
