// What authors write, and what the text filter makes of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../wordpress/report.mjs';

export const title = 'Text filter';

const HOST = { host: 'https://rehber.example/' };
const { choices } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/content/tr/9.json'), 'utf8'));
const entry = choices.find(({ id }) => id === '2');
const LIBRARY = { library: ['stgm_guidance/element'] };
const BASE = '/modules/contrib/stgm_guidance/assets/content/';

const words = (nodes) =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : words(node.filter((part, index) => index > 0 && (typeof part === 'string' || Array.isArray(part)))),
  );
const readable = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/\s+/g, ' ');

/** Puts what stands in each tag aside, so that a text can be compared at a glance. */
const outline = (html) => html.replace(/(<stgm-guidance[^>]*>)[\s\S]*?(?=<\/stgm-guidance>)/g, '$1…').replaceAll(` src="${BASE}"`, '');
const TAG = '<stgm-guidance question="9" choice="2" lang="tr">…</stgm-guidance>';
const ENGLISH = '<stgm-guidance question="9" choice="2" lang="en">…</stgm-guidance>';

const UPGRADED = {
  'a link alone in its paragraph': [
    '<p>Önce.</p><p><a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p><p>Sonra.</p>',
    `<p>Önce.</p>${TAG}<p>Sonra.</p>`,
  ],
  'an English page': ['<p><a hreflang="en" href="https://rehber.example/en/9/2/#embed">Partnerships</a></p>', ENGLISH],
  'a link between blanks of every kind and a comment': [
    '<p> &nbsp;<!-- x -->\n<a href=" HTTPS://Rehber.Example/9/2#embed ">Ortaklıklar</a> &#8203;</p>',
    TAG,
  ],
  'a link in bold, with more inside': [
    '<blockquote><p><a href="https://rehber.example/9/2/#embed"><strong>Ortak</strong>lıklar</a></p></blockquote>',
    `<blockquote>${TAG}</blockquote>`,
  ],
  'a link before a full stop, in bold': ['<p><strong><a href="https://rehber.example/9/2/#embed">Ortaklıklar</a>.</strong></p>', TAG],
  'a URL, pasted and saved at once': ['<p>Önce.</p><p>&nbsp;https://rehber.example/9/2/#embed</p>', `<p>Önce.</p>${TAG}`],
  'a shortcode alone in its paragraph': ['<p>[stgm-guidance 9/2]</p>', TAG],
  'a shortcode as editors and phones write it': ['<p>&nbsp;[Stgm-guidance&nbsp; “9” / 2 ]</p>', TAG],
  'a shortcode with options': [
    '<p>[stgm-guidance 9/2 lang=“en” heading-level="2" display=disclosure loading=lazy]</p>',
    '<stgm-guidance question="9" choice="2" lang="en" heading-level="2" display="disclosure" loading="lazy">…</stgm-guidance>',
  ],
  'a shortcode and a link that say which statement they expect': [
    '<p>[stgm-guidance 9/2 expects=1f2e3d]</p><p><a href="https://rehber.example/9/2/?expects=1f2e3d#embed">Ortaklıklar</a></p>',
    '<stgm-guidance question="9" choice="2" expects="1f2e3d" lang="tr">…</stgm-guidance>'.repeat(2),
  ],
  'a shortcode on its line, in the middle': [
    '<p class="x" id="y">Önce.<br />\n[stgm-guidance 9/2]<br />\nSonra.</p>',
    `<p class="x" id="y">Önce.</p>${TAG}<p class="x">\nSonra.</p>`,
  ],
  'a shortcode on the first and the last line': [
    '<p>[stgm-guidance 9/2]<br>orta<br>[stgm-guidance 9/2 lang=en]</p>',
    `${TAG}<p>orta</p>${ENGLISH}`,
  ],
  'shortcodes one below the other': ['<p>[stgm-guidance 9/2]<br>\n[stgm-guidance 9/2 lang=en]</p>', `${TAG}${ENGLISH}`],
  'a shortcode between blocks, and in a cell': [
    '<h2>Baş</h2>\n[stgm-guidance 9/2]\n<p>x</p><table><tbody><tr><td>[stgm-guidance 9/2]</td></tr></tbody></table>',
    `<h2>Baş</h2>${TAG}<p>x</p><table><tbody><tr><td>${TAG}</td></tr></tbody></table>`,
  ],
};

