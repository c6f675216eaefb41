<?php
/**
 * Removes everything that the plugin has stored: settings, widgets, and copies of texts from the host.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what this plugin has written for one site.
 */
function leave_site(): void {
	global $wpdb;
	delete_option( 'stgm_guidance' );
	delete_option( 'widget_stgm_guidance' );
	// Copies have names made of hashes, so they are found by their beginning.
	$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_stgm_guidance_' ) . '%' )
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $site ) {
		switch_to_blog( $site );
		leave_site();
		restore_current_blog();
	}
} else {
	leave_site();
}
