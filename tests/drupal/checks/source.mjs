// What can be seen without running the module.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../wordpress/report.mjs';
import { call, ZIP } from '../drupal.mjs';

export const title = 'Source';

const SOURCE = join(import.meta.dirname, '../../../integrations/drupal');
const isPhp = (name) => /\.(php|module)$/.test(name) && !name.includes('node_modules');

/** The texts of a .po file by what they translate. */
const readPo = (path) => {
  const unquote = (lines) => [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`)).join('');
  const po = call('msgcat', ['--no-wrap', path]);
  return new Map([...po.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm)].map(([, id, text]) => [unquote(id), unquote(text)]));
};

/** Every text that people meet: in t() and TranslatableMarkup, and in YAML where Drupal translates it. */
const readTexts = () => {
  const texts = new Set();
  for (const name of readdirSync(SOURCE, { recursive: true }).filter(isPhp)) {
    for (const [, text] of readFileSync(join(SOURCE, name), 'utf8').matchAll(/\b(?:t|TranslatableMarkup)\(\s*'((?:[^'\\]|\\.)*)'/g))
      texts.add(text.replaceAll("\\'", "'"));
  }
  const yaml = (name, keys) => {
    for (const [, text] of readFileSync(join(SOURCE, name), 'utf8').matchAll(new RegExp(`^ *(?:${keys}): (.+)$`, 'gm')))
      texts.add(text.replace(/^(['"])(.*)\1$/, '$2'));
  };
  yaml('stgm_guidance.info.yml', 'name|description');
  yaml('stgm_guidance.permissions.yml', 'title|description');
  yaml('stgm_guidance.links.menu.yml', 'title|description');
  yaml('stgm_guidance.routing.yml', '_title');
  yaml('config/schema/stgm_guidance.schema.yml', 'message');
  return texts;
};

export async function run({ module, root }) {
  const files = readdirSync(module, { recursive: true });
  const phpFiles = files.filter(isPhp);
  /** The library has a style of its own: integrations/php/README.md. */
  const ownFiles = phpFiles.filter((name) => !name.startsWith('src/Library/'));

  await check(`php -l passes for ${phpFiles.length} files`, () => {
    for (const file of phpFiles) call('php', ['-l', join(module, file)]);
  });

  await check('PHP_CodeSniffer finds nothing (phpcs.xml.dist), but does where there is something', () => {
    call('phpcs', ['-q', '--standard=phpcs.xml.dist'], { cwd: SOURCE });
    const file = join(root, 'Wrong.php');
    writeFileSync(file, '<?php\nclass wrong\n{\n\tfunction Go( $a ) { return is_null($a) ? null : array(1); }\n}\n');
    assert.throws(
      () => call('phpcs', ['-q', '-s', `--standard=${join(SOURCE, 'phpcs.xml.dist')}`, file]),
      /DisallowLongArraySyntax[\s\S]*UpperCaseConstant|UpperCaseConstant[\s\S]*DisallowLongArraySyntax/,
    );
    rmSync(file);
  });

  await check('comments are at most 80 letters wide, as Drupal wants them', () => {
    for (const file of ownFiles) {
      const wide = readFileSync(join(module, file), 'utf8')
        .split('\n')
        .filter((line) => /^\s*(\*|\/\/)/.test(line) && !/@(param|return|var)\b/.test(line) && [...line].length > 80);
      assert.deepEqual(wide, [], file);
    }
  });

  await check('declarations end before column 120, and comments begin with a capital letter, as drupal/coder wants them', () => {
    for (const file of ownFiles) {
      const lines = readFileSync(join(module, file), 'utf8').split('\n');
      // A text that is translated cannot be split.
      const wide = lines.filter((line) => [...line].length > 120 && !/\b(?:t|TranslatableMarkup)\(/.test(line));
      const small = lines.filter((line, at) => /^\s*\/\/ \p{Ll}/u.test(line) && !/^\s*\/\//.test(lines[at - 1]));
      const smallBlocks = lines.filter((line, at) => /^\s*\* \p{Ll}/u.test(line) && /^\s*\/\*\*$/.test(lines[at - 1]));
      assert.deepEqual([...wide, ...small, ...smallBlocks], [], file);
    }
  });

  await check('each class stands in the file that Drupal looks for', () => {
    for (const file of phpFiles.filter((name) => name.startsWith('src/'))) {
      const [, namespace] = /^namespace (.+);$/m.exec(readFileSync(join(module, file), 'utf8'));
      const [, name] = /^final class (\w+)/m.exec(readFileSync(join(module, file), 'utf8'));
      assert.equal(`src/${`${namespace}\\${name}`.replace('Drupal\\stgm_guidance\\', '').replaceAll('\\', '/')}.php`, file);
    }
  });

  await check('what decides needs nothing of Drupal', () => {
    const thin = ['src/Guidance.php', 'src/Plugin/', 'src/Form/', 'src/EventSubscriber/', 'stgm_guidance.module'];
    for (const file of phpFiles.filter((name) => !thin.some((start) => name.startsWith(start)))) {
      assert.doesNotMatch(readFileSync(join(module, file), 'utf8'), /\bDrupal(?!\\stgm_guidance)\\|\\Drupal::|Symfony/, file);
    }
  });

  await check('every text is in Turkish, with the same places to fill in, and no other', () => {
    const po = join(module, 'translations/stgm_guidance.tr.po');
    call('msgfmt', ['--check', '-o', '/dev/null', po]);
    const turkish = readPo(po);
    turkish.delete('');
    const texts = readTexts();
    assert.ok(texts.size > 30, `${texts.size} texts found`);
    assert.deepEqual([...turkish.keys()].sort(), [...texts].sort());
    for (const [english, translated] of turkish) {
      assert.notEqual(translated, '', english);
      assert.deepEqual(translated.match(/[@%:][a-z]\w*/g), english.match(/[@%:][a-z]\w*/g), english);
    }
  });

  await check('the zip holds what a site needs, and nothing for those who build it', () => {
    const { version } = JSON.parse(readFileSync(join(SOURCE, '../../package.json'), 'utf8'));
    for (const name of [
      'stgm_guidance.info.yml',
      'README.md',
      'LICENSE.txt',
      'composer.json',
      `assets/${version}/stgm-guidance.js`,
      `assets/${version}/stgm-help.js`,
      'src/Library/EntryRenderer.php',
      'assets/content/tr/9.json',
      'assets/content/en/index.json',
      'assets/content/.htaccess',
    ])
      assert.ok(files.includes(name), name);
    assert.deepEqual(
      files.filter((name) => /node_modules|package|phpcs|guidance\.json/.test(name)),
      [],
    );
  });

  await check('the zip has the same bytes in another time zone', () => {
    const before = readFileSync(ZIP);
    call('node', [join(SOURCE, 'package.mjs')], { env: { ...process.env, TZ: 'Pacific/Auckland' } });
    assert.ok(readFileSync(ZIP).equals(before));
  });

  await check('composer.json and the README say for which Drupal and under which licence', () => {
    const { require: needs, license, type } = JSON.parse(readFileSync(join(module, 'composer.json'), 'utf8'));
    assert.equal(
      needs['drupal/core'],
      /^core_version_requirement: (.+)$/m.exec(readFileSync(join(module, 'stgm_guidance.info.yml'), 'utf8'))[1],
    );
    assert.deepEqual([license, type], ['GPL-2.0-or-later', 'drupal-module']);
    assert.match(readFileSync(join(module, 'LICENSE.txt'), 'utf8'), /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
    for (const drupal of ['10.3.0', '10.6.15', '11.4.5'])
      assert.ok(readFileSync(join(module, 'README.md'), 'utf8').includes(drupal), drupal);
  });
}