const LEFT_ALONE = {
  'a link inside a sentence': '<p>Bakınız: <a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p>',
  'a link before more than a full stop': '<p><a href="https://rehber.example/9/2/#embed">Ortaklıklar</a>!</p>',
  'a link next to a picture': '<p><img src="/a.png" alt=""><a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p>',
  'a URL in a sentence, of another host, or as an example':
    '<p>Bakınız: https://rehber.example/9/2/#embed</p><p>https://other.example/9/2/#embed</p><p><code>https://rehber.example/9/2/#embed</code></p>',
  'a URL without the fragment': '<p>https://rehber.example/9/2/</p> #embed',
  'two links': '<p><a href="https://rehber.example/9/2/#embed">a</a> <a href="https://rehber.example/9/3/#embed">b</a></p>',
  'a link in a list or heading':
    '<ul><li><a href="https://rehber.example/9/2/#embed">a</a></li></ul><h2><a href="https://rehber.example/9/2/#embed">b</a></h2>',
  'a link without the fragment': '<p><a href="https://rehber.example/9/2/">Ortaklıklar</a></p> #embed',
  'a link to a question, to more, with a query':
    '<p><a href="https://rehber.example/9/#embed">a</a></p><p><a href="https://rehber.example/9/2/embed/#embed">b</a></p><p><a href="https://rehber.example/9/2/?x#embed">c</a></p>',
  'a link to another host, scheme or port':
    '<p><a href="https://other.example/9/2/#embed">a</a></p><p><a href="http://rehber.example/9/2/#embed">b</a></p><p><a href="https://rehber.example:444/9/2/#embed">c</a></p><p><a href="https://rehber.example.evil.example/9/2/#embed">d</a></p>',
  'a link for a text that does not exist':
    '<p><a href="https://rehber.example/9/7/#embed">a</a></p><p><a href="https://rehber.example/fr/9/2/#embed">b</a></p>',
  'a shortcode inside a sentence':
    '<p>Örnek: [stgm-guidance 9/2]</p><p>[stgm-guidance 9/2].</p><p>[stgm-guidance 9/2] <em>x</em></p><p><em>x</em>[stgm-guidance 9/2]</p>',
  'a shortcode as an example': '<p><code>[stgm-guidance 9/2]</code></p><pre>[stgm-guidance 9/2]</pre>',
  'a shortcode where no block may stand':
    '<h2>[stgm-guidance 9/2]</h2><p><strong>[stgm-guidance 9/2]</strong></p><ul>[stgm-guidance 9/2]</ul>',
  'a malformed shortcode': [
    '9',
    '9/',
    '/2',
    '9/2/3',
    '9-2',
    'q/c/',
    '../9/2',
    '9/2 lang',
    '9/2 lang=',
    '9/2 lang=türkçe',
    '9/2 colour=red',
    '9/2 heading-level=1',
    '9/2 heading-level=x',
    '9/2 display=popup',
    '9/2 question=3',
    '9/2 lang=en lang=tr',
    '9/2 src=https://evil.example/',
    `${'x'.repeat(33)}/2`,
  ]
    .map((inside) => `<p>[stgm-guidance ${inside}]</p>`)
    .join(''),
  'a shortcode for a text that does not exist': '<p>[stgm-guidance 9/7]</p><p>[stgm-guidance 99/1]</p><p>[stgm-guidance 9/2 lang=fr]</p>',
  'markup of another kind, however broken':
    '<P>açık<B>kalın</p>[stgm-guidance 9/2<br>] &copy; <!-- [stgm-guidance 9/2] --> [stgm-guidance] #embed',
};

