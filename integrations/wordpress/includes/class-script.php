<?php
/**
 * The script that shows an entry at its best.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Puts the script on a page once, and only on pages where it is used.
 */
final class Script {

	public const HANDLE = 'stgm-guidance';

	/**
	 * Makes script and style known. Nothing is printed yet.
	 */
	public static function register(): void {
		$settings = Settings::current();
		// No version in the address of another host: it may be a pinned file, and the query would miss its cache.
		wp_register_script( self::HANDLE, $settings->script_url(), array(), $settings->script_is_foreign() ? null : VERSION, true );

		$accent = $settings->get( 'accent' );
		wp_register_style( self::HANDLE, false, array(), VERSION );
		wp_add_inline_style(
			self::HANDLE,
			'stgm-guidance{display:block' . ( '' === $accent ? '' : ";--stgm-accent:$accent" ) . '}'
			. '.stgm-guidance__entry table{display:block;max-width:100%;overflow-x:auto}'
		);
	}

	/**
	 * Asks for script and style on this page; a second call changes nothing.
	 */
	public static function enqueue(): void {
		wp_enqueue_script( self::HANDLE );
		wp_enqueue_style( self::HANDLE );
	}

	/**
	 * The tag must not hold the page up, and pins a script of another host to the bytes that the site has agreed to.
	 *
	 * @param string $tag    The script tag, as WordPress prints it.
	 * @param string $handle Which script.
	 */
	public static function complete_tag( $tag, $handle ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		$settings   = Settings::current();
		$integrity  = $settings->script_is_foreign() ? $settings->get( 'integrity' ) : '';
		$attributes = '' === $integrity ? '' : ' integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous"';
		return str_replace( '<script ', "<script async$attributes ", $tag );
	}
}
