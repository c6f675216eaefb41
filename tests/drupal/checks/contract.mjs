// The module's PHP reads what the element's TypeScript reads, and nothing more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../../dist/esm/element/messages.js';
import { check } from '../../wordpress/report.mjs';
import { checkReader } from '../../reader-contract.mjs';

export const title = 'Contract';

export async function run({ php }) {
  await checkReader({
    php,
    tags: 'Drupal\\stgm_guidance\\Content\\AllowedTags',
    nodes: 'Drupal\\stgm_guidance\\Content\\NodeReader::read',
    link: 'Drupal\\stgm_guidance\\Content\\AllowedUrl::link',
    media: 'Drupal\\stgm_guidance\\Content\\AllowedUrl::media',
    id: 'Drupal\\stgm_guidance\\Embed::readId',
  });

  await check('pages of the host are found in every language that the compiler knows, not only in those of two letters', async () => {
    const read = (lang) =>
      php(
        "return (new Drupal\\stgm_guidance\\CanonicalPages('https://rehber.example/'))->read($input)?->lang;",
        `https://rehber.example/${lang}/9/2/#embed`,
      );
    for (const lang of ['en', 'kmr', 'pt-BR', 'zh-Hant-TW']) assert.equal(await read(lang), lang);
  });

  await check('our own few words are those of the element', async () => {
    const words = await php('return Drupal\\stgm_guidance\\Render\\EntryWords::WORDS;');
    for (const lang of Object.keys(messages))
      for (const [name, word] of Object.entries(words[lang])) assert.equal(word, messages[lang][name], `${lang} ${name}`);
    assert.deepEqual(Object.keys(words), Object.keys(messages));
  });

  await check('a file that is not the question asked for, or in a newer shape, is not used', async () => {
    const question = JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/content/tr/9.json'), 'utf8'));
    const read = (value, id = '9') =>
      php(
        '$read = Drupal\\stgm_guidance\\Content\\BundleReader::question($input[0], $input[1]); return $read === NULL ? NULL : array_keys($read);',
        [typeof value === 'string' ? value : JSON.stringify(value), id],
      );
    assert.deepEqual(await read(question), [1, 2, 3, 4]);
    for (const [value, id] of [
      [question, '8'],
      [{ ...question, format: 2 }],
      [{ ...question, format: '1' }],
      [{ ...question, question: null }],
      [{ ...question, choices: [{ id: '1' }] }],
      ['<!doctype html>'],
      [''],
      ['[]'],
      ['['.repeat(600)],
    ]) {
      assert.equal(await read(value, id ?? '9'), null, JSON.stringify(value).slice(0, 80));
    }
  });
}
