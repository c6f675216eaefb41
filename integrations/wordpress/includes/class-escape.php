<?php
/**
 * Text to HTML.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Makes text of the content safe inside a WordPress page.
 */
final class Escape {

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

	/**
	 * ` name="value"` for each attribute that has a value.
	 *
	 * @param array<string, string|int|null> $attributes Names are ours, values untrusted; addresses have been checked.
	 */
	public static function attributes( array $attributes ): string {
		$html = '';
		foreach ( $attributes as $name => $value ) {
			$html .= null === $value ? '' : " $name=\"" . self::text( (string) $value ) . '"';
		}
		return $html;
	}
}
