// The settings form, and what the settings do to the library.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../wordpress/report.mjs';

export const title = 'Settings and library';

const HOST = {
  source: 'host',
  host: 'https://rehber.example/',
  script: 'https://rehber.example/v1.0.0/stgm-guidance.js',
  integrity: 'sha384-abc=',
};

export async function run({ php, filter }) {
  const library = (settings, extension = 'stgm_guidance') =>
    php(
      `start_site($root, $input[0]);
      $libraries = Symfony\\Component\\Yaml\\Yaml::parseFile("$root/modules/contrib/stgm_guidance/stgm_guidance.libraries.yml");
      stgm_guidance_library_info_alter($libraries, $input[1]);
      return $libraries['element']['js'];`,
      [settings, extension],
    );
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  const shipped = [`assets/${version}/stgm-guidance.js`];

  await check('the script is the shipped one, from this site and no other, unless the site has chosen', async () => {
    for (const settings of [{}, { source: 'content', host: HOST.host }, { ...HOST, source: 'shipped' }])
      assert.deepEqual(Object.keys(await library(settings)), shipped, JSON.stringify(settings));
    assert.deepEqual(Object.keys(await library(HOST, 'another_module')), shipped);
  });

  await check('a script of the host is pinned to its bytes, asked for with CORS, and never put into an aggregate', async () => {
    assert.deepEqual(await library(HOST), {
      [HOST.script]: {
        type: 'external',
        minified: true,
        preprocess: false,
        attributes: { async: true, integrity: HOST.integrity, crossorigin: 'anonymous' },
      },
    });
  });

  await check('without fingerprint, URL or host no script of another host runs, whatever was imported', async () => {
    for (const broken of [
      { integrity: '' },
      { integrity: 'x' },
      { script: '' },
      { script: 'javascript:alert(1)//.js' },
      { host: '' },
      { host: ['https://a.example/'] },
      { integrity: null },
    ]) {
      assert.deepEqual(Object.keys(await library({ ...HOST, ...broken })), shipped, JSON.stringify(broken));
    }
  });

  await check('a host that cannot be used is none: texts are the shipped ones', async () => {
    const [{ text }] = await filter(['<p>[stgm-guidance 9/2]</p>'], { source: 'content', host: 'https://evil.example/"><script>' });
    assert.match(text, /src="\/modules\/contrib\/stgm_guidance\/assets\/content\/"/);
  });

  await check('the form has a field for every setting, and stores it under its name', async () => {
    const form = await php(
      "start_site($root); $form = (new Drupal\\stgm_guidance\\Form\\SettingsForm())->buildForm([], new Drupal\\Core\\Form\\SentForm()); return array_map(fn ($e) => is_object($e['#config_target']) ? $e['#config_target']->configName . ':' . $e['#config_target']->propertyPath : $e['#config_target'], array_filter($form));",
    );
    assert.deepEqual(
      form,
      Object.fromEntries(['source', 'host', 'script', 'integrity', 'lang'].map((key) => [key, `stgm_guidance.settings:${key}`])),
    );
  });

  await check('fields of the script are shown while the script comes from the host, and while they are filled in', async () => {
    const states = await php(
      "start_site($root); $form = (new Drupal\\stgm_guidance\\Form\\SettingsForm())->buildForm([], new Drupal\\Core\\Form\\SentForm()); return [$form['script']['#states'], $form['integrity']['#states']];",
    );
    assert.deepEqual(
      states,
      ['script', 'integrity'].map((name) => ({
        visible: [{ ':input[name="source"]': { value: 'host' } }, { [`:input[name="${name}"]`]: { filled: true } }],
      })),
    );
  });

  await check('URLs are stored absolute, however people write them', async () => {
    const tidy = (value) =>
      php(
        "$form = (new Drupal\\stgm_guidance\\Form\\SettingsForm())->buildForm([], new Drupal\\Core\\Form\\SentForm()); return ($form['host']['#config_target']->toConfig)($input);",
        value,
      );
    assert.equal(await tidy(' guidance.example.org '), 'https://guidance.example.org/');
    assert.equal(await tidy('https://guidance.example.org'), 'https://guidance.example.org/');
    assert.equal(await tidy('http://localhost:8080/'), 'http://localhost:8080/');
    assert.equal(await tidy(''), '');
  });

  await check('a host without a URL, or a script without fingerprint, is said in the form', async () => {
    const errors = (values) =>
      php(
        '$sent = new Drupal\\Core\\Form\\SentForm($input); $form = []; (new Drupal\\stgm_guidance\\Form\\SettingsForm())->validateForm($form, $sent); return array_keys($sent->errors);',
        values,
      );
    assert.deepEqual(await errors({ source: 'shipped', host: '', script: '', integrity: '' }), []);
    assert.deepEqual(await errors({ source: 'content', host: ' ', script: '', integrity: '' }), ['host']);
    assert.deepEqual(await errors({ source: 'host', host: 'https://a.example/', script: '', integrity: '' }), ['script', 'integrity']);
    assert.deepEqual(await errors(HOST), []);
  });

  await check('saved settings take effect at once: the cached libraries are forgotten, and only then', async () => {
    const invalidated = (name) =>
      php(
        `start_site($root);
        $subscriber = Drupal::service('stgm_guidance.script_change');
        $method = $subscriber::getSubscribedEvents()['config.save'];
        $subscriber->$method(new Drupal\\Core\\Config\\ConfigCrudEvent(new Drupal\\Core\\Config\\ImmutableConfig($input, [])));
        return Drupal::service('cache_tags.invalidator')->invalidated;`,
        name,
      );
    assert.deepEqual(await invalidated('stgm_guidance.settings'), ['library_info']);
    assert.deepEqual(await invalidated('system.site'), []);
  });

  await check('translations are looked for inside the module, and help is there', async () => {
    const [projects, help] = await php(
      `start_site($root);
      $projects = ['stgm_guidance' => ['name' => 'stgm_guidance', 'info' => ['version' => '1']], 'drupal' => []];
      stgm_guidance_locale_translation_projects_alter($projects);
      return [$projects, stgm_guidance_help('help.page.stgm_guidance', new class() implements Drupal\\Core\\Routing\\RouteMatchInterface {})];`,
    );
    assert.deepEqual(projects, {
      // The documented key: Drupal 11.4 reads no other.
      stgm_guidance: {
        name: 'stgm_guidance',
        info: {
          version: '1',
          'interface translation server pattern': 'modules/contrib/stgm_guidance/translations/%project.%language.po',
        },
      },
      drupal: [],
    });
    assert.match(help, /^<p>.*\[stgm-guidance 9\/2\].*<\/p>$/);
  });
}
