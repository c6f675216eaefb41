// The module's PHP reads what the element's TypeScript reads, and nothing more.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedLink, allowedMedia, allowedTags, MAX_DEPTH, readId, readNodes } from '../../../dist/esm/bundle/index.js';
import { messages } from '../../../dist/esm/element/messages.js';
import { check } from '../../wordpress/report.mjs';
import { BAD_LINKS, GOOD_LINKS, IDS, MEDIA, TREES } from '../hostile-content.mjs';

export const title = 'Contract';

const CONTENT = join(import.meta.dirname, '../../../dist/content');
const READ = 'return array_map(fn ($json) => Drupal\\stgm_guidance\\Content\\NodeReader::read(json_decode($json)), $input);';

/** PHP's [name, attributes, nodes] as the contract writes it. */
const asWritten = (nodes) =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [name, attributes, inside] = node;
    return Object.keys(attributes).length ? [name, attributes, ...asWritten(inside)] : [name, ...asWritten(inside)];
  });

export async function run({ php }) {
  await check('the same tags and attributes are allowed, to the same depth', async () => {
    const table = await php('return array_map("array_keys", Drupal\\stgm_guidance\\Content\\AllowedTags::TABLE);');
    assert.deepEqual(table, Object.fromEntries(Object.entries(allowedTags).map(([tag, attributes]) => [tag, Object.keys(attributes)])));
    assert.equal(await php('return Drupal\\stgm_guidance\\Content\\AllowedTags::MAX_DEPTH;'), MAX_DEPTH);
  });

  await check(`${TREES.length} hostile trees are read as the element reads them`, async () => {
    const read = await php(READ, TREES.map((tree) => JSON.stringify(tree)));
    read.forEach((nodes, index) => assert.deepEqual(asWritten(nodes), readNodes(TREES[index]), JSON.stringify(TREES[index])));
  });

  await check('every text of content/ is read as the element reads it', async () => {
    const trees = readdirSync(CONTENT, { recursive: true })
      .filter((name) => /\d\.json$/.test(name))
      .flatMap((name) => JSON.parse(readFileSync(join(CONTENT, name), 'utf8')).choices)
      .flatMap((choice) => [choice.answer, choice.resourcesIntro, ...choice.resources.map(({ note }) => note), choice.resources.map(({ url }) => ['a', { href: url }, 'x'])]);
    assert.ok(trees.length > 100);
    const read = await php(READ, trees.map((tree) => JSON.stringify(tree)));
    read.forEach((nodes, index) => assert.deepEqual(asWritten(nodes), readNodes(trees[index])));
  });

  await check('no address passes that the element refuses, and ordinary ones pass as they are', async () => {
    const links = await php('return array_map(Drupal\\stgm_guidance\\Content\\AllowedUrl::link(...), $input);', [...GOOD_LINKS, ...BAD_LINKS]);
    assert.deepEqual(links, [...GOOD_LINKS, ...BAD_LINKS.map(() => null)]);
    for (const link of GOOD_LINKS) assert.ok(allowedLink(link), link);
    const media = await php('return array_map(Drupal\\stgm_guidance\\Content\\AllowedUrl::media(...), $input);', MEDIA);
    assert.deepEqual(media, MEDIA.map((path) => allowedMedia(path) ?? null));
  });

  await check('ids are read as the element reads them', async () => {
    const ids = await php('return array_map(Drupal\\stgm_guidance\\Embed::readId(...), $input);', IDS);
    assert.deepEqual(ids, IDS.map((id) => readId(id) ?? null));
  });

  await check('our own few words are those of the element', async () => {
    const words = await php('return Drupal\\stgm_guidance\\Render\\EntryWords::WORDS;');
    for (const lang of Object.keys(messages)) for (const [name, word] of Object.entries(words[lang])) assert.equal(word, messages[lang][name], `${lang} ${name}`);
    assert.deepEqual(Object.keys(words), Object.keys(messages));
  });

  await check('a file that is not the question asked for, or in a newer shape, is not used', async () => {
    const question = JSON.parse(readFileSync(join(CONTENT, 'tr/9.json'), 'utf8'));
    const read = (value, id = '9') => php('$read = Drupal\\stgm_guidance\\Content\\BundleReader::question($input[0], $input[1]); return $read === NULL ? NULL : array_keys($read);', [typeof value === 'string' ? value : JSON.stringify(value), id]);
    assert.deepEqual(await read(question), [1, 2, 3, 4]);
    for (const [value, id] of [[question, '8'], [{ ...question, format: 2 }], [{ ...question, format: '1' }], [{ ...question, question: null }], [{ ...question, choices: [{ id: '1' }] }], ['<!doctype html>'], [''], ['[]'], ['['.repeat(600)]]) {
      assert.equal(await read(value, id ?? '9'), null, JSON.stringify(value).slice(0, 80));
    }
  });
}
