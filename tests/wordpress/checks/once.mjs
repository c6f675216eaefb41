// Wherever an author writes it, readers have the guidance exactly once: with the script and without.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../report.mjs';
import { allReady, withBrowser } from '../with-browser.mjs';
import { HOST } from '../wordpress.mjs';

export const title = 'Exactly once, in a browser';

const { choices } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/content/tr/9.json'), 'utf8'));
const entry = choices.find(({ id }) => id === '2');
const SHORTCODE = '[stgm_guidance question="9" choice="2"]';
const URL = `${HOST}9/2/`;
const LINK = `<a href="${URL}#embed">Ortaklıklar</a>`;
const paragraph = (html) => `<!-- wp:paragraph -->\n${html}\n<!-- /wp:paragraph -->`;

/** In a text: name, what is written, and what readers have around the guidance. */
const CONTENTS = [
  ['a centred paragraph block', paragraph(`<p class="has-text-align-center">${SHORTCODE}</p>`), ''],
  ['a paragraph block with text before and after', paragraph(`<p>Önce. ${SHORTCODE} Sonra.</p>`), 'Önce. Sonra.'],
  ['a paragraph block, after a line break', paragraph(`<p>Önce.<br>${SHORTCODE}</p>`), 'Önce.'],
  ['a paragraph block, in bold', paragraph(`<p><strong>${SHORTCODE}</strong></p>`), ''],
  ['a shortcode block', `<!-- wp:shortcode -->\n${SHORTCODE}\n<!-- /wp:shortcode -->`, ''],
  ['a shortcode block with a sentence', `<!-- wp:shortcode -->\nÖnce. ${SHORTCODE}\n<!-- /wp:shortcode -->`, 'Önce.'],
  [
    'a quote in a group',
    `<!-- wp:group --><div class="wp-block-group"><!-- wp:quote --><blockquote class="wp-block-quote"><p>Önce. ${SHORTCODE}</p></blockquote><!-- /wp:quote --></div><!-- /wp:group -->`,
    'Önce.',
  ],
  ['classic: alone on its line', `Önce.\n\n${SHORTCODE}\n\nSonra.`, 'Önce. Sonra.'],
  ['classic: on the line below a sentence', `Önce.\n${SHORTCODE}`, 'Önce.'],
  ['classic: on the line above a sentence', `${SHORTCODE}\nSonra.`, 'Sonra.'],
  [
    'classic: in a sentence, in bold and italics',
    `Önce <b>kalın <i>eğik ${SHORTCODE} sonra</i></b> biter.`,
    'Önce kalın eğik sonra biter.',
  ],
  ['classic: a justified paragraph', `<p style="text-align: justify;">${SHORTCODE}</p>`, ''],
  ['classic: justified, with a sentence', `<p style="text-align: justify;">Önce. ${SHORTCODE} Sonra.</p>`, 'Önce. Sonra.'],
  ['classic: a list item and a cell', `<ul><li>Önce. ${SHORTCODE}</li></ul>`, 'Önce.'],
  ['classic: pasted from a word processor', `<p><span style="font-size: 12pt;">Önce. ${SHORTCODE}&nbsp;</span></p>`, 'Önce.'],
  ['classic: inside a link', `<p><a href="https://a.example/">Önce. ${SHORTCODE}</a></p>`, 'Önce.'],
  ['classic: folded', 'Önce. [stgm_guidance question="9" choice="2" display="disclosure"] Sonra.', 'Önce. Sonra.'],
  ['a URL on the line below a sentence', `Önce.\n${URL}\nSonra.`, 'Önce. Sonra.'],
  ['a centred URL', `<p style="text-align: center;">${URL}</p>`, ''],
  ['a URL in a paragraph block', paragraph(`<p>${URL}#embed</p>`), ''],
  ['a link alone', paragraph(`<p>${LINK}</p>`), ''],
  ['a link with a no-break space after it', paragraph(`<p>${LINK}&nbsp;</p>`), ''],
  ['a link with a full stop after it', paragraph(`<p>${LINK}.</p>`), ''],
  ['a link in bold, with a class', paragraph(`<p class="has-text-align-center"><strong>${LINK}</strong></p>`), ''],
  ['a link inside which something is bold', `<p>${LINK.replace('Ortak', '<strong>Ortak</strong>')}<br></p>`, ''],
  ['a tag on its line, classic', 'Önce.\n<stgm-guidance question="9" choice="2"></stgm-guidance>\nSonra.', 'Önce. Sonra.'],
  ['a tag in a paragraph', '<p>Önce. <stgm-guidance question="9" choice="2"></stgm-guidance></p>', 'Önce.'],
  ['a div, classic', 'Önce.\n\n<div data-stgm-guidance="9/2"></div>\n\nSonra.', 'Önce. Sonra.'],
];

