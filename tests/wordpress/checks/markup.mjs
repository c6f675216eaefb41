// Every way in, as the server prints it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../report.mjs';

export const title = 'What the server prints';

const { choices } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/content/tr/9.json'), 'utf8'));
const entry = choices.find(({ id }) => id === '2');

const words = (nodes) =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : words(node.slice(1).filter((part) => typeof part === 'string' || Array.isArray(part))),
  );
const scripts = (html) => html.match(/<script[^>]*\/stgm-guidance\.js[^>]*>/g) ?? [];
const guidance = (html) => html.match(/<stgm-guidance [\s\S]*?<\/stgm-guidance>/g) ?? [];
/** Text as a reader has it; WordPress curls quotes and dashes in every text, so letters and digits are compared. */
const readable = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#0?(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

function assertShown(html, times = 1) {
  assert.equal(guidance(html).length, times, 'number of tags');
  assert.equal(scripts(html).length, 1, 'the script once');
  assert.match(
    guidance(html)[0],
    /^<stgm-guidance question="9" choice="2" lang="tr" src="http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/stgm-guidance\/content\/">/,
  );
  const text = readable(guidance(html)[0]);
  for (const part of [entry.title, ...words(entry.answer), ...entry.resources.map(({ title: name }) => name)])
    assert.ok(text.includes(readable(part).trim()), `missing: ${part}`);
  assert.ok(!/<p>\s*<stgm-guidance|<\/stgm-guidance>\s*<\/p>/.test(html), 'not torn by paragraphs');
}

