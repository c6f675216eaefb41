<?php
/**
 * Which addresses may stand in a link or an image.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * The same rules as src/bundle/allowed-url.ts. Where PHP's parser is unsure, this one refuses.
 */
final class Allowed_Url {

	private const SCHEMES = array( 'https', 'http', 'mailto', 'tel' );

	/**
	 * An absolute address with an allowed scheme.
	 *
	 * @param mixed $value Untrusted.
	 * @return string|null The address to use, still to be escaped, or null when it is refused.
	 */
	public static function link( $value ): ?string {
		if ( ! is_string( $value ) || preg_match( '/[\x00-\x20\x7F]/', $value ) ) {
			return null;
		}
		$parts = wp_parse_url( $value );
		if ( ! is_array( $parts ) || ! in_array( strtolower( $parts['scheme'] ?? '' ), self::SCHEMES, true ) ) {
			return null;
		}
		$is_web = in_array( strtolower( $parts['scheme'] ), array( 'https', 'http' ), true );
		if ( $is_web && empty( $parts['host'] ) ) {
			return null;
		}
		// What esc_url would silently take away is encoded, so that the link still opens the same page.
		$encoded = preg_replace_callback(
			'/["<>\\\\^`{}]/',
			static function ( $found ) {
				return rawurlencode( $found[0] );
			},
			$value
		);
		$url     = esc_url_raw( $encoded, self::SCHEMES );
		return '' === $url ? null : $url;
	}

	/**
	 * An image that the compiler has put beside the bundle: `media/{hash}.{type}`.
	 *
	 * @param mixed $value Untrusted.
	 * @return string|null The path relative to the content folder, or null.
	 */
	public static function media( $value ): ?string {
		return is_string( $value ) && preg_match( '#^media/[A-Za-z0-9_-]+\.[A-Za-z0-9_]+$#D', $value ) ? $value : null;
	}
}
