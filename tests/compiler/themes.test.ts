import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { entry, question } from './content-folder.js';

const TEXTS = { 'S8C1.md': entry(8, 1), 'S9.md': question(9), 'S9C1.md': entry(9, 1), 'S10.md': question(10), 'S10C1.md': entry(10, 1) };

/** Questions with their themes, by language, and the ids of what is wrong. */
function themesOf(files: Record<string, string>) {
  const { bundle, problems } = compile(Object.entries({ ...TEXTS, ...files }).map(([path, content]) => ({ path, content })));
  const themes = Object.fromEntries(
    bundle.map(({ lang, themes: list, questions }) => [
      lang,
      { titles: list.map(({ title }) => title), of: questions.map(({ question: { id, theme } }) => `${id} ${theme}`) },
    ]),
  );
  return { themes, problems: problems.map(({ id }) => id).filter((id) => id.startsWith('theme')) };
}

test('themes.yml puts questions into themes: with a question file, or with entries alone', () => {
  const { themes, problems } = themesOf({ 'themes.yml': 'ag: {title: Ağlar, questions: [9, "8"]}\nplan: {title: Plan, questions: 10}\n' });
  assert.deepEqual(themes['tr'], { titles: ['Ağlar', 'Plan'], of: ['8 ag', '9 ag', '10 plan'] });
  assert.deepEqual(problems, []);
});

test('a line in the question file counts before a list, and the first list before the second', () => {
  const { themes, problems } = themesOf({
    'S9.md': question(9).replace('---\n', '---\ntheme: plan\n'),
    'themes.yml': 'ag:\n  title: Ağlar\n  questions:\n    - 9\n    - 10\nplan:\n  title: Plan\n  questions: [9, 10]\n',
  });
  assert.deepEqual(themes['tr']?.of, ['8 undefined', '9 plan', '10 ag']);
  assert.deepEqual(problems, ['theme-conflict', 'theme-conflict']);
});

test('a translation of the titles keeps the lists', () => {
  const { themes } = themesOf({ 'themes.yml': 'ag: {title: Ağlar, questions: [9]}\n', 'en/themes.yml': 'ag: Networks\n' });
  assert.deepEqual(themes['en'], { titles: ['Networks'], of: ['8 undefined', '9 ag', '10 undefined'] });
});