export async function run({ wordpress }) {
  const { post, get, php } = wordpress;
  const page = async (content, user) => get(`/?p=${(await post(content, user)).id}`);
  await wordpress.settings({ host: 'https://rehber.example/' });
  wordpress.takeRequests();

  await check('a page without guidance gets nothing: no script, no style', async () => {
    const html = await page('<p>Merhaba.</p>');
    assert.equal(scripts(html).length, 0);
    assert.ok(!html.includes('stgm-guidance'));
  });

  const FORMS = {
    shortcode: '[stgm_guidance question="9" choice="2"]',
    'shortcode inside paragraphs': '<p>Önce.</p>\n\n[stgm_guidance question="9" choice="2"]\n\n<p>Sonra.</p>',
    'shortcode with typographic quotes': '[stgm_guidance question=”9″ choice=”2″]',
    block: '<!-- wp:stgm-guidance/entry {"question":"9","choice":"2"} /-->',
    'shortcode block': '<!-- wp:shortcode -->\n[stgm_guidance question="9" choice="2"]\n<!-- /wp:shortcode -->',
    'pasted URL': 'Önce.\n\nhttps://rehber.example/9/2/\n\nSonra.',
    'pasted URL in the block editor':
      '<!-- wp:embed {"url":"https://rehber.example/9/2/"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://rehber.example/9/2/\n</div></figure>\n<!-- /wp:embed -->',
    'link with #embed': '<!-- wp:paragraph -->\n<p><a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p>\n<!-- /wp:paragraph -->',
    'link with #embed in the classic editor': 'Önce.\n\n<a href="https://rehber.example/9/2/#embed">Ortaklıklar</a>\n\nSonra.',
    'raw tag': '<!-- wp:html -->\n<stgm-guidance question="9" choice="2"></stgm-guidance>\n<!-- /wp:html -->',
    'raw div': '<!-- wp:html -->\n<div data-stgm-guidance="9/2"></div>\n<!-- /wp:html -->',
  };
  for (const [name, content] of Object.entries(FORMS))
    await check(`${name}: tag, whole answer, script once`, async () => assertShown(await page(content)));

  await check('five of them on one page: the script still once', async () => {
    assertShown(await page([FORMS.shortcode, FORMS.block, FORMS['pasted URL'], FORMS['raw tag'], FORMS['raw div']].join('\n\n')), 5);
  });

  await check('the script does not hold the page up, and comes from this site with no integrity to go stale', async () => {
    const [script] = scripts(await page(FORMS.shortcode));
    assert.match(script, /\sasync\s/);
    assert.ok(!script.includes('integrity'));
    assert.match(script, /src=["']http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/stgm-guidance\/stgm-guidance\.js\?ver=[\d.]+["']/);
  });

  await check('language and heading level', async () => {
    const html = await page('[stgm_guidance question="9" choice="2" lang="en" heading_level="2"]');
    assert.match(html, /<stgm-guidance question="9" choice="2" lang="en" heading-level="2" /);
    assert.match(html, /<div class="stgm-guidance__entry" lang="en" dir="ltr"><p lang="en"><small>Guidance for this answer<\/small><\/p><h2>/);
    assert.match(html, /<h3 lang="en">Resources<\/h3>/);
  });

  for (const display of ['disclosure', 'dialog']) {
    await check(`${display}: folded up before the script is there, so that the page does not jump; open in feeds`, async () => {
      for (const content of [
        `[stgm_guidance question="9" choice="2" display="${display}"]`,
        `<!-- wp:stgm-guidance/entry {"question":"9","choice":"2","display":"${display}"} /-->`,
        `<div data-stgm-guidance="9/2" data-stgm-display="${display}"></div>`,
      ]) {
        const { id } = await post(content);
        const html = await get(`/?p=${id}`);
        assert.match(
          html,
          new RegExp(`<stgm-guidance question="9" choice="2" lang="tr" display="${display}" src="[^"]*"><div [^>]*><details><summary>`),
          content,
        );
        assert.ok(!(await get('/?feed=rss2')).includes('<details'), content);
      }
    });
  }

  await check('what else an author wrote into a raw tag stays there', async () => {
    const html = await page(
      '<stgm-guidance id="rehber" class="yan" question="9" choice="2" loading="lazy" for="yanit"></stgm-guidance>',
      'admin',
    );
    assert.match(
      html,
      /<stgm-guidance question="9" choice="2" lang="tr" loading="lazy" src="[^"]*" id="rehber" class="yan" for="yanit"><div/,
    );
    assert.match(
      await page('<div id="rehber" data-stgm-guidance="9/2" data-stgm-loading="lazy"></div>'),
      /<stgm-guidance question="9" choice="2" lang="tr" loading="lazy" src="[^"]*" id="rehber"><div/,
    );
  });

  await check('data of an author, which KSES lets through, never becomes an attribute that runs or leads elsewhere', async () => {
    for (const evil of [
      'data-stgm-onclick="alert(1)"',
      'data-stgm-onfocus="alert(1)" data-stgm-tabindex="0" data-stgm-autofocus=""',
      'data-stgm-style="position:fixed"',
      'data-stgm-question="8" onclick="alert(1)"',
      'data-stgm-id="x"',
    ]) {
      const [tag] = guidance(await page(`<div ${evil} data-stgm-guidance="9/2"></div>`, 'author'));
      assert.match(tag, /^<stgm-guidance question="9" choice="2" lang="tr" src="[^"]*\/plugins\/stgm-guidance\/content\/">/, evil);
    }
  });

  await check('a pasted URL in another language', async () => {
    assert.match(await page('https://rehber.example/en/9/2/'), /<stgm-guidance question="9" choice="2" lang="en" /);
  });

  await check('a language with texts that are not translated yet says so', async () => {
    assert.match(
      await page('[stgm_guidance question="8" choice="1" lang="en"]'),
      /<div class="stgm-guidance__entry" lang="tr" dir="ltr"><p lang="en"><small>Guidance for this answer · Turkish<\/small>/,
    );
  });

  await check('words that an author wrote inside a raw snippet stay, and it works all the same', async () => {
    const html = await page('<!-- wp:html -->\n<div data-stgm-guidance="9/2"><p>Yükleniyor</p></div>\n<!-- /wp:html -->');
    assert.match(html, /<stgm-guidance question="9" choice="2"[^>]*><p>Yükleniyor<\/p><\/stgm-guidance>/);
    assert.equal(scripts(html).length, 1);
  });

  await check('a link inside a sentence stays a link, and so does one to another host', async () => {
    const html = await page(
      '<p>Bakınız: <a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p><p><a href="http://other.example/9/2/#embed">Başka</a></p>',
    );
    assert.equal(guidance(html).length, 0);
    assert.ok(html.includes('<p>Bakınız: <a href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p>'));
  });

  await check('attributes are untrusted: nothing of them reaches the page', async () => {
    for (const evil of [
      '[stgm_guidance question="9" choice="2" lang="x\'><script>alert(1)</script>"]',
      '[stgm_guidance question="../../wp-config" choice="2"]',
      '[stgm_guidance question="9" choice=\'"><img src=x onerror=alert(1)>\']',
      '[stgm_guidance]',
      '<!-- wp:stgm-guidance/entry {"question":["9"],"choice":{"a":1},"headingLevel":"<b>"} /-->',
    ]) {
      const html = await page(evil);
      const article = /<div class="entry-content">[\s\S]*?<\/article>/.exec(html)?.[0];
      assert.ok(article, 'the theme has changed');
      assert.ok(!/alert\(1\)|onerror|wp-config|<b>/.test(article), `${evil}\n${article.slice(0, 500)}`);
    }
  });

  await check('where there is nothing to show readers see nothing, and people who can correct it see why, in a box', async () => {
    const { id } = await post('[stgm_guidance question="9" choice="7"]');
    const show = (user) =>
      php(
        "$GLOBALS['post'] = get_post( $input ); setup_postdata( $GLOBALS['post'] ); $html = apply_filters( 'the_content', $GLOBALS['post']->post_content ); return array( $html, wp_style_is( 'stgm-guidance' ), wp_styles()->get_data( 'stgm-guidance', 'after' ) );",
        id,
        user,
      );
    const [html, hasStyle, [style]] = await show('admin');
    assert.match(html, /^\s*<div class="stgm-guidance__note"><strong>/);
    assert.ok(hasStyle && style.includes('.stgm-guidance__note{'));
    assert.ok(!(await show('author'))[0].includes('stgm-guidance__note'), 'an author cannot correct the post of somebody else');
    assert.equal((await get(`/?p=${id}`)).includes('STGM Guidance:'), false);
    const seen = await php('return do_shortcode( get_post( $input )->post_content );', id);
    assert.match(seen, /9\. sorunun 7\. yanıtı için “tr” dilinde bir metin yok\. .*Bu satırı okurlar görmez\./);
  });

  await check('optimisers are asked to leave the script alone, and the script is told where it is in any case', async () => {
    const html = await page(FORMS.shortcode);
    const [script] = scripts(html);
    for (const attribute of ['data-noptimize="1"', 'data-no-optimize="1"', 'data-no-minify="1"', 'nowprocket', 'data-cfasync="false"'])
      assert.ok(script.includes(` ${attribute} `), attribute);
    const base = /<script type="application\/json" data-stgm-base="([^"]+)">\{\}<\/script>/.exec(html)[1];
    assert.match(base, /^http:.*\/wp-content\/plugins\/stgm-guidance\/$/);
    assert.ok(
      !(await page('<script type="application/json" data-stgm-base="https://evil.example/"></script>', 'author')).includes('evil.example'),
    );
  });

  await check('the script is loaded wherever a link to an entry is, also in a sentence', async () => {
    assert.equal(scripts(await page('<p>Bakınız: <a class="x" href="https://rehber.example/9/2/#embed">Ortaklıklar</a></p>')).length, 1);
    for (const other of ['https://other.example/9/2/#embed', 'https://rehber.example/9/2/'])
      assert.equal(scripts(await page(`<p>Bakınız: <a href="${other}">Ortaklıklar</a></p>`)).length, 0, other);
  });

  await check('a post with only the block has an excerpt: title and answer', async () => {
    const { id } = await post(FORMS.block);
    const excerpt = readable(await php('return get_the_excerpt( $input );', id)).trim();
    assert.ok(excerpt.startsWith(readable(entry.title).trim()), excerpt);
    assert.ok(excerpt.includes(readable(words(entry.answer)[0]).trim().split(' ').slice(0, 4).join(' ')), excerpt);
  });

  await check('feeds have the words, without tag and script', async () => {
    await post(FORMS.block);
    const feed = await get('/?feed=rss2');
    assert.ok(!feed.includes('<stgm-guidance') && feed.includes(entry.resources[0].url.replaceAll('&', '&amp;')));
    assert.ok(readable(feed).includes(readable(entry.title).trim()));
  });

  await check('a text of the content that looks like a shortcode, block or tag stays words', async () => {
    const html = await php(
      `add_shortcode( 'evil', function () { return 'CALLED'; } );
      $entry = array( 'lang' => 'tr', 'title' => '[evil] <b>&amp;</b>', 'answer' => STGM_Guidance\\Library\\NodeReader::read( json_decode( $input ) ), 'resourcesIntro' => array(), 'resources' => array(), 'source' => array() );
      $embed = STGM_Guidance\\Guidance::embed( array( 'question' => '9', 'choice' => '2' ) );
      $tree = ( new STGM_Guidance\\Library\\EntryRenderer( $embed, 'http://a.example/content/' ) )->render( $entry, false );
      return apply_filters( 'the_content', STGM_Guidance\\Html::writer()->write( array( $tree ) ) );`,
      JSON.stringify([
        ['p', '[evil] [evil]x[/evil] <!-- wp:html --><script>alert(1)</script><!-- /wp:html -->'],
        ['p', ['a', { href: 'https://a.example/[evil]?"x"' }, 'b']],
        ['img', { src: 'media/a.png', alt: '"><script>[evil]' }],
      ]),
    );
    assert.ok(!/CALLED|<script|<b>/.test(html), html);
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), html);
    assert.ok(html.includes('&lt;b&gt;&amp;amp;&lt;/b&gt;'), 'a text that explains &amp; reads as written');
  });

  await check('sidebar: block, text widget with shortcode, classic widget', async () => {
    await php(`
      update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:stgm-guidance/entry {"question":"9","choice":"2"} /-->' ), '_multiwidget' => 1 ) );
      update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[stgm_guidance question="9" choice="2"]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
      update_option( 'widget_stgm_guidance', array( 2 => ( new STGM_Guidance\\Widget() )->update( array( 'address' => '9/2', 'title' => 'Yan <b>başlık</b>' ), array() ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2', 'text-2', 'stgm_guidance-2' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );`);
    const html = await page('<p>Kenar çubuğu.</p>');
    const form = await php(
      "ob_start(); $widget = new STGM_Guidance\\Widget(); $widget->number = 2; $widget->form( array( 'question' => '9', 'choice' => '2' ) ); return ob_get_clean();",
    );
    await php(
      "update_option( 'sidebars_widgets', array( 'sidebar-1' => array(), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );",
    );
    assertShown(html, 3);
    assert.match(html, /<h2 class="widget-title">Yan başlık<\/h2>/);
    assert.match(form, /<option value="9\/2" selected='selected'>2: /);
    assert.ok(form.includes('<optgroup label="9. Başka örgütlerle'));
  });

  await check('block themes: in a template part, with the script once', async () => {
    await php(
      "switch_theme( 'twentytwentythree' ); wp_insert_post( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'single', 'post_title' => 'single', 'post_content' => '<!-- wp:stgm-guidance/entry {\"question\":\"9\",\"choice\":\"2\"} /-->', 'tax_input' => array( 'wp_theme' => array( 'twentytwentythree' ) ) ) );",
    );
    const html = await page('<p>Yazı.</p>');
    await php("switch_theme( 'twentytwentyone' );");
    assertShown(html);
  });

  await check('wp_oembed_get() and the editor’s preview are answered here', async () => {
    const { oembed, proxy, denied } = await php(`
      $request = new WP_REST_Request( 'GET', '/oembed/1.0/proxy' );
      $request->set_query_params( array( 'url' => 'https://rehber.example/9/2/' ) );
      $proxy = rest_do_request( $request )->get_data();
      wp_set_current_user( 0 );
      return array( 'oembed' => wp_oembed_get( 'https://rehber.example/9/2/' ), 'proxy' => $proxy, 'denied' => rest_do_request( $request )->get_status() );`);
    assert.match(oembed, /^<stgm-guidance question="9" choice="2" lang="tr"/);
    assert.match(proxy.html, /<stgm-guidance question="9" choice="2" lang="tr"/);
    assert.deepEqual(
      proxy.scripts.map((url) => new URL(url).pathname),
      ['/wp-content/plugins/stgm-guidance/stgm-guidance.js'],
    );
    assert.equal(denied, 401);
  });

  await check('all that without one request to another host', () => {
    // WordPress asks its own project for updates by itself; the tests have no network.
    assert.deepEqual(
      wordpress.takeRequests().filter((url) => !url.includes('.wordpress.org/')),
      [],
    );
  });

  // Last: WordPress itself asks the host of any URL that it does not know for oEmbed.
  await check('a pasted URL of the host that is no entry is left to WordPress', async () => {
    for (const url of ['https://rehber.example/9/', 'https://rehber.example/9/2/x/y/', 'https://rehber.example/content/tr/9.json'])
      assert.equal(guidance(await page(url)).length, 0, url);
  });
}
