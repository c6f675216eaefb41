<?php
/**
 * Which entry is wanted, and how it is shown.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * The address of an entry, `9/2`, with the language and the level of its heading.
 * Whoever holds one need not check it again: its ids are safe in a path, a URL and a tag.
 */
final class Address {

	public const DISPLAYS = array( 'inline', 'disclosure', 'dialog' );

	/**
	 * Blanks and quotation marks that people paste along with an id.
	 */
	private const AROUND = '[\s\x{A0}\x{FEFF}"\'\p{Pi}\p{Pf}„‚″′]*';

	/**
	 * Id of the question.
	 *
	 * @var string
	 */
	public $question;

	/**
	 * Id of the choice.
	 *
	 * @var string
	 */
	public $choice;

	/**
	 * Language of the content, BCP 47.
	 *
	 * @var string
	 */
	public $lang;

	/**
	 * Level of the title, 2 to 6.
	 *
	 * @var int
	 */
	public $heading_level;

	/**
	 * How it stands on the page, one of DISPLAYS.
	 *
	 * @var string
	 */
	public $display;

	/**
	 * Reads what an author wrote into a shortcode, block, widget or link.
	 *
	 * @param array<string, mixed> $written question, choice, and maybe lang, heading_level and display.
	 * @return self|null Null when question or choice is no id.
	 */
	public static function read( array $written ): ?self {
		$address                = new self();
		$address->question      = self::read_id( $written['question'] ?? '' );
		$address->choice        = self::read_id( $written['choice'] ?? '' );
		$address->lang          = self::read_language( $written['lang'] ?? '' ) ?? Settings::current()->language();
		$level                  = is_scalar( $written['heading_level'] ?? null ) ? (int) $written['heading_level'] : 0;
		$address->heading_level = $level ? min( 6, max( 2, $level ) ) : 3;
		$display                = $written['display'] ?? null;
		$address->display       = in_array( $display, self::DISPLAYS, true ) ? $display : 'inline';
		return null === $address->question || null === $address->choice ? null : $address;
	}

	/**
	 * The same as readId of the element.
	 *
	 * @param mixed $value Anything.
	 * @return string|null The id without what was pasted along, or null.
	 */
	public static function read_id( $value ): ?string {
		$pattern = '/^' . self::AROUND . '([A-Za-z0-9][A-Za-z0-9_-]{0,31})' . self::AROUND . '$/uD';
		return ( is_string( $value ) || is_int( $value ) ) && preg_match( $pattern, (string) $value, $found ) ? $found[1] : null;
	}

	/**
	 * A language tag, as the contract allows it.
	 *
	 * @param mixed $value Anything.
	 * @return string|null The tag, or null.
	 */
	public static function read_language( $value ): ?string {
		return is_string( $value ) && preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iD', $value ) ? $value : null;
	}
}
