<?php
/**
 * Which tags and attributes an answer may hold.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * The table of src/bundle/allowed-tags.ts once more: this side trusts neither the compiler nor the content host.
 * A test compares the two.
 */
final class Allowed_Tags {

	/**
	 * How deep tags may stand inside each other. Deeper ones lose the tag and keep the words.
	 */
	public const MAX_DEPTH = 32;

	/**
	 * Tag => attribute => name of its check.
	 */
	public const TABLE = array(
		'p'          => array(),
		'h1'         => array(),
		'h2'         => array(),
		'h3'         => array(),
		'h4'         => array(),
		'h5'         => array(),
		'h6'         => array(),
		'ul'         => array(),
		'ol'         => array( 'start' => 'start' ),
		'li'         => array(),
		'a'          => array( 'href' => 'link' ),
		'strong'     => array(),
		'em'         => array(),
		's'          => array(),
		'sub'        => array(),
		'sup'        => array(),
		'code'       => array(),
		'pre'        => array(),
		'blockquote' => array(),
		'hr'         => array(),
		'br'         => array(),
		'table'      => array(),
		'thead'      => array(),
		'tbody'      => array(),
		'tr'         => array(),
		'th'         => array( 'align' => 'align' ),
		'td'         => array( 'align' => 'align' ),
		'img'        => array(
			'src'    => 'media',
			'alt'    => 'text',
			'width'  => 'size',
			'height' => 'size',
		),
	);

	/**
	 * True for a tag of the table.
	 *
	 * @param mixed $name Untrusted.
	 */
	public static function has( $name ): bool {
		return is_string( $name ) && isset( self::TABLE[ $name ] );
	}

	/**
	 * The attributes that the tag may have and whose values pass.
	 *
	 * @param string       $tag   A tag of the table.
	 * @param array<mixed> $given Untrusted.
	 * @return array<string, string|int>
	 */
	public static function attributes( string $tag, array $given ): array {
		$allowed = array();
		foreach ( self::TABLE[ $tag ] as $name => $check ) {
			$value = self::check( $check, $given[ $name ] ?? null );
			if ( null !== $value ) {
				$allowed[ $name ] = $value;
			}
		}
		return $allowed;
	}

	/**
	 * The value to use, or null when it is refused.
	 *
	 * @param string $check Name of the check.
	 * @param mixed  $value Untrusted.
	 * @return string|int|null
	 */
	private static function check( string $check, $value ) {
		switch ( $check ) {
			case 'link':
				return Allowed_Url::link( $value );
			case 'media':
				return Allowed_Url::media( $value );
			case 'text':
				return is_string( $value ) ? $value : null;
			case 'align':
				return in_array( $value, array( 'left', 'center', 'right' ), true ) ? $value : null;
			case 'start':
				return is_int( $value ) && $value >= 0 && $value <= 999999999 ? $value : null;
			default: // A size in pixels.
				return is_int( $value ) && $value >= 1 && $value <= 100000 ? $value : null;
		}
	}
}
