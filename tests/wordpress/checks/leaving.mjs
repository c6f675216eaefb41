// The plugin goes away.
import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../report.mjs';

export const title = 'Leaving';

const TRACES =
  'global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE \'%stgm_guidance%\'" );';

export async function run({ wordpress, host }) {
  const { php } = wordpress;

  await check('a second copy of the plugin, in another folder, does nothing and breaks nothing', async () => {
    const copy = join(wordpress.site, 'wp-content/plugins/copy');
    cpSync(wordpress.plugin, copy, { recursive: true });
    await php("activate_plugin( 'copy/stgm-guidance.php' );");
    const html = await wordpress.get(`/?p=${(await wordpress.post('[stgm_guidance question="9" choice="2"]')).id}`);
    assert.equal(html.match(/<stgm-guidance /g).length, 1);
    assert.equal(html.match(/<script[^>]*\/stgm-guidance\.js/g).length, 1);
    await php("deactivate_plugins( 'copy/stgm-guidance.php' );");
    rmSync(copy, { recursive: true });
  });

  await check('PHP had nothing to complain about in all these tests', () => assert.deepEqual(wordpress.complaints(), []));

  await check('deleting the plugin leaves no option, widget or copy', async () => {
    await wordpress.settings({ source: 'content', host: host.url });
    await php(
      "update_option( 'widget_stgm_guidance', array( '_multiwidget' => 1 ) ); set_transient( 'stgm_guidance_abc', array( 'json' => '{}', 'again' => 0 ), 3600 );",
    );
    assert.ok((await php(TRACES)).length >= 4);
    const done = await php(`
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'stgm-guidance/stgm-guidance.php' );
      return delete_plugins( array( 'stgm-guidance/stgm-guidance.php' ) );`);
    assert.equal(done, true);
    assert.deepEqual(await php(TRACES), []);
    assert.equal(existsSync(wordpress.plugin), false);
  });
}