/** Words of an author's own in the tag: readers have them until the script runs, and they are never torn apart. */
const OWN_WORDS = `Önce.\n<stgm-guidance question="9" choice="2"><p><a href="${URL}">Yazarın kendi sözleri</a></p></stgm-guidance>\nSonra.`;

/** What a block theme's template, a block widget or another widget shows. */
const WIDGETS = {
  block: [paragraph(`<p>Önce. ${SHORTCODE}</p>`), `<!-- wp:shortcode -->\n${SHORTCODE}\n<!-- /wp:shortcode -->`].map((content) => ({
    content,
  })),
  text: [
    { title: '', text: `Önce.\n${SHORTCODE}`, filter: true, visual: true },
    { title: '', text: `Önce. ${SHORTCODE}`, filter: true, visual: false },
    { title: '', text: `Önce. ${SHORTCODE}`, filter: true },
  ],
};

/** Runs in the page: how often each sentence can be seen, in the page and in the elements. */
function count(sentences) {
  const tidy = (text) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  let seen = '';
  const visit = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === 3) {
        const range = document.createRange();
        range.selectNode(node);
        // The element keeps what the server printed in a box that nobody sees, for reader views.
        const isVisible = window.getComputedStyle(node.parentElement).visibility === 'visible';
        if (isVisible && range.getClientRects().length) seen += ` ${tidy(node.data)}`;
      } else if (node.nodeType === 1) {
        if (node.shadowRoot) visit(node.shadowRoot);
        visit(node);
      }
    }
  };
  visit(document.body);
  return sentences.map((sentence) => seen.split(tidy(sentence)).length - 1);
}

