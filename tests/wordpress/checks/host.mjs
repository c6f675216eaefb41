// Texts from a content host, in all its moods.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../report.mjs';

export const title = 'Content host';

const DIST = join(import.meta.dirname, '../../../dist');
const SCRIPT = readFileSync(join(DIST, 'stgm-guidance.js'));
const INTEGRITY = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;

export async function run({ wordpress, host }) {
  const { php, settings } = wordpress;
  const forget = () =>
    php('global $wpdb; $wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE \'%transient%stgm_guidance_%\'" );');
  /** Lets the kept copies look old, so that the host is asked again. */
  const age = () =>
    php(`global $wpdb;
      foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '_transient_stgm_guidance_%'" ) as $name ) {
        $name = substr( $name, 11 ); $copy = get_transient( $name );
        if ( is_array( $copy ) ) { $copy['again'] = 0; set_transient( $name, $copy, HOUR_IN_SECONDS ); } else { delete_transient( $name ); }
      }`);
  const { id } = await wordpress.post('[stgm_guidance question="9" choice="2"]');
  const page = () => wordpress.get(`/?p=${id}`);
  const answer = /Protokol|kapısını çalacağımız örgütü/;

  await check('a host on the private network is not asked, whatever the settings say', async () => {
    await settings({ source: 'content', host: host.url });
    await forget();
    host.asked.length = 0;
    const html = await page();
    assert.deepEqual(host.asked, []);
    assert.match(html, answer, 'readers have the text of the plugin meanwhile');
    await php("update_option( 'stgm_test_port', $input );", host.port);
    await forget();
  });

  await check('texts come from the host, the script from this site', async () => {
    host.mood = 'well';
    const html = await page();
    assert.match(html, answer);
    assert.ok(html.includes(`src="${host.url}content/"`));
    assert.match(html, /<script async[^>]* src=["']http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/stgm-guidance\/stgm-guidance\.js/);
  });

  await check('ten more visits ask the host nothing', async () => {
    host.asked.length = 0;
    for (let visit = 0; visit < 10; visit++) await page();
    assert.deepEqual(host.asked, []);
  });

  for (const mood of ['down', 'huge', 'rubbish', 'newer', 'slow']) {
    await check(`host ${mood}: the old copy stays, and the host is asked once in a minute`, async () => {
      host.mood = mood;
      await age();
      host.asked.length = 0;
      assert.match(await page(), answer);
      assert.match(await page(), answer);
      assert.deepEqual(host.asked, ['/content/tr/9.json']);
    });
    await check(`host ${mood}, and no copy: the text of the plugin, and the tag for the reader’s browser`, async () => {
      await forget();
      const begin = Date.now();
      const html = await page();
      assert.match(html, answer);
      assert.ok(html.includes(`<stgm-guidance question="9" choice="2" lang="tr" src="${host.url}content/">`), 'the browser asks the host');
      assert.ok(Date.now() - begin < 6000, 'within some seconds');
      host.mood = 'well';
      await age();
      assert.match(await page(), answer, 'well again a minute later');
    });
  }

  await check('host slow, and a text that is newer than the plugin: a link to its page', async () => {
    host.mood = 'slow';
    await forget();
    const newer = await wordpress.post('[stgm_guidance question="99" choice="1"]');
    assert.ok((await wordpress.get(`/?p=${newer.id}`)).includes(`><p><a href="${host.url}99/1/">`));
    assert.equal(
      await php("return count( STGM_Guidance\\Content::index( 'tr' )['questions'] );"),
      JSON.parse(readFileSync(join(DIST, 'content/tr/index.json'), 'utf8')).questions.length,
      'the picker still has its list',
    );
    host.mood = 'well';
    await forget();
  });

  await check('six different questions from a host that does not answer: one wait for all', async () => {
    host.mood = 'slow';
    await forget();
    host.asked.length = 0;
    const many = await wordpress.post(
      ['2', '8', '9', '11', '14', '20'].map((question) => `[stgm_guidance question="${question}" choice="1"]`).join('\n\n'),
    );
    const begin = Date.now();
    assert.equal((await wordpress.get(`/?p=${many.id}`)).match(/<stgm-guidance /g).length, 6);
    assert.ok(Date.now() - begin < 6000, `${Date.now() - begin} ms`);
    assert.equal(host.asked.length, 1);
    host.mood = 'well';
    await forget();
  });

  await check('a text that the host has taken away is gone here too', async () => {
    host.mood = 'gone';
    await age();
    assert.ok(!(await page()).includes('<stgm-guidance'));
    host.mood = 'well';
    assert.match(await page(), answer, 'and back as soon as it is');
  });

  await check('a host in the wrong hands can lie, but not put markup into the page', async () => {
    await forget();
    host.mood = () =>
      JSON.stringify({
        format: 1,
        lang: 'tr"><script>alert(1)</script>',
        question: { id: '9', title: '<script>alert(1)</script>' },
        choices: [
          {
            id: '2',
            title: '<img src=x onerror=alert(1)>[stgm_guidance question="8" choice="1"]',
            lang: 'x" onload="alert(1)',
            answer: [
              ['p', { onclick: 'alert(1)' }, '<script>alert(1)</script>'],
              ['script', 'alert(1)'],
              ['a', { href: 'javascript:alert(1)' }, 'x'],
              ['a', { href: 'https://a.example/"onmouseover="alert(1)' }, 'y'],
              ['img', { src: 'media/x.png', alt: '"><script>alert(1)</script>', width: '1" onload="alert(1)' }],
            ],
            resourcesIntro: 'x',
            resources: [
              {
                title: '</a><script>alert(1)</script>',
                url: 'https://a.example/',
                kind: '"><b>',
                year: '<b>',
                lang: '"',
                note: [['iframe', 'z']],
              },
              { title: 'kötü', url: 'javascript:alert(1)' },
              'x',
              null,
            ],
          },
        ],
      });
    const html = await page();
    const tag = /<stgm-guidance [\s\S]*?<\/stgm-guidance>/.exec(html)[0];
    assert.ok(!/<(script|iframe|b)\b|\son\w+=|javascript:/i.test(tag.replace(/"[^"]*"/g, '""').replace(/>[^<]*/g, '>')), tag);
    assert.ok(!/href="javascript/i.test(tag));
    assert.equal(html.match(/<stgm-guidance /g).length, 1, 'no shortcode was run');
    host.mood = 'well';
    await forget();
  });

  await check('a URL of the host whose text cannot be had becomes a link with the host’s title, and none of its HTML', async () => {
    host.mood = (path) =>
      path.startsWith('/oembed/')
        ? JSON.stringify({
            version: '1.0',
            type: 'rich',
            title: 'Yeni <b>metin</b>',
            html: '<script>alert(1)</script>',
            width: 600,
            height: 400,
          })
        : undefined;
    const html = await wordpress.get(`/?p=${(await wordpress.post(`${host.url}99/1/`)).id}`);
    assert.ok(html.includes(`<a href="${host.url}99/1/">Yeni &lt;b&gt;metin&lt;/b&gt;</a>`));
    assert.ok(!html.includes('alert(1)'));
    assert.ok(host.asked.includes('/oembed/99/1.json'));
    host.mood = 'well';
  });

  await check('script from the host: pinned by integrity, with crossorigin, and without a version in its URL', async () => {
    await settings({ source: 'host', host: host.url, integrity: INTEGRITY });
    const script = /<script[^>]*stgm-guidance\.js[^>]*>/.exec(await page())[0];
    assert.match(script, /\sasync\s/);
    assert.ok(script.includes(` integrity="${INTEGRITY}" crossorigin="anonymous" `), script);
    assert.match(script, new RegExp(` src=["']${host.url}stgm-guidance\\.js["']`));
  });

  await check('the test says in words what is wrong', async () => {
    const test = (values) =>
      php('return ( new STGM_Guidance\\Host_Check( new STGM_Guidance\\Settings( $input ) ) )->run();', {
        source: 'host',
        host: host.url,
        integrity: INTEGRITY,
        ...values,
      });
    const bad = ({ findings }) =>
      findings
        .filter(({ good }) => !good)
        .map(({ text }) => text)
        .join('\n');
    assert.equal(bad(await test({})), '');
    assert.equal((await test({})).integrity, INTEGRITY);
    assert.equal((await test({ integrity: '' })).integrity, INTEGRITY, 'to be written into the settings');
    assert.match(bad(await test({ integrity: `sha384-${'A'.repeat(64)}` })), /yazılı parmak izine uymuyor/);
    assert.match(bad(await test({ script: `${host.url}content/tr/9.json` })), /betik değil/);
    assert.match(bad(await test({ lang: 'de' })), /content\/de\/index\.json: Sunucuda böyle bir dosya yok\./);
    for (const [mood, words] of Object.entries({
      down: /500 durum koduyla/,
      rubbish: /rehber dosyası değil/,
      newer: /eklentiden daha yeni/,
      strict: /Access-Control-Allow-Origin/,
      huge: /1 MB/,
    })) {
      host.mood = mood;
      assert.match(bad(await test({})), words, mood);
    }
    host.mood = 'well';
    assert.equal(bad(await test({ source: 'shipped' })), '');
  });

  await php("delete_option( 'stgm_test_port' );");
  await settings({});
}