export async function run({ filter, php }) {
  const shown = await filter(
    Object.values(UPGRADED).map(([text]) => text),
    HOST,
  );
  for (const [index, [name, [, expected]]] of Object.entries(UPGRADED).entries()) {
    await check(`${name}: guidance, with the library`, () => {
      assert.equal(outline(shown[index].text), expected);
      assert.deepEqual(shown[index].attachments, LIBRARY);
      assert.deepEqual(shown[index].tags, ['config:stgm_guidance.settings']);
    });
  }

  await check('“Correct faulty and chopped off HTML” after it changes nothing', async () => {
    const texts = shown.map(({ text }) => text);
    assert.deepEqual(
      await php(
        'return array_map(fn ($text) => Drupal\\Component\\Utility\\Html::serialize(Drupal\\Component\\Utility\\Html::load($text)), $input);',
        texts,
      ),
      texts,
    );
  });

  const left = await filter(Object.values(LEFT_ALONE), HOST);
  for (const [index, [name, text]] of Object.entries(LEFT_ALONE).entries()) {
    await check(`${name}: left as it is, to the letter`, () => {
      assert.equal(left[index].text, text);
      assert.deepEqual(left[index].attachments, []);
      assert.deepEqual(left[index].tags, ['config:stgm_guidance.settings'], 'another host would change it');
    });
  }

  await check('a text without any of that is not even parsed, and is cached without conditions', async () => {
    const text = '<P>Merhaba [başka 9/2]<br/><b>x';
    assert.deepEqual(await filter([text]), [{ text, tags: [], attachments: [] }]);
  });

  await check('the answer is printed as fallback, whole, with the link below and its fragment gone', async () => {
    const [{ text }] = await filter(['<p><a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p>'], HOST);
    for (const part of [entry.title, ...words(entry.answer), ...entry.resources.map(({ title: name }) => name)])
      assert.ok(readable(text).includes(readable(part).trim()), `missing: ${part}`);
    for (const { url } of entry.resources) assert.ok(text.includes(`href="${url.replaceAll('&', '&amp;')}"`), url);
    assert.match(text, /<p lang="tr"><small>Bu yanıt için öneriler<\/small><\/p><h3>/);
    assert.match(text, /<\/div><p><a href="https:\/\/rehber\.example\/9\/2\/">Ortaklıklar<\/a><\/p><\/stgm-guidance>$/);
  });

  await check('language: that of the shortcode, else that of the settings, else that of the text', async () => {
    const lang = async (text, settings, langcode) => /lang="(\w+)"/.exec((await filter([text], settings, langcode))[0].text)[1];
    const plain = '<p>[stgm-guidance 9/2]</p>';
    assert.equal(await lang(plain, {}, 'en-GB'), 'en');
    assert.equal(await lang(plain, {}, 'ku'), 'tr');
    assert.equal(await lang(plain, {}, ''), 'tr');
    assert.equal(await lang(plain, { lang: 'tr' }, 'en'), 'tr');
    assert.equal(await lang('<p>[stgm-guidance 9/2 lang=en]</p>', { lang: 'tr' }, 'tr'), 'en');
  });

  await check('a text that is not translated yet says so', async () => {
    const [{ text }] = await filter(['<p>[stgm-guidance 8/1 lang=en]</p>']);
    assert.match(text, /<div class="stgm-guidance__entry" lang="tr" dir="ltr"><p lang="en"><small>Guidance for this answer · Turkish<\/small><\/p>/);
  });

  await check('without a host no link is touched, shortcodes work', async () => {
    const [link, shortcode] = await filter(['<p><a href="/9/2/#embed">a</a></p>', '<p>[stgm-guidance 9/2]</p>']);
    assert.equal(link.text, '<p><a href="/9/2/#embed">a</a></p>');
    assert.equal(outline(shortcode.text), TAG);
  });

  await check('texts from the host: the fallback is the link, nothing is asked by this server, and new texts work', async () => {
    const [link, shortcode, unknown] = await filter(
      [
        '<p><a href="https://rehber.example/en/24/1/#embed">New</a></p>',
        '<p>[stgm-guidance 9/2]</p>',
        '<p>[stgm-guidance 24/1 lang=en]</p>',
      ],
      { ...HOST, source: 'content' },
    );
    assert.equal(
      link.text,
      '<stgm-guidance question="24" choice="1" lang="en" src="https://rehber.example/content/"><p><a href="https://rehber.example/en/24/1/">New</a></p></stgm-guidance>',
    );
    assert.equal(
      shortcode.text,
      `<stgm-guidance question="9" choice="2" lang="tr" src="https://rehber.example/content/"><p><a href="https://rehber.example/9/2/">${entry.title}</a></p></stgm-guidance>`,
    );
    assert.match(unknown.text, /<p><a href="https:\/\/rehber\.example\/en\/24\/1\/">https:\/\/rehber\.example\/en\/24\/1\/<\/a><\/p>/);
  });

  await check(
    'where people may write the tag itself, it gets the script and the place of the texts, and stays as it is otherwise',
    async () => {
      const raw = [
        '<stgm-guidance question="9" choice="2"><p><a href="https://rehber.example/9/2/#embed">x</a></p><p>[stgm-guidance 9/2]</p></stgm-guidance>',
        '<div data-stgm-guidance="9/2"></div>',
      ];
      const results = await filter(raw, HOST);
      assert.deepEqual(
        results.map(({ text }) => text.replace(/ (?:data-stgm-)?src="\/modules\/contrib\/stgm_guidance\/assets\/content\/"/, '')),
        raw,
      );
      for (const { attachments, text } of results) {
        assert.deepEqual(attachments, LIBRARY);
        assert.ok(text.includes(BASE), text);
      }
      const own = [
        '<stgm-guidance question="9" choice="2" src="/x/"></stgm-guidance>',
        '<div data-stgm-guidance="9/2" data-stgm-src="/x/"></div>',
      ];
      assert.deepEqual(
        (await filter(own)).map(({ text }) => text),
        own,
      );
    },
  );

  await check('a text with hundreds of entries shows a hundred, and the rest as it is written', async () => {
    const [{ text }] = await filter(['<p>[stgm-guidance 9/2]</p>'.repeat(300)]);
    assert.equal(text.match(/<stgm-guidance /g).length, 100);
    assert.equal(text.match(/<p>\[stgm-guidance 9\/2\]<\/p>/g).length, 200);
    assert.ok(text.length < 700_000, `${text.length} characters`);
  });

  await check('a broken file, or one in a newer shape, leaves what is written', async () => {
    const result = await php(
      `start_site($root);
      $folder = sys_get_temp_dir() . '/stgm-' . getmypid();
      mkdir("$folder/tr", 0777, TRUE);
      file_put_contents("$folder/tr/9.json", $input);
      $content = new Drupal\\stgm_guidance\\Library\\ContentFolder($folder);
      $entry = $content->entry(Drupal\\stgm_guidance\\Library\\Embed::read(['question' => '9', 'choice' => '2', 'lang' => 'tr']));
      unlink("$folder/tr/9.json"); rmdir("$folder/tr"); rmdir($folder);
      return $entry;`,
      '{"format":2}',
    );
    assert.equal(result, null);
  });
}
