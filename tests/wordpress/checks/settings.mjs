// Who may do what, and what may be written into the settings.
import assert from 'node:assert/strict';
import { check } from '../report.mjs';

export const title = 'Settings and rights';

export async function run({ wordpress }) {
  const { php } = wordpress;
  const sanitize = (values) => php('return STGM_Guidance\\Settings::sanitize( $input );', values);

  await check('every setting is checked when it is written', async () => {
    assert.deepEqual(
      await sanitize({
        source: 'evil',
        host: 'javascript:alert(1)',
        script: 'data:x',
        integrity: 'sha384-x" onload="',
        lang: '../x',
        accent: 'red;}',
      }),
      { source: 'shipped', host: '', script: '', integrity: '', lang: '', accent: '' },
    );
    assert.deepEqual(await sanitize({ source: 'host', host: ' http://rehber.example/a?x#y ', accent: '#0a6b78', lang: 'en' }), {
      source: 'host',
      host: 'http://rehber.example/a/',
      script: '',
      integrity: '',
      lang: 'en',
      accent: '#0a6b78',
    });
    for (const [written, host] of Object.entries({
      'rehber.example': 'https://rehber.example/',
      'rehber.example:8443': 'https://rehber.example:8443/',
      '//rehber.example/x': 'https://rehber.example/x/',
      'rehber.örnek.example/': 'https://rehber.örnek.example/',
      'http://localhost:8080': 'http://localhost:8080/',
      'http://xn--xn.com/': '',
      rehber: '',
      'rehber example': '',
    }))
      assert.equal((await sanitize({ host: written })).host, host, written);
    for (const rubbish of ['text', null, 7, [['x']], { host: ['x'], source: { a: 1 } }])
      assert.equal((await sanitize(rubbish)).source, 'shipped');
  });

  await check('the URL of a page is cut to its host, and that is said', async () => {
    const cut = async (host) => [
      (await sanitize({ host })).host,
      Object.keys(await php('return STGM_Guidance\\Settings::remarks( $input );', { host })),
    ];
    const said = ['host'];
    assert.deepEqual(await cut('https://rehber.example/9/2/#embed'), ['https://rehber.example/', said]);
    assert.deepEqual(await cut('rehber.example/9/2'), ['https://rehber.example/', said]);
    assert.deepEqual(await cut('https://rehber.example/en/9/2/'), ['https://rehber.example/', said]);
    assert.deepEqual(await cut('https://a.example/rehber/9/2/embed/?x'), ['https://a.example/rehber/', said]);
    assert.deepEqual(await cut('https://rehber.example/soru/yanit/#embed'), ['https://rehber.example/', said]);
    assert.deepEqual(await cut('https://rehber.example/stgm-guidance.js'), ['https://rehber.example/', said]);
    assert.deepEqual(await cut('https://a.example/rehber/stgm'), ['https://a.example/rehber/stgm/', []], 'a folder');
    assert.deepEqual(await cut('https://a.example/'), ['https://a.example/', []]);
    assert.deepEqual(await cut(''), ['', []]);
  });

  await check('a host without a URL is no host: the shipped texts are used', async () => {
    assert.equal((await sanitize({ source: 'content', host: '' })).source, 'shipped');
  });

  await check('what cannot be used is said in words', async () => {
    const refusals = (values) => php('return STGM_Guidance\\Settings::refusals( $input );', values);
    assert.deepEqual(Object.keys(await refusals({ source: 'content', host: '' })), ['source']);
    assert.deepEqual(Object.keys(await refusals({ source: 'host', host: 'ftp://rehber.example', script: 'x:y', integrity: 'abc' })), [
      'host',
      'script',
      'integrity',
    ]);
    assert.deepEqual(await refusals({ source: 'content', host: 'https://rehber.example' }), []);
    assert.deepEqual(Object.keys(await refusals({ source: 'host', host: 'https://rehber.example' })), ['integrity']);
    assert.deepEqual(await refusals({ source: 'shipped', host: '', script: '', integrity: '' }), []);
  });

  await check('a site with https takes no host without', async () => {
    assert.equal(
      await php(
        "add_filter( 'home_url', function () { return 'https://site.example'; } ); return STGM_Guidance\\Settings::sanitize( array( 'host' => 'http://rehber.example/' ) )['host'];",
      ),
      '',
    );
  });

  await check('what somebody wrote into the database is checked again when it is read', async () => {
    await php(
      "global $wpdb; update_option( 'stgm_guidance', array() ); $wpdb->update( $wpdb->options, array( 'option_value' => serialize( array( 'source' => 'host', 'host' => 'javascript:alert(1)', 'accent' => '</style><script>' ) ) ), array( 'option_name' => 'stgm_guidance' ) ); wp_cache_flush();",
    );
    const html = await wordpress.get(`/?p=${(await wordpress.post('[stgm_guidance question="9" choice="2"]')).id}`);
    assert.ok(html.includes('/wp-content/plugins/stgm-guidance/stgm-guidance.js?ver='));
    assert.ok(!html.includes('</style><script>'));
    await wordpress.settings({});
  });

  await check('without fingerprint or host no script of another host runs, whatever is stored, and the texts are the host’s', async () => {
    const chosen = {
      source: 'host',
      host: 'https://rehber.example/',
      script: 'https://rehber.example/v1.0.0/stgm-guidance.js',
      integrity: 'sha384-abc=',
    };
    const used = (values) =>
      php(
        '$used = new STGM_Guidance\\Settings( $input ); return array( $used->script_is_foreign(), $used->script_url(), $used->content_base() );',
        values,
      );
    assert.deepEqual(await used(chosen), [true, chosen.script, 'https://rehber.example/content/']);
    for (const broken of [{ integrity: '' }, { integrity: 'x' }, { integrity: null }, { host: '' }, { host: ['https://a.example/'] }]) {
      const [isForeign, script, content] = await used({ ...chosen, ...broken });
      assert.deepEqual(
        [isForeign, new URL(script).pathname],
        [false, '/wp-content/plugins/stgm-guidance/stgm-guidance.js'],
        JSON.stringify(broken),
      );
      if (!('host' in broken)) assert.equal(content, 'https://rehber.example/content/');
    }
  });

  await check('an accent colour of the site’s own reaches the page', async () => {
    await wordpress.settings({ accent: '#aa3377' });
    const html = await wordpress.get(`/?p=${(await wordpress.post('[stgm_guidance question="9" choice="2"]')).id}`);
    assert.ok(html.includes('stgm-guidance{display:block;--stgm-accent:#aa3377}'));
    await wordpress.settings({});
  });

  await check('an English site gets English texts, every other Turkish ones', async () => {
    const languages = await php(
      "$seen = array(); foreach ( array( 'tr_TR', 'en_GB', 'de_DE', 'en_US' ) as $locale ) { add_filter( 'locale', $filter = function () use ( $locale ) { return $locale; } ); $seen[] = STGM_Guidance\\Settings::current()->language(); remove_filter( 'locale', $filter ); } return $seen;",
    );
    assert.deepEqual(languages, ['tr', 'en', 'tr', 'en']);
  });

  const STATUS = `$request = new WP_REST_Request( $input[0], '/stgm-guidance/v1/' . $input[1] );
    $request->set_header( 'content-type', 'application/json' ); $request->set_body( '{}' );
    if ( $input[2] ) { wp_set_current_user( 0 ); }
    return rest_do_request( $request )->get_status();`;
  await check('the list for the picker is for those who can write, the test for those who run the site', async () => {
    const ask = (user, method, route) => php(STATUS, [method, route, user === null], user ?? 'admin');
    assert.deepEqual(
      await Promise.all([ask('admin', 'GET', 'index'), ask('contributor', 'GET', 'index'), ask(null, 'GET', 'index')]),
      [200, 200, 401],
    );
    assert.deepEqual(
      await Promise.all([ask('admin', 'POST', 'check'), ask('author', 'POST', 'check'), ask(null, 'POST', 'check')]),
      [200, 403, 401],
    );
  });
}
