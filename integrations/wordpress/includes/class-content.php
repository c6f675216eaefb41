<?php
/**
 * The entries.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\BundleReader;
use STGM_Guidance\Library\ContentFolder;
use STGM_Guidance\Library\Embed;
use STGM_Guidance\Library\UnreadableBundle;
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
	 * One entry.
	 *
	 * @param Embed $embed Which one, in a language.
	 * @return array<string, mixed>|WP_Error title, lang, answer, resourcesIntro, resources;
	 *                                       or `not-found`, `network`, `http`, `format`, `content`.
	 */
	public static function entry( Embed $embed ) {
		$settings = Settings::current();
		$path     = "$embed->lang/$embed->question.json";
		$key      = $settings->content_base() . $path;
		if ( ! isset( self::$questions[ $key ] ) ) {
			self::$questions[ $key ] = self::read( $settings, $path, self::question_reader( $embed->question ) );
		}
		$question = self::$questions[ $key ];
		if ( is_wp_error( $question ) ) {
			return $question;
		}
		return $question[ $embed->choice ] ?? self::not_found();
	}

	/**
	 * What there is to choose from.
	 *
	 * @param string $lang Language.
	 * @return array{themes: array<mixed>, questions: array<mixed>}|WP_Error
	 */
	public static function index( string $lang ) {
		$index = self::read( Settings::current(), "$lang/index.json", self::index_reader() );
		if ( ! is_wp_error( $index ) || 'not-found' === $index->get_error_code() ) {
			return $index;
		}
		// A host in trouble must not keep authors from writing: the list of this plugin will do.
		$shipped = self::folder()->index( $lang );
		return $shipped['questions'] ? $shipped : $index;
	}

	/**
	 * Reads the file of a question.
	 *
	 * @param string $id The question.
	 * @return callable From JSON to BundleReader::question() or WP_Error.
	 */
	public static function question_reader( string $id ): callable {
		return static function ( string $json ) use ( $id ) {
			try {
				return BundleReader::question( $json, $id );
			} catch ( UnreadableBundle $error ) {
				return self::unreadable( $error );
			}
		};
	}

	/**
	 * Reads the file of an index.
	 *
	 * @return callable From JSON to BundleReader::index() or WP_Error.
	 */
	public static function index_reader(): callable {
		return static function ( string $json ) {
			try {
				return BundleReader::index( $json );
			} catch ( UnreadableBundle $error ) {
				return self::unreadable( $error );
			}
		};
	}

	/**
	 * A file of the content folder in this plugin: no other host is asked.
	 *
	 * @param string $path Like `tr/9.json`, made of checked ids.
	 * @return string|WP_Error `not-found` when there is none.
	 */
	public static function shipped( string $path ) {
		return self::folder()->read( $path ) ?? self::not_found();
	}

	/**
	 * An entry of the content folder in this plugin, for when the host does not answer.
	 *
	 * @param Embed $embed Which one, in a language.
	 * @return array<string, mixed>|null Null when there is none.
	 */
	public static function shipped_entry( Embed $embed ): ?array {
		return self::folder()->entry( $embed );
	}

	/**
	 * The content folder in this plugin.
	 */
	private static function folder(): ContentFolder {
		static $folder;
		$folder = $folder ?? new ContentFolder( plugin_dir_path( PLUGIN_FILE ) . 'content' );
		return $folder;
	}

	/**
	 * Why a file cannot be shown, in words.
	 *
	 * @param UnreadableBundle $error What the reader says.
	 */
	private static function unreadable( UnreadableBundle $error ): WP_Error {
		$text = 'format' === $error->reason
			? __( 'The texts are newer than this plugin. Update the plugin.', 'stgm-guidance' )
			: __( 'This is not a guidance file. Check the URL.', 'stgm-guidance' );
		return new WP_Error( $error->reason, $text );
	}

	/**
	 * The error for an entry or file that does not exist.
	 */
	private static function not_found(): WP_Error {
		return new WP_Error( 'not-found', __( 'There is no such text.', 'stgm-guidance' ) );
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
			: self::shipped( $path );
		return is_wp_error( $json ) ? $json : $read( $json );
	}
}
