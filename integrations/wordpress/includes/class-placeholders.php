<?php
/**
 * Guidance that waits until a text is ready.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\ParagraphSplitter;

/**
 * While WordPress filters a text, an empty `div` is in the place of the guidance; after the last filter the guidance is put in.
 *
 * So no filter can change it: a theme that makes paragraphs late would tear it apart, curled quotes would change its words,
 * and other plugins would count its paragraphs. And where an author wrote it into a paragraph, the paragraph can be split
 * when everybody else is done.
 */
final class Placeholders {

	/**
	 * The filters that make HTML of what people wrote, WordPress's own and those of plugins that many sites have.
	 */
	private const FILTERS = array( 'the_content', 'widget_text_content', 'widget_text', 'widget_block_content', 'term_description', 'acf_the_content', 'woocommerce_short_description' );

	/**
	 * A shortcode of ours that is not escaped as `[[…]]`.
	 */
	private const SHORTCODE = '(?<!\[)\[stgm_guidance\b[^\[\]]*\](?!\])';

	/**
	 * Guidance that is drawn already: by a filter inside of another one, or in a template. Only blocks tear a paragraph apart.
	 * One that wpautop has torn apart already is left to the parser.
	 */
	private const TAG = '<stgm-guidance\b[^>]*>(?!\s*</p>)(?:(?!</stgm-guidance>).)*?<(?:div|p)\b.*?</stgm-guidance>';

	/**
	 * Guidance by placeholder.
	 *
	 * @var array<string, string>
	 */
	private static $held = array();

	/**
	 * Makes the filters known.
	 */
	public static function register(): void {
		foreach ( self::FILTERS as $filter ) {
			add_filter( $filter, array( self::class, 'fill' ), PHP_INT_MAX );
		}
		add_filter( 'widget_text', array( self::class, 'set_apart' ) );
		add_filter( 'render_block', array( self::class, 'split_block' ), PHP_INT_MAX );
	}

	/**
	 * Guidance as it goes into a text: a placeholder while the text is filtered, else the guidance itself.
	 *
	 * @param string $html The guidance.
	 */
	public static function hold( string $html ): string {
		foreach ( self::FILTERS as $filter ) {
			if ( doing_filter( $filter ) ) {
				// A random part, so that nobody can write one.
				$placeholder                = '<div data-stgm-held="' . wp_generate_password( 12, false ) . '"></div>';
				self::$held[ $placeholder ] = $html;
				return $placeholder;
			}
		}
		return $html;
	}

	/**
	 * The text with the guidance in it, and no guidance inside a paragraph.
	 *
	 * @param string $text HTML, after all other filters.
	 */
	public static function fill( $text ) {
		if ( ! is_string( $text ) || ! preg_match( '#<div data-stgm-held=|<stgm-guidance\b#', $text ) ) {
			return $text;
		}
		$splitter = new ParagraphSplitter( '<div data-stgm-held="\w{12}"></div>|' . self::TAG );
		return strtr( $splitter->split( $text ), self::$held );
	}

	/**
	 * A block with no guidance inside a paragraph, neither as a shortcode nor drawn already: in block widgets shortcodes are
	 * replaced after the last filter, in templates before the blocks are drawn.
	 *
	 * @param string $html The block, rendered.
	 */
	public static function split_block( $html ) {
		if ( ! is_string( $html ) || ! preg_match( '#\[stgm_guidance\b|<stgm-guidance\b#', $html ) ) {
			return $html;
		}
		return ( new ParagraphSplitter( self::SHORTCODE . '|' . self::TAG ) )->split( $html );
	}

	/**
	 * Old text widgets and page builders replace shortcodes without a filter afterwards. There a shortcode leaves its paragraph
	 * before, and gets one of its own where paragraphs are still to be made; WordPress takes that one away.
	 *
	 * @param string $text As it is written.
	 */
	public static function set_apart( $text ) {
		if ( ! is_string( $text ) || false === strpos( $text, '[stgm_guidance' ) ) {
			return $text;
		}
		$text = ( new ParagraphSplitter( self::SHORTCODE ) )->split( $text );
		return preg_replace( '~\s*(' . self::SHORTCODE . ')\s*~', "\n\n$1\n\n", $text );
	}
}
