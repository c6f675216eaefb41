<?php
/**
 * A pasted address of a guidance page.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * `https://host/9/2/` alone on its line becomes the guidance itself, on the page and in the editor's preview.
 * Nothing is asked from the host for that but the text, and not even the text where it is shipped.
 */
final class Pasted_Address {

	/**
	 * Makes the addresses of the host known.
	 */
	public static function register(): void {
		$pattern = self::pattern();
		if ( null !== $pattern ) {
			wp_embed_register_handler( 'stgm-guidance', $pattern, array( self::class, 'embed' ) );
			Embed_Provider::register( $pattern );
		}
	}

	/**
	 * The entry that an address of the host is about.
	 *
	 * @param mixed $url Untrusted.
	 * @return Address|null Null for every other address.
	 */
	public static function read( $url ): ?Address {
		$pattern = self::pattern();
		if ( null === $pattern || ! is_string( $url ) || ! preg_match( $pattern, $url, $found ) ) {
			return null;
		}
		return Address::read(
			array(
				'lang'     => '' === $found[1] ? 'tr' : $found[1],
				'question' => $found[2],
				'choice'   => $found[3],
			)
		);
	}

	/**
	 * The guidance for an address alone on its line.
	 *
	 * @param array<string> $found What the pattern found.
	 * @return string|false False lets WordPress go on: there is no such entry here.
	 */
	public static function embed( $found ) {
		$address = self::read( $found[0] );
		$html    = null === $address ? null : Guidance::render( $address );
		if ( null === $html ) {
			return false;
		}
		// Paragraphs are made after this and would tear the markup apart; a shortcode is replaced when that is done.
		foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $filter ) {
			if ( doing_filter( $filter ) ) {
				return Shortcode::write( $address );
			}
		}
		return $html;
	}

	/**
	 * The guidance for wp_oembed_get(), so that no markup of another host is taken.
	 *
	 * @param string|null $result What others have answered.
	 * @param string      $url    The address.
	 */
	public static function answer_oembed( $result, $url ) {
		$address = self::read( $url );
		return null === $address ? $result : Guidance::render( $address ) ?? $result;
	}

	/**
	 * The preview of a pasted address in the editor. Called when WordPress has checked who asks.
	 *
	 * @param mixed            $result  What others have answered.
	 * @param \WP_REST_Request $request The editor's.
	 * @param string           $route   Where to.
	 */
	public static function answer_editor( $result, $request, $route ) {
		$address = '/oembed/1.0/proxy' === $route ? self::read( $request->get_param( 'url' ) ) : null;
		$html    = null === $address ? null : Guidance::render( $address );
		if ( null === $html ) {
			return $result;
		}
		$settings = Settings::current();
		return array(
			'type'          => 'rich',
			'provider_name' => 'STGM Guidance',
			'html'          => $html,
			// The editor's frame knows no integrity: there a script of another host has no business.
			'scripts'       => $settings->script_is_foreign() ? array() : array( $settings->script_url() ),
		);
	}

	/**
	 * Matches the addresses of entries on the host, in other languages under `/en/`.
	 */
	private static function pattern(): ?string {
		$host = Settings::current()->get( 'host' );
		$id   = '([A-Za-z0-9][A-Za-z0-9_-]{0,31})';
		return '' === $host ? null : '#^' . preg_quote( $host, '#' ) . "(?:([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/)?$id/$id/?(?:\\#embed)?\$#D";
	}
}
