// The block: its form, what it keeps, and what it shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../wordpress/report.mjs';

export const title = 'Block';

const index = JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/content/tr/index.json'), 'utf8'));
const BLOCK =
  "$block = fn (array $configuration = [], array $settings = [], string $langcode = 'tr') => Drupal\\stgm_guidance\\Plugin\\Block\\GuidanceBlock::create(start_site($root, $settings, $langcode), $configuration, 'stgm_guidance', ['provider' => 'stgm_guidance']);";

export async function run({ php }) {
  const send = (values) =>
    php(
      `${BLOCK}
      $one = $block();
      $sent = new Drupal\\Core\\Form\\SentForm($input);
      $form = $one->blockForm([], $sent);
      $one->blockValidate($form, $sent);
      if (!$sent->errors) $one->blockSubmit($form, $sent);
      return ['errors' => $sent->errors, 'configuration' => $one->getConfiguration()];`,
      values,
    );

  await check('the picker: a select of themes, and for each theme its answers by question', async () => {
    const form = await php(`${BLOCK} return $block()->blockForm([], new Drupal\\Core\\Form\\SentForm());`);
    assert.deepEqual(form.theme['#options'], Object.fromEntries(index.themes.map(({ id, title: name }) => [id, name])));
    const offered = Object.values(form.address).flatMap((select) =>
      Object.values(select['#options']).flatMap((group) => Object.keys(group)),
    );
    assert.deepEqual(offered.sort(), index.questions.flatMap(({ id, choices }) => choices.map((choice) => `${id}/${choice.id}`)).sort());
    const { theme, id, title: question, choices } = index.questions.find((one) => one.id === '9');
    assert.equal(form.address[theme]['#options'][`${id}. ${question}`]['9/2'], `2: ${choices[1].title}`);
  });

  await check('without JavaScript every select is there and says for which theme; with it only the chosen theme’s', async () => {
    const form = await php(`${BLOCK} return $block()->blockForm([], new Drupal\\Core\\Form\\SentForm());`);
    for (const { id, title: name } of index.themes) {
      assert.equal(form.address[id]['#title'], `Question and answer: ${name}`);
      assert.deepEqual(form.address[id]['#states'], { visible: { ':input[name="settings[theme]"]': { value: id } } });
      assert.ok(form.address[id]['#empty_option'] && !form.address[id]['#required'], 'a hidden select must not be asked for');
    }
  });

  await check('the form shows what is chosen', async () => {
    const form = await php(
      `${BLOCK} return $block(['question' => '9', 'choice' => '2', 'lang' => 'en', 'heading_level' => 2])->blockForm([], new Drupal\\Core\\Form\\SentForm());`,
    );
    assert.equal(form.theme['#default_value'], 'ortaklik');
    assert.equal(form.address.ortaklik['#default_value'], '9/2');
    assert.deepEqual([form.lang['#default_value'], form.heading_level['#default_value']], ['en', 2]);
  });

  await check('it keeps the answer of the chosen theme, and leaves the other selects aside', async () => {
    const { errors, configuration } = await send({
      theme: 'ortaklik',
      address: { ortaklik: '9/2', haklar: '2/1' },
      lang: 'en',
      heading_level: '2',
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(configuration, { question: '9', choice: '2', lang: 'en', heading_level: 2, label_display: '0' });
  });

  await check('a theme without an answer, or a value that nobody was offered, is refused with words', async () => {
    for (const sent of [
      { theme: 'ortaklik', address: { ortaklik: '', haklar: '2/1' }, lang: '', heading_level: '3' },
      { theme: 'ortaklik', address: { ortaklik: '../../x' }, lang: '', heading_level: '3' },
      { theme: 'ortaklik', address: { ortaklik: '9/2' }, lang: '"><script>', heading_level: '3' },
    ]) {
      assert.deepEqual((await send(sent)).errors, { 'Question and answer: Gönüllüler ve ortaklıklar': 'Choose a question and an answer.' });
    }
  });

  await check('it shows the tag with the answer, and asks for the library', async () => {
    const build = await php(`${BLOCK} return $block(['question' => '9', 'choice' => '2', 'heading_level' => 2])->build();`);
    assert.match(
      build['#markup'],
      /^<stgm-guidance question="9" choice="2" lang="tr" heading-level="2" src="\/modules\/contrib\/stgm_guidance\/assets\/content\/"><div class="stgm-guidance__entry" lang="tr" dir="ltr">.*<h2>.*<\/stgm-guidance>$/s,
    );
    assert.deepEqual(build['#attached'], { library: ['stgm_guidance/element'] });
  });

  await check('language: that of the block, else that of the settings, else that of the page', async () => {
    const lang = async (own, set, page) =>
      /lang="(\w+)"/.exec(
        (
          await php(
            `${BLOCK} return $block(['question' => '9', 'choice' => '2', 'lang' => $input[0]], ['lang' => $input[1]], $input[2])->build();`,
            [own, set, page],
          )
        )['#markup'],
      )[1];
    assert.deepEqual(
      [await lang('en', 'tr', 'tr'), await lang('', 'en', 'tr'), await lang('', '', 'en'), await lang('', '', 'de')],
      ['en', 'en', 'en', 'tr'],
    );
  });

  await check('an entry that is gone, or a block that was never filled in, shows nothing', async () => {
    assert.deepEqual(
      await php(
        `${BLOCK} return [$block()->build(), $block(['question' => '9', 'choice' => '7'])->build(), $block(['question' => '<b>', 'choice' => '2'])->build()];`,
      ),
      [[], [], []],
    );
  });

  await check('it is cached by the settings and the language of the page', async () => {
    assert.deepEqual(await php(`${BLOCK} return [$block()->getCacheTags(), $block()->getCacheContexts()];`), [
      ['config:stgm_guidance.settings'],
      ['languages:language_content'],
    ]);
  });

  await check('it can be serialized, as forms in Layout Builder are, and works afterwards', async () => {
    const [markup, size] = await php(
      `${BLOCK} $text = serialize($block(['question' => '9', 'choice' => '2'])); return [unserialize($text)->build()['#markup'], strlen($text)];`,
    );
    assert.match(markup, /^<stgm-guidance /);
    assert.ok(size < 2000, `${size} bytes: services are not to be stored`);
  });

  await check('questions without a theme are offered too, under a name of their own', async () => {
    const offered = await php(
      "$picker = new Drupal\\stgm_guidance\\Picker(Drupal\\stgm_guidance\\Library\\BundleReader::index($input)); return array_map(fn ($theme) => $picker->answers((string) $theme), array_flip($picker->themes('Other')));",
      JSON.stringify({
        format: 1,
        themes: [
          { id: '1', title: 'Bir' },
          { id: 'empty', title: 'Boş' },
        ],
        questions: [
          { id: 'a', title: 'A?', theme: '1', choices: [{ id: '1', title: 'evet' }] },
          { id: 'b', title: 'B?', theme: 'gone', choices: [{ id: 'x', title: 'hayır' }, { id: '<b>', title: 'z' }, 7] },
          { id: '../c', title: 'C?' },
        ],
      }),
    );
    assert.deepEqual(offered, { Bir: { 'a. A?': { 'a/1': '1: evet' } }, Other: { 'b. B?': { 'b/x': 'x: hayır' } } });
  });
}
