// The texts of the plugin for translators, and translations as WordPress reads them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

const DOMAIN = 'stgm-guidance';
const FUNCTIONS = ['__:1', 'esc_html__:1', 'esc_html_e:1', 'esc_attr__:1'];
/** Scripts by the handle that WordPress asks translations for. */
const SCRIPTS = { 'stgm-guidance-block': 'blocks/entry/edit.js', 'stgm-guidance-settings': 'admin/settings.js' };

/** The texts of a .po or .pot file, by context and original. */
export const readTranslations = (source) => po.parse(source).translations;

function extract(root, language, files) {
  const keywords = ['--keyword', ...FUNCTIONS.map((name) => `--keyword=${name}`)];
  const args = [
    '--from-code=UTF-8',
    `--language=${language}`,
    '--add-comments=translators',
    '--no-wrap',
    '--output=-',
    ...keywords,
    ...files,
  ];
  return po.parse(execFileSync('xgettext', args, { cwd: root })).translations;
}

/**
 * Every text of the plugin, in a fixed order: those of PHP and JavaScript by xgettext (Debian: gettext), those of block.json and the plugin's header by hand.
 *
 * @param {string} root folder of the plugin
 * @returns {string} a .pot file
 */
export function makePot(root) {
  const php = readdirSync(join(root, 'includes'))
    .sort()
    .map((name) => `includes/${name}`);
  const translations = {};
  const add = (context, entries) => {
    const known = (translations[context] ??= {});
    for (const { msgid, comments } of entries) {
      if (!msgid) continue;
      const { reference = '', extracted } = known[msgid]?.comments ?? {};
      // Files without lines: a moved line is no news for translators.
      const files = new Set(`${reference}\n${comments.reference.replace(/:\d+/g, '')}`.split(/\s+/).filter(Boolean));
      known[msgid] = {
        msgid,
        msgstr: [''],
        ...(context ? { msgctxt: context } : {}),
        comments: { reference: [...files].join('\n'), extracted: comments.extracted ?? extracted },
      };
    }
  };
  add('', Object.values(extract(root, 'PHP', php)[''] ?? {}));
  add('', Object.values(extract(root, 'JavaScript', Object.values(SCRIPTS))[''] ?? {}));
  const { title, description, keywords } = JSON.parse(readFileSync(join(root, 'blocks/entry/block.json'), 'utf8'));
  const fromBlock = (context, texts) =>
    add(
      context,
      texts.map((msgid) => ({ msgid, comments: { reference: 'blocks/entry/block.json' } })),
    );
  fromBlock('block title', [title]);
  fromBlock('block description', [description]);
  fromBlock('block keyword', keywords);
  const header = /^ \* Description: +(.+)$/m.exec(readFileSync(join(root, 'stgm-guidance.php'), 'utf8'))[1];
  add('', [{ msgid: header, comments: { reference: 'stgm-guidance.php' } }]);
  const headers = {
    'Project-Id-Version': 'STGM Guidance',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': DOMAIN,
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 })}\n`;
}

/**
 * The translations of a .po file as WordPress reads them: one .mo for PHP, one .json for each script.
 *
 * @param {Buffer} source the .po file
 * @param {string} locale like `tr_TR`
 * @returns {Record<string, Uint8Array>} by file name
 */
export function compileTranslations(source, locale) {
  const parsed = po.parse(source);
  const forScript = (file) => {
    const messages = Object.values(parsed.translations['']).filter(
      ({ comments, msgid }) => msgid && comments?.reference?.split(/\s+/).includes(file),
    );
    const catalogue = { '': { domain: DOMAIN, lang: locale, 'plural-forms': parsed.headers['Plural-Forms'] } };
    for (const { msgid, msgstr } of messages) catalogue[msgid] = msgstr;
    return Buffer.from(JSON.stringify({ domain: DOMAIN, locale_data: { [DOMAIN]: catalogue } }));
  };
  return {
    [`${DOMAIN}-${locale}.mo`]: mo.compile(parsed),
    ...Object.fromEntries(Object.entries(SCRIPTS).map(([handle, file]) => [`${DOMAIN}-${locale}-${handle}.json`, forScript(file)])),
  };
}

// `node translations.mjs`: writes languages/stgm-guidance.pot.
if (process.argv[1] === import.meta.filename) {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(import.meta.dirname, 'languages/stgm-guidance.pot'), makePot(import.meta.dirname));
}
