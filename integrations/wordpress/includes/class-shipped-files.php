<?php
/**
 * Texts that came with the plugin.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use WP_Error;

/**
 * Reads the content folder inside the plugin: no other host is asked, no reader's visit is told to anyone.
 */
final class Shipped_Files {

	/**
	 * One file of the content folder.
	 *
	 * @param string $path Like `tr/9.json`, made of checked ids.
	 * @return string|WP_Error `not-found` when there is none.
	 */
	public static function read( string $path ) {
		$file = plugin_dir_path( PLUGIN_FILE ) . "content/$path";
		// A file of our own on our own disk: WP_Filesystem would ask for FTP passwords.
		$json = is_readable( $file ) ? file_get_contents( $file ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		return false === $json ? new WP_Error( 'not-found', __( 'There is no such text.', 'stgm-guidance' ) ) : $json;
	}
}
