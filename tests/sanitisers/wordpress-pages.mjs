// A real WordPress as a filter: a text saved by a user, and the page that visitors get.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../wordpress/wordpress.mjs';

const SAVE = `return array_map( function ( $content ) {
  return wp_insert_post( wp_slash( array( 'post_title' => 'Yazı', 'post_content' => $content, 'post_status' => 'publish', 'post_author' => get_current_user_id() ) ) );
}, $input );`;

/**
 * The plugin as a webmaster sets it up, or a theme that has the script.
 *
 * @param {Awaited<ReturnType<import('../wordpress/wordpress.mjs').startWordPress>>} wordpress
 * @param {{base: string, port: number}} content the content host
 */
export function wordpressFilters(wordpress, content) {
  const withPlugin = async () => {
    await wordpress.php("activate_plugin( 'stgm-guidance/stgm-guidance.php' );");
    await wordpress.settings({ host: content.base });
  };
  const withTheme = async () => {
    await wordpress.php(
      "deactivate_plugins( 'stgm-guidance/stgm-guidance.php' ); update_option( 'stgm_test_port', $input );",
      content.port,
    );
    const script = `<script async src="${content.base}stgm-guidance.js"></script>`;
    writeFileSync(
      join(wordpress.site, 'wp-content/mu-plugins/theme.php'),
      `<?php add_action( 'wp_head', function () { echo '${script}'; } );`,
    );
  };
  const filter = (name, user, prepare, hasPlugin) => ({
    name,
    hasPlugin,
    prepare,
    /** Addresses of pages, in the order of the texts. */
    save: async (texts) => (await wordpress.php(SAVE, texts, user)).map((id) => `${wordpress.url}/?p=${id}`),
  });
  return [
    ...Object.entries(ROLES).map(([role, user]) => filter(`WordPress with the plugin, ${role}`, user, withPlugin, true)),
    ...Object.entries(ROLES).map(([role, user]) => filter(`WordPress without it, ${role}`, user, withTheme, false)),
  ];
}
