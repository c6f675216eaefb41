// What can be seen without running the plugin.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePot, readTranslations } from '../../../integrations/wordpress/translations.mjs';
import { check } from '../report.mjs';

export const title = 'Source';

const ROOT = join(import.meta.dirname, '../../..');
const PLUGIN = join(ROOT, 'integrations/wordpress');
const LIBRARY = join(ROOT, 'integrations/php');
const ZIP = join(ROOT, 'dist/stgm-guidance-wordpress.zip');

const call = (command, args, options) => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}`, { cause: error });
  }
};
const read = (name) => readFileSync(join(PLUGIN, name), 'utf8');
const phpFiles = readdirSync(PLUGIN, { recursive: true }).filter((name) => name.endsWith('.php') && !name.includes('node_modules'));

export async function run() {
  await check(`php -l passes for ${phpFiles.length} files`, () => {
    for (const file of phpFiles) call('php', ['-l', join(PLUGIN, file)]);
  });

  await check('PHP_CodeSniffer finds nothing in the plugin and in its library (phpcs.xml.dist)', () => {
    for (const cwd of [PLUGIN, LIBRARY]) call('phpcs', ['-q', '--standard=phpcs.xml.dist'], { cwd });
  });

  await check('the library needs nothing but PHP: it draws an entry without WordPress and Drupal', () => {
    const html = call('php', [
      '-r',
      `spl_autoload_register(fn ($name) => require '${LIBRARY}/src/' . substr($name, strlen('Stgm\\\\Guidance\\\\')) . '.php');
      $embed = Stgm\\Guidance\\Embed::read(['question' => '9', 'choice' => '2', 'lang' => 'tr']);
      $entry = (new Stgm\\Guidance\\ContentFolder('${ROOT}/dist/content'))->entry($embed);
      echo (new Stgm\\Guidance\\HtmlWriter())->write([(new Stgm\\Guidance\\EntryRenderer($embed, '/content/'))->render($entry, false)]);`,
    ]);
    assert.match(html, /^<div class="stgm-guidance__entry" lang="tr" dir="ltr">.*<h3>.*<ul><li><a href="https:.*<\/div>$/s);
  });

  await check('nobody can call a file of the plugin directly to any effect', () => {
    for (const file of phpFiles) {
      // Classes only declare; the two files that act ask WordPress first.
      if (!file.startsWith('includes/')) assert.match(read(file), /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
    }
  });

  await check('stgm-guidance.pot holds every text (else: node integrations/wordpress/translations.mjs)', () => {
    assert.equal(read('languages/stgm-guidance.pot'), makePot(PLUGIN));
  });

  await check('every text is in Turkish, with the same places to fill in', () => {
    call('msgfmt', ['--check-format', '-o', '/dev/null', join(PLUGIN, 'languages/stgm-guidance-tr_TR.po')]);
    const template = readTranslations(read('languages/stgm-guidance.pot'));
    const turkish = readTranslations(read('languages/stgm-guidance-tr_TR.po'));
    const places = (text) => (text.match(/%(\d\$)?[sd]/g) ?? []).sort();
    for (const [context, texts] of Object.entries(template)) {
      assert.deepEqual(Object.keys(turkish[context] ?? {}).sort(), Object.keys(texts).sort(), `context "${context}"`);
      for (const text of Object.keys(texts).filter(Boolean)) {
        const [translated] = turkish[context][text].msgstr;
        assert.ok(translated, `not translated: ${text}`);
        assert.deepEqual(places(translated), places(text), text);
      }
    }
  });

  await check('readme.txt has what WordPress reads, and the licence is said in both places', () => {
    for (const line of [
      '=== STGM Guidance ===',
      'Requires at least: 6.1',
      'Requires PHP: 7.4',
      'License: GPL-2.0-or-later',
      '== Description ==',
      '== Installation ==',
      '== Changelog ==',
    ]) {
      assert.ok(read('readme.txt').includes(line), line);
    }
    const short = read('readme.txt').split('\n\n')[1];
    assert.ok(short.length <= 150, `the short description has ${short.length} characters, 150 are shown`);
    assert.match(read('stgm-guidance.php'), /License: +GPL-2\.0-or-later/);
  });

  await check('the zip holds both scripts as they were built', () => {
    for (const name of ['stgm-guidance.js', 'stgm-help.js']) {
      assert.ok(execFileSync('unzip', ['-p', ZIP, `stgm-guidance/${name}`]).equals(readFileSync(join(ROOT, 'dist', name))), name);
    }
  });

  await check('the zip has the same bytes in another time zone', () => {
    const before = readFileSync(ZIP);
    call('node', [join(PLUGIN, 'package.mjs')], { env: { ...process.env, TZ: 'Pacific/Auckland' } });
    assert.ok(readFileSync(ZIP).equals(before));
  });
}
