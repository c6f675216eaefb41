import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Problem } from '../../src/compiler/model/problem.js';
import { formatAnnotations, formatJson, formatText } from '../../src/cli/report-problems.js';

const problem = (more: Partial<Problem> = {}): Problem => ({
  id: 'key-unknown',
  severity: 'warning',
  file: 'content/S9C2.md',
  line: 4,
  column: 12,
  what: 'something',
  why: 'a reason',
  fix: 'a remedy',
  ...more,
});

const report = (...problems: Problem[]) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    problems,
    counts: { files: 7, errors, warnings: problems.length - errors, questions: 2, entries: 4, drafts: 0 },
    drafts: [] as string[],
  };
};

describe('text', () => {
  test('is the format of the design', () => {
    const text = formatText(report(problem({ severity: 'error', id: 'id-missing' }), problem({ line: undefined, column: undefined })), {
      messages: 'en',
      out: 'dist',
    });
    assert.equal(
      text,
      [
        'content/S9C2.md:4:12  error  something  [id-missing]',
        '    why: a reason',
        '    fix: a remedy',
        'content/S9C2.md  warning  something  [key-unknown]',
        '    why: a reason',
        '    fix: a remedy',
        '1 error, 1 warning in 7 files',
        'nothing was written',
        '',
      ].join('\n'),
    );
  });

  test('ends with what was written, where something was to be written', () => {
    assert.match(
      formatText(report(problem()), { messages: 'en', out: 'dist' }),
      /0 errors, 1 warning in 7 files\n2 questions, 4 entries written to dist\n$/,
    );
    assert.match(formatText(report(), { messages: 'en' }), /^no problems in 7 files\n$/);
    assert.match(formatText(report(problem({ severity: 'error' })), { messages: 'tr' }), /: hata|hata /);
  });

  test('names the drafts that are left out, when they are few', () => {
    const withDrafts = (...drafts: string[]) => formatText({ ...report(), drafts }, { messages: 'en', out: 'dist' });
    assert.equal(withDrafts('S9C5.md'), 'no problems in 7 files\n1 draft left out: S9C5.md\n2 questions, 4 entries written to dist\n');
    assert.match(withDrafts('S9C5.md', 'en/S9\n.md'), /\n2 drafts left out: S9C5\.md and en\/S9\\u000a\.md\n/);
    assert.match(withDrafts('a.md', 'b.md', 'c.md'), /\n3 drafts left out: a\.md, b\.md, and c\.md\n/);
    assert.match(withDrafts('a.md', 'b.md', 'c.md', 'd.md', 'e.md'), /\n5 drafts left out: a\.md, b\.md, c\.md, and 2 more\n/);
  });

  test('folds the same id after three in a file, and only in that file', () => {
    const many = [1, 2, 3, 4, 5].map((line) => problem({ line }));
    const lines = formatText(report(...many, problem({ line: 9, id: 'id-missing' }), problem({ file: 'content/other.md' })), {
      messages: 'en',
    }).split('\n');
    const heads = lines.filter((line) => /^\S/.test(line));
    assert.deepEqual(heads, [
      ...[1, 2, 3].map((line) => `content/S9C2.md:${line}:12  warning  something  [key-unknown]`),
      'content/S9C2.md  warning  and 2 more like this, also on lines 4 and 5  [key-unknown]',
      'content/S9C2.md:9:12  warning  something  [id-missing]',
      'content/other.md:4:12  warning  something  [key-unknown]',
      '0 errors, 7 warnings in 7 files',
    ]);
  });

  test('a terminal obeys nothing in it, and colours are ours only', () => {
    const evil = problem({ file: 'a\nb\x1b[2J.md', what: '\x1b]0;title\x07', why: '\u202e', fix: '\r' });
    assert.ok(!/[^\n -~]/.test(formatText(report(evil), { messages: 'en' })));
    assert.ok(formatText(report(problem()), { messages: 'en', isColoured: true }).includes('\x1b[33mwarning\x1b[0m'));
  });
});

test('JSON is one line with everything', () => {
  const many = report(...[1, 2, 3, 4, 5].map((line) => problem({ line })));
  const json = formatJson(many);
  assert.equal(json.indexOf('\n'), json.length - 1);
  assert.deepEqual(JSON.parse(json), { format: 1, problems: many.problems, counts: many.counts });
});

test('annotations are what GitHub reads: every problem, and no character that would end a part too early', () => {
  const text = formatAnnotations(
    report(
      problem({ severity: 'error', file: 'a,b:c%.md', what: '100 %\r\nof::it', line: 4 }),
      problem({ line: undefined, column: undefined }),
    ),
    'en',
    (file) => `repo/${file}`,
  );
  assert.equal(
    text,
    '::error file=repo/a%2Cb%3Ac%25.md,line=4,col=12,title=key-unknown::100 %25%0D%0Aof::it%0Awhy: a reason%0Afix: a remedy\n' +
      '::warning file=repo/content/S9C2.md,title=key-unknown::something%0Awhy: a reason%0Afix: a remedy\n',
  );
});
