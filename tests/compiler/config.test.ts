import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { CONFIG_KEYS } from '../../src/compiler/config/guidance-config.js';
import { parseConfig } from '../../src/compiler/config/parse-config.js';
import { describe as describeFinding } from '../../src/compiler/messages/describe.js';

const words = { platforms: ['wordpress', 'wix'], forms: ['text', 'frame'], hosts: ['iis'] };

const parse = (text: string) => parseConfig('guidance.config.yml', Buffer.from(text), words);

/** Line, id and what to do, in English and with the Turkish message checked for being there. */
const problemsOf = (text: string) =>
  parse(text).findings.map((found) => {
    for (const part of Object.values(describeFinding(found, 'tr'))) assert.doesNotMatch(String(part), /undefined/);
    const { line, id, fix } = describeFinding(found, 'en');
    return `${line} ${id}: ${fix}`;
  });

describe('guidance.config.yml', () => {
  test('says what it says, with comments and in either way to write a list', () => {
    const { config, findings } = parse(`
# Ayarlar
content: metinler # klasör
out: {site: public}
ignore:
  - arsiv/
  - "*.bak.md"
languages: tr
base: https://rehber.example.org/alt
strict: true
for: wix
organisation:
  name: Örnek Dernek
  url: https://www.example.org/
licence: CC BY-SA 4.0
themes:
  ortaklik: {title: Ortaklıklar, questions: [8, 9]}
  planlama: Planlama
`);
    assert.deepEqual(findings, []);
    const { themes: _themes, ...rest } = JSON.parse(JSON.stringify(config)) as Record<string, unknown>;
    assert.deepEqual(rest, {
      content: 'metinler',
      out: { site: 'public' },
      ignore: ['arsiv/', '*.bak.md'],
      languages: ['tr'],
      base: 'https://rehber.example.org/alt/',
      strict: true,
      for: 'wix',
      organisation: { name: 'Örnek Dernek', url: 'https://www.example.org/' },
      licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    });
    assert.deepEqual(
      [...config.themes!.titles],
      [
        ['ortaklik', 'Ortaklıklar'],
        ['planlama', 'Planlama'],
      ],
    );
    assert.deepEqual(
      config.themes!.questions.map(({ question, theme, at }) => [question, theme, at.line]),
      [
        ['8', 'ortaklik', 17],
        ['9', 'ortaklik', 17],
      ],
    );
  });

  test('a licence has its URL by its short name, or the one that is written', () => {
    const licence = (text: string) => parse(`licence: ${text}`).config.licence?.url;
    assert.equal(licence('CC-BY-4.0'), 'https://creativecommons.org/licenses/by/4.0/');
    assert.equal(licence('cc by nc nd 3.0'), 'https://creativecommons.org/licenses/by-nc-nd/3.0/');
    assert.equal(licence('CC0'), 'https://creativecommons.org/publicdomain/zero/1.0/');
    assert.equal(licence('CC BY-SA-ND 4.0'), undefined);
    assert.equal(licence('Tüm hakları saklıdır'), undefined);
    assert.equal(licence('{name: CC BY 4.0, url: "https://example.org/l"}'), 'https://example.org/l');
  });

  test('an unknown key proposes the nearest, or what it means', () => {
    assert.deepEqual(
      problemsOf('contnt: a\nkurum: B\nlicense: MIT\norganisation: {name: B, web: "https://b.example/"}\nout: {biuld: x}\n'),
      [
        '1 key-unknown: write "content:" instead of "contnt:"',
        '2 key-unknown: write "organisation:" instead of "kurum:"',
        '3 key-unknown: write "licence:" instead of "license:"',
        '4 key-unknown: delete the line, or use one of these names: name, url',
        '5 key-unknown: write "build:" instead of "biuld:"',
      ],
    );
  });

  const wrong: [text: string, problem: RegExp][] = [
    ['base: rehber.example.org', /^1 value-invalid: write the whole address/],
    ['base: "javascript:alert(1)"', /^1 value-invalid: write the whole address/],
    ['strict: evet', /^1 value-invalid: write "strict: true" or/],
    ['languages: [türkçe]', /^1 value-invalid: write the short codes/],
    ['ignore: {a: b}', /^1 value-invalid: write the values in square brackets/],
    ['for: joomla', /^1 value-invalid: write one of these: wordpress, wix$/],
    ['organisation: {url: "https://a.example/"}', /^1 value-invalid: write the name/],
    ['organisation: {name: A, url: a.example}', /^1 value-invalid: write the whole address/],
    ['organisation: {name: A, url: "javascript:alert(1)"}', /^1 value-invalid: write the whole address/],
    ['licence: [a]', /^1 value-invalid: write the name/],
    ['out: dist', /^1 value-invalid: write "out:" alone/],
    ['content: [a]', /^1 value-invalid: put it in quotes/],
    ['themes: {a: {title: A, questions: [[1]]}}', /^1 id-invalid/],
    ['base: "https://a.example/', /^1 yaml-syntax/],
    ['strict: true\nstrict: false', /^2 key-duplicate/],
    ['content: &a b', /^1 yaml-feature/],
    ['- a', /^1 yaml-syntax/],
    [`ignore: ${'['.repeat(30_000)}`, /^1 yaml-syntax/],
  ];
  for (const [text, problem] of wrong) {
    test(`${text.slice(0, 60)} is one problem, with its line`, () => {
      const problems = problemsOf(text);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
    });
  }

  test('docs/config.md has a row for each key, in the same order', () => {
    const rows = [...readFileSync('docs/config.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    assert.deepEqual(rows, [...CONFIG_KEYS]);
  });
});
