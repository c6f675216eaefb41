<?php
/**
 * Text and trees to HTML.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\HtmlWriter;

/**
 * Writes HTML that is safe inside a WordPress page.
 */
final class Html {

	/**
	 * The library's writer, with WordPress's escaping.
	 */
	public static function writer(): HtmlWriter {
		return new HtmlWriter( array( self::class, 'text' ) );
	}

	/**
	 * Text for an element or a quoted attribute.
	 *
	 * Not esc_html(): that leaves `&amp;` as it is, and an entry that explains it would read differently.
	 * Brackets too: WordPress replaces shortcodes after blocks, and `[gallery]` in a text from the host must stay words.
	 *
	 * @param string $text Untrusted.
	 */
	public static function text( string $text ): string {
		return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ) );
	}
}
