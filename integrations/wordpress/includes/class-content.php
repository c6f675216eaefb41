<?php
/**
 * The entries.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use WP_Error;

/**
 * Finds an entry or the index, in the shipped files or on the host, as the site has chosen.
 */
final class Content {

	/**
	 * Questions read for this page, by source, language and id.
	 *
	 * @var array<string, array<string, mixed>|WP_Error>
	 */
	private static $questions = array();

	/**
	 * The guidance at an address.
	 *
	 * @param Address $address Which one.
	 * @return array<string, mixed>|WP_Error title, lang, answer, resourcesIntro, resources;
	 *                                       or `not-found`, `network`, `http`, `format`, `content`.
	 */
	public static function entry( Address $address ) {
		$settings = Settings::current();
		$path     = "$address->lang/$address->question.json";
		$key      = $settings->content_base() . $path;
		if ( ! isset( self::$questions[ $key ] ) ) {
			$read                    = static function ( string $json ) use ( $address ) {
				return Bundle_Reader::question( $json, $address->question );
			};
			self::$questions[ $key ] = self::read( $settings, $path, $read );
		}
		$question = self::$questions[ $key ];
		if ( is_wp_error( $question ) ) {
			return $question;
		}
		return $question['choices'][ $address->choice ] ?? new WP_Error( 'not-found', __( 'There is no such text.', 'stgm-guidance' ) );
	}

	/**
	 * What there is to choose from.
	 *
	 * @param string $lang Language.
	 * @return array{themes: array<mixed>, questions: array<mixed>}|WP_Error
	 */
	public static function index( string $lang ) {
		return self::read( Settings::current(), "$lang/index.json", array( Bundle_Reader::class, 'index' ) );
	}

	/**
	 * A file, read.
	 *
	 * @param Settings $settings Where from.
	 * @param string   $path     In the content folder.
	 * @param callable $read     JSON to value or WP_Error.
	 * @return mixed What $read gave, or the WP_Error of the source.
	 */
	private static function read( Settings $settings, string $path, callable $read ) {
		$is_good = static function ( string $json ) use ( $read ) {
			return ! is_wp_error( $read( $json ) );
		};
		$json    = $settings->reads_from_host()
			? Host_Files::read( $settings->content_base(), $path, $is_good )
			: Shipped_Files::read( $path );
		return is_wp_error( $json ) ? $json : $read( $json );
	}
}
