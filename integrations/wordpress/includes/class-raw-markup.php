<?php
/**
 * Snippets that people paste as HTML.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\LoneLink;

/**
 * Finds the three forms of embed in a text and completes them:
 *
 *     <stgm-guidance question="9" choice="2"></stgm-guidance>
 *     <div data-stgm-guidance="9/2"></div>
 *     <p><a href="https://host/9/2/#embed">…</a></p>
 *
 * It keeps what the author wrote inside. A snippet that it cannot complete is left to the script.
 */
final class Raw_Markup {

	/**
	 * A tag without another of its kind inside.
	 */
	private const TAG = '#<(stgm-guidance|div)(\s[^>]*)>((?:(?!</?\1\b).)*)</\1>#is';

	/**
	 * A paragraph.
	 */
	private const PARAGRAPH = '#<p(?:\s[^>]*)?>(?:(?!</?p\b).)*</p>#is';

	/**
	 * The attributes that every author may write. `src` is not one of them: the site chooses the host.
	 */
	private const ATTRIBUTES = array( 'question', 'choice', 'expects', 'lang', 'heading-level', 'loading', 'for', 'display' );

	/**
	 * Lets authors without the right to unfiltered HTML write the tag.
	 *
	 * @param array<string, mixed> $tags    What may be written.
	 * @param string               $context Where.
	 */
	public static function allow_tag( $tags, $context ) {
		if ( 'post' === $context ) {
			$tags['stgm-guidance'] = array_fill_keys( self::ATTRIBUTES, true );
		}
		return $tags;
	}

	/**
	 * The text with the answer in its tags.
	 *
	 * @param string $content HTML.
	 */
	public static function complete_tags( $content ) {
		if ( ! is_string( $content ) || ! preg_match( '#<stgm-guidance\s|\sdata-stgm-guidance=#i', $content ) ) {
			return $content;
		}
		Script::enqueue();
		return preg_replace_callback( self::TAG, array( self::class, 'complete_tag' ), $content ) ?? $content;
	}

	/**
	 * The text with guidance in the place of paragraphs that are nothing but a link to an entry.
	 *
	 * @param string $content HTML, with paragraphs.
	 */
	public static function complete_links( $content ) {
		$host = Settings::current()->get( 'host' );
		if ( ! is_string( $content ) || '' === $host || false === strpos( $content, '#embed' ) ) {
			return $content;
		}
		// The script has the last word on every link to an entry.
		if ( preg_match( '#<a\s[^>]*' . preg_quote( $host, '#' ) . '[^>"\']*\#embed\b#i', $content ) ) {
			Script::enqueue();
		}
		return preg_replace_callback( self::PARAGRAPH, array( self::class, 'complete_link' ), $content ) ?? $content;
	}

	/**
	 * A tag with the answer inside. A tag with the author's own words inside keeps them.
	 *
	 * @param array<string> $found Whole, name, attributes, inside.
	 */
	private static function complete_tag( array $found ): string {
		$given  = self::attributes( $found[2] );
		$is_tag = 'stgm-guidance' === strtolower( $found[1] );
		$inside = trim( $found[3] );
		if ( $is_tag && ( isset( $given['src'] ) || '' !== $inside ) ) {
			return Placeholders::hold( $found[0] ); // As it is written: wpautop would tear it apart.
		}
		if ( isset( $given['data-stgm-src'] ) ) {
			return $found[0];
		}
		$given = $is_tag ? $given : self::tag_attributes( $given );
		$embed = Guidance::embed( $given );
		return ( null === $embed ? null : Guidance::render( $embed, $inside, '', $given ) ) ?? $found[0];
	}

	/**
	 * The attributes of a `div` as the tag has them. Every author may write `data-*`; only the names that are known become attributes.
	 *
	 * @param array<string, string> $given Maybe with `data-stgm-guidance="9/2"` and other `data-stgm-*`.
	 * @return array<string, string>
	 */
	private static function tag_attributes( array $given ): array {
		$ids = explode( '/', $given['data-stgm-guidance'] ?? '' );
		if ( 2 !== count( $ids ) ) {
			return array();
		}
		$named = array_combine( array( 'question', 'choice' ), $ids );
		foreach ( self::ATTRIBUTES as $name ) {
			if ( isset( $given[ "data-stgm-$name" ] ) ) {
				$named += array( $name => $given[ "data-stgm-$name" ] );
			}
		}
		return $named + array_intersect_key( $given, array_flip( array( 'id', 'class' ) ) );
	}

	/**
	 * A paragraph that is nothing but a link to an entry becomes the guidance with the link below.
	 *
	 * @param array<string> $found The paragraph.
	 */
	private static function complete_link( array $found ): string {
		$embed = Settings::current()->pages()->readEmbedLink( LoneLink::url( $found[0] ) );
		// Without the fragment it is a link like any other, and the script leaves it alone.
		$link = str_replace( '#embed', '', $found[0] );
		return ( null === $embed ? null : Guidance::render( $embed, '', $link ) ) ?? $found[0];
	}

	/**
	 * The attributes of a tag.
	 *
	 * @param string $html What follows its name.
	 * @return array<string, string>
	 */
	private static function attributes( string $html ): array {
		$values = array();
		foreach ( wp_kses_hair( $html, wp_allowed_protocols() ) as $name => $attribute ) {
			$values[ strtolower( $name ) ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
		return $values;
	}
}
