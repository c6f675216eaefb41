<?php
/**
 * Plugin Name:       STGM Guidance
 * Description:       Shows advice and resources for answers of STGM's self-assessment on any page: a block, a shortcode, a widget, or a pasted URL. Comes with sample content.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The stgm-guidance authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       stgm-guidance
 * Domain Path:       /languages
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

defined( 'ABSPATH' ) || exit;

// Another copy of this plugin, in another folder, is active: it does the work.
if ( defined( __NAMESPACE__ . '\VERSION' ) ) {
	return;
}

const VERSION     = '1.0.0';
const PLUGIN_FILE = __FILE__;

spl_autoload_register(
	static function ( $name ) {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$name = substr( $name, strlen( __NAMESPACE__ ) + 1 );
		// The library of integrations/php, which package.mjs puts there, names its files as PSR-4 does.
		$file = 0 === strpos( $name, 'Library\\' )
			? 'library/' . substr( $name, strlen( 'Library\\' ) ) . '.php'
			: 'includes/class-' . strtolower( str_replace( '_', '-', $name ) ) . '.php';
		require __DIR__ . "/$file";
	}
);

Plugin::start();