export async function run({ wordpress }) {
  const { url, settings, php } = wordpress;
  const sentences = [entry.title, entry.resources[0].title];
  await withBrowser(wordpress, async (open) => {
    await settings({ host: HOST });
    const { page, seen, close } = await open();
    const plain = await open();
    await plain.page.setJavaScriptEnabled(false);

    const assertOnce = async (href, times = 1) => {
      await page.goto(href);
      await page.waitForFunction(allReady);
      await page.evaluate(() =>
        document.querySelectorAll('stgm-guidance').forEach((tag) => tag.shadowRoot.querySelector('summary')?.click()),
      );
      const expected = sentences.map(() => times);
      assert.deepEqual(await page.evaluate(count, sentences), expected, 'with the script');
      await plain.page.goto(href);
      await plain.page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => ((details.open = true), details.querySelector('summary').remove())),
      );
      assert.deepEqual(await plain.page.evaluate(count, sentences), expected, 'without');
      assert.deepEqual(
        await plain.page.$$eval('p', (all) => all.filter((one) => one.querySelector('stgm-guidance')).length),
        0,
        'no tag in a paragraph',
      );
    };
    const contents = async () => {
      for (const [name, content, around] of CONTENTS) {
        await check(name, async () => {
          const { id } = await wordpress.post(content);
          await assertOnce(`${url}/?p=${id}`);
          const text = await plain.page.$eval('.entry-content', (body) => {
            const copy = body.cloneNode(true);
            copy.querySelectorAll('stgm-guidance').forEach((tag) => tag.remove());
            return copy.textContent.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
          });
          assert.equal(text.replace(/\s(?=[.,])/g, ''), around);
          assert.equal(
            await plain.page.$$eval(
              '.entry-content :is(p, b, i, strong, a, span)',
              (all) => all.filter((one) => !one.closest('stgm-guidance') && !one.textContent.trim()).length,
            ),
            0,
            'nothing empty is left',
          );
        });
      }
    };
    await contents();

    await check('the same in a theme that makes paragraphs after the shortcodes', async () => {
      const theme = join(wordpress.site, 'wp-content/mu-plugins/late-paragraphs.php');
      writeFileSync(
        theme,
        "<?php remove_filter( 'the_content', 'wpautop' ); add_filter( 'the_content', 'wpautop', 99 ); add_filter( 'the_content', 'shortcode_unautop', 100 );",
      );
      try {
        for (const [name, content] of CONTENTS) {
          const { id } = await wordpress.post(content);
          await assertOnce(`${url}/?p=${id}`).catch((error) => assert.fail(`${name}: ${error.message}`));
        }
      } finally {
        rmSync(theme);
      }
    });

    await check('a tag with words of the author’s own, classic: the entry with the script, the words without', async () => {
      const { id } = await wordpress.post(OWN_WORDS);
      await page.goto(`${url}/?p=${id}`);
      await page.waitForFunction(allReady);
      assert.deepEqual(await page.evaluate(count, [...sentences, 'Yazarın kendi sözleri']), [1, 1, 0]);
      await plain.page.goto(`${url}/?p=${id}`);
      assert.equal(await plain.page.$eval('stgm-guidance', (tag) => tag.outerHTML), OWN_WORDS.split('\n')[1]);
    });

    await check('a shortcode of another plugin that filters its content by itself', async () => {
      const plugin = join(wordpress.site, 'wp-content/mu-plugins/wrapper.php');
      writeFileSync(
        plugin,
        "<?php add_shortcode( 'wrapper', function ( $attributes, $content ) { return '<span>' . apply_filters( 'the_content', $content ) . '</span>'; } );",
      );
      try {
        const { id } = await wordpress.post(paragraph(`<p>Önce. [wrapper]${SHORTCODE}[/wrapper] Sonra.</p>`));
        await assertOnce(`${url}/?p=${id}`);
      } finally {
        rmSync(plugin);
      }
    });

    await check('page builders that replace shortcodes in a paragraph by themselves', async () => {
      const html = await php(
        "return do_shortcode( shortcode_unautop( apply_filters( 'widget_text', $input, array(), null ) ) );",
        `<p>Önce. ${SHORTCODE} Sonra.</p>`,
      );
      assert.match(html, /^<p>Önce\. <\/p>\s*<stgm-guidance [\s\S]*<\/stgm-guidance>\s*<p> Sonra\.<\/p>$/);
    });

    await check('widgets: blocks with a paragraph or a shortcode, text old and new', async () => {
      await php(
        `foreach ( $input as $kind => $widgets ) { update_option( "widget_$kind", array_combine( range( 2, count( $widgets ) + 1 ), $widgets ) + array( '_multiwidget' => 1 ) ); }
        update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2', 'block-3', 'text-2', 'text-3', 'text-4' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );`,
        WIDGETS,
      );
      const { id } = await wordpress.post('Yazı.');
      await assertOnce(`${url}/?p=${id}`, 5).finally(() =>
        php(
          "update_option( 'sidebars_widgets', array( 'sidebar-1' => array(), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );",
        ),
      );
    });

    await check('a paragraph in the template of a block theme', async () => {
      await php(
        "switch_theme( 'twentytwentythree' ); foreach ( get_posts( array( 'post_type' => 'wp_template', 'numberposts' => -1 ) ) as $old ) { wp_delete_post( $old->ID, true ); } wp_insert_post( wp_slash( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'single', 'post_title' => 'single', 'post_content' => $input, 'tax_input' => array( 'wp_theme' => array( 'twentytwentythree' ) ) ) ) );",
        paragraph(`<p>Önce. ${SHORTCODE} Sonra.</p>`),
      );
      const { id } = await wordpress.post('Yazı.');
      await assertOnce(`${url}/?p=${id}`).finally(() => php("switch_theme( 'twentytwentyone' );"));
    });

    await check('a shortcode that is shown as an example stays one', async () => {
      const { id } = await wordpress.post(paragraph(`<p>Şöyle yazın: [${SHORTCODE}]</p>`));
      await page.goto(`${url}/?p=${id}`);
      assert.equal(await page.$eval('.entry-content p', (one) => one.textContent.replace(/[“”″]/g, '"')), `Şöyle yazın: ${SHORTCODE}`);
    });

    assert.deepEqual(seen.errors, []);
    await plain.close();
    await close();
  });
}
