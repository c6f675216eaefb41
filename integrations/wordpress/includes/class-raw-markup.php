<?php
/**
 * Snippets that people paste as HTML.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Finds the three forms of embed in a text and completes them:
 *
 *     <stgm-guidance question="9" choice="2"></stgm-guidance>
 *     <div data-stgm-guidance="9/2"></div>
 *     <p><a href="https://host/9/2/#embed">…</a></p>
 *
 * What the author wrote inside is kept. Snippets that it cannot complete are left to the script.
 */
final class Raw_Markup {

	/**
	 * A tag without another of its kind inside.
	 */
	private const TAG = '#<(stgm-guidance|div)(\s[^>]*)>((?:(?!</?\1\b).)*)</\1>#is';

	/**
	 * A link alone in its paragraph.
	 */
	private const LINK = '#<p(?:\s[^>]*)?>\s*<a(\s[^>]*)>(?:(?!</?(?:a|p)\b).)*</a>\s*</p>#is';

	/**
	 * What may be said of an entry by anybody who may write. `src` stays out: the host is the site's choice.
	 */
	private const ATTRIBUTES = array( 'question', 'choice', 'lang', 'heading-level', 'loading', 'for', 'display' );

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
	 * The text with its snippets completed.
	 *
	 * @param string $content HTML, with paragraphs.
	 */
	public static function find( $content ) {
		if ( preg_match( '#<stgm-guidance\s|\sdata-stgm-guidance=#i', $content ) ) {
			Script::enqueue();
			$content = preg_replace_callback( self::TAG, array( self::class, 'complete_tag' ), $content ) ?? $content;
		}
		if ( false !== strpos( $content, '#embed' ) ) {
			$content = preg_replace_callback( self::LINK, array( self::class, 'complete_link' ), $content ) ?? $content;
		}
		return $content;
	}

	/**
	 * A tag with the answer inside; one with words inside keeps those.
	 *
	 * @param array<string> $found Whole, name, attributes, inside.
	 */
	private static function complete_tag( array $found ): string {
		$given  = self::attributes( $found[2] );
		$is_tag = 'stgm-guidance' === strtolower( $found[1] );
		$inside = trim( $found[3] );
		if ( isset( $given['src'] ) || isset( $given['data-stgm-src'] ) || ( $is_tag && '' !== $inside ) ) {
			return $found[0];
		}
		$given = $is_tag ? $given : self::tag_attributes( $given );
		$embed = Guidance::embed( $given );
		return ( null === $embed ? null : Guidance::render( $embed, $inside, '', $given ) ) ?? $found[0];
	}

	/**
	 * The attributes of a `div` as the tag has them. Anybody may write `data-*`: of those only what is known becomes an attribute.
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
	 * A link to an entry becomes the guidance with the link below.
	 *
	 * @param array<string> $found Whole, attributes of the link.
	 */
	private static function complete_link( array $found ): string {
		$embed = Settings::current()->pages()->readEmbedLink( self::attributes( $found[1] )['href'] ?? '' );
		// Without the fragment it is a link like any other, and the script leaves it alone.
		$link = str_replace( '#embed', '', $found[0] );
		return ( null === $embed ? null : Guidance::render( $embed, '', $link ) ) ?? $found[0];
	}

	/**
	 * The attributes of a tag.
	 *
	 * @param string $html What stands behind its name.
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
