<?php
/**
 * The shortcode.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * `[stgm_guidance question="9" choice="2"]`, maybe with `expects="1f2e3d"`, `lang="en"`, `heading_level="2"` and `display="disclosure"` or `"dialog"`.
 */
final class Shortcode {

	private const NAME = 'stgm_guidance';

	/**
	 * Makes the shortcode known.
	 */
	public static function register(): void {
		add_shortcode( self::NAME, array( self::class, 'render' ) );
	}

	/**
	 * The guidance in its place.
	 *
	 * @param array<string, string>|string $written The attributes; '' when there are none.
	 */
	public static function render( $written ): string {
		$written = is_array( $written ) ? $written : array();
		return Guidance::render_written( array( 'heading-level' => $written['heading_level'] ?? '' ) + $written );
	}
}
