// The YAML files: parsed as Drupal parses them, and held against each other and against the code.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../../wordpress/report.mjs';

export const title = 'Configuration';

const FILES = ['info', 'libraries', 'links.menu', 'permissions', 'routing', 'services'].map((kind) => `stgm_guidance.${kind}.yml`);

const HOSTS = {
  good: ['https://guidance.example.org/', 'http://localhost:8080/', 'https://a.example/rehber/'],
  bad: [
    'guidance.example.org/',
    'https://a.example',
    'https://a.example/x',
    'javascript:alert(1)//',
    'ftp://a.example/',
    '//a.example/',
    'https://a.example/?x',
    'https://a.example/#x',
    'https://u:p@a.example/',
    'https://a.example/"><script>/',
    'https://a b/',
    'https:///',
    'https://a.example/\n',
  ],
};
const SCRIPTS = {
  good: ['https://a.example/v1.0.0/stgm-guidance.js', 'http://localhost:8080/stgm-guidance.js'],
  bad: [
    'https://a.example/',
    'https://a.example/x.js?y',
    'data:text/javascript,alert(1)//.js',
    '/x.js',
    'https://a.example/" onload="x.js',
    'https://a.example/x.js\n',
  ],
};
const SUMS = {
  good: ['sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC', 'sha256-abc='],
  bad: ['md5-abc', 'sha384-', 'sha384-a b', 'sha384-abc" onload="x', 'sha384-abc\n'],
};

export async function run({ module, php }) {
  const yaml = (name) => php('return Symfony\\Component\\Yaml\\Yaml::parseFile($input);', join(module, name));

  await check('info, routing, permissions and menu link belong together', async () => {
    const [info, libraries, menu, permissions, routing] = await Promise.all(FILES.map(yaml));
    assert.deepEqual([info.type, info.core_version_requirement, info.dependencies], ['module', '^10.3 || ^11', ['drupal:filter']]);
    const route = routing[info.configure];
    assert.ok(permissions[route.requirements._permission]['restrict access'], 'whoever has it chooses the script of every page');
    assert.equal(menu['stgm_guidance.settings'].route_name, info.configure);
    assert.equal(menu['stgm_guidance.settings'].parent, 'system.admin_config_content');
    assert.equal(libraries.element.version, info.version);
    assert.ok(await php('return class_exists(ltrim($input, "\\\\"));', route.defaults._form), route.defaults._form);
  });

  await check('the library: files that are there, loaded without holding the page up, never in an aggregate', async () => {
    const libraries = await yaml('stgm_guidance.libraries.yml');
    const { element } = libraries;
    const [[script, options]] = Object.entries(element.js);
    assert.ok(existsSync(join(module, script)), script);
    assert.ok(existsSync(join(module, dirname(script), 'stgm-help.js')), 'the second part is next to the first');
    assert.ok(script.split('/').includes(libraries.element.version), 'the version is in the path: browsers keep scripts for a year');
    for (const style of Object.keys(element.css.component)) assert.ok(existsSync(join(module, style)), style);
    assert.deepEqual(options, { minified: true, preprocess: false, attributes: { async: true } });
    assert.equal(element.license['gpl-compatible'], true);
  });

  await check('the services can be made from what their file says', async () => {
    assert.deepEqual(await php('start_site($root); return array_map("get_class", array_slice(Drupal::$services, -2));'), {
      'stgm_guidance.guidance': 'Drupal\\stgm_guidance\\Guidance',
      'stgm_guidance.script_change': 'Drupal\\stgm_guidance\\EventSubscriber\\ScriptChange',
    });
  });

  await check('every configuration has a schema, key by key and type by type', async () => {
    const schema = await yaml('config/schema/stgm_guidance.schema.yml');
    const types = { string: 'string', integer: 'number' };
    const holds = (values, { mapping }) => {
      assert.deepEqual(Object.keys(values).sort(), Object.keys(mapping).sort());
      for (const [key, value] of Object.entries(values)) assert.equal(typeof value, types[mapping[key].type], key);
    };
    holds(await yaml('config/install/stgm_guidance.settings.yml'), schema['stgm_guidance.settings']);
    const { label_display: label, ...block } = await php(
      "return Drupal\\stgm_guidance\\Plugin\\Block\\GuidanceBlock::create(start_site($root), [], 'stgm_guidance', [])->defaultConfiguration();",
    );
    assert.equal(label, '0', 'the entry has a title of its own; a string, as the schema of block settings says');
    holds(block, schema['block.settings.stgm_guidance']);
    const ids = await php(
      "return array_map(fn ($class) => (new ReflectionClass($class))->getAttributes()[0]->newInstance()->id, ['Drupal\\stgm_guidance\\Plugin\\Block\\GuidanceBlock', 'Drupal\\stgm_guidance\\Plugin\\Filter\\GuidanceFilter']);",
    );
    assert.deepEqual(ids, ['stgm_guidance', 'stgm_guidance'], 'as in block.settings.stgm_guidance; the filter has no settings');
  });

  await check('the schema and the code that reads the settings agree on what can be used', async () => {
    const { mapping } = (await yaml('config/schema/stgm_guidance.schema.yml'))['stgm_guidance.settings'];
    const read = (key, value) =>
      php(
        `[$key, $value, $pattern] = $input;
        $good = ['source' => 'host', 'host' => 'https://a.example/', 'script' => 'https://a.example/x.js', 'integrity' => 'sha256-abc='];
        $settings = new Drupal\\stgm_guidance\\Settings([$key => $value] + $good);
        return ['schema' => preg_match($pattern, $value) === 1, 'code' => ($key === 'host' ? $settings->host : $settings->foreignScript[$key === 'script' ? 'url' : $key] ?? '') === $value];`,
        [key, value, mapping[key].constraints.Regex.pattern],
      );
    for (const [key, { good, bad }] of Object.entries({ host: HOSTS, script: SCRIPTS, integrity: SUMS })) {
      for (const value of good) assert.deepEqual(await read(key, value), { schema: true, code: true }, `${key}: ${value}`);
      for (const value of bad) assert.deepEqual(await read(key, value), { schema: false, code: false }, `${key}: ${value}`);
    }
    const sources = await php(
      "return array_filter($input, fn ($source) => $source === 'shipped' || (new Drupal\\stgm_guidance\\Settings(['source' => $source, 'host' => 'https://a.example/']))->readsFromHost);",
      mapping.source.constraints.Choice.choices,
    );
    assert.deepEqual(sources, ['shipped', 'content', 'host']);
  });

  await check('uninstalling leaves nothing: everything stored bears the name of the module', async () => {
    const written = await php(
      `$code = '';
      foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$root/modules/contrib/stgm_guidance/src", FilesystemIterator::SKIP_DOTS)) as $file) $code .= file_get_contents($file);
      return $code . file_get_contents("$root/modules/contrib/stgm_guidance/stgm_guidance.module");`,
    );
    // Drupal removes configuration by name, and placed blocks; it knows nothing of these.
    assert.doesNotMatch(written, /hook_schema|->state\(|'state'|keyvalue|key_value|database|file_put_contents|->set\(|user\.data|queue/i);
    assert.equal(existsSync(join(module, 'stgm_guidance.install')), false);
  });
}
