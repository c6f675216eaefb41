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
	 * Asks optimisers to leave the tag where it is: Autoptimize, LiteSpeed, WP Rocket, Cloudflare, in this order.
	 * In a merged file the script does not know its own URL, and the part that it loads later is not next to it.
	 */
	private const LEAVE_ALONE = 'data-noptimize="1" data-no-optimize="1" data-no-minify="1" nowprocket data-cfasync="false"';

	/**
	 * Makes script and style known. Nothing is printed yet.
	 */
	public static function register(): void {
		$settings = Settings::current();
		// No version in the URL of another host: it may be a pinned file, and the query would miss its cache.
		wp_register_script( self::HANDLE, $settings->script_url(), array(), $settings->script_is_foreign() ? null : VERSION, true );

		$accent = $settings->get( 'accent' );
		wp_register_style( self::HANDLE, false, array(), VERSION );
		wp_add_inline_style(
			self::HANDLE,
			'stgm-guidance{display:block' . ( '' === $accent ? '' : ";--stgm-accent:$accent" ) . '}'
			. '.stgm-guidance__entry table{display:block;max-width:100%;overflow-x:auto}'
			. '.stgm-guidance__note{border-inline-start:4px solid #dba617;padding:.5em 1em;background:#fcf9e8;color:#1d2327}'
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
	 * The tag must not block the page, and pins a script of another host to the bytes that the site has agreed to.
	 *
	 * Before it comes an empty data block with the folder of the script, for the script itself: an optimiser that merges the tag
	 * all the same leaves data where it is. Authors cannot write it: everything that filters texts drops scripts.
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
		$place      = '<script type="application/json" data-stgm-base="' . esc_url( dirname( $settings->script_url() ) . '/' ) . '">{}</script>' . "\n";
		return $place . str_replace( '<script ', "<script async$attributes " . self::LEAVE_ALONE . ' ', $tag );
	}
}
