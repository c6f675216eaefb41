<?php
/**
 * Reads what the compiler wrote.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use WP_Error;

/**
 * Turns unknown JSON into a question or an index that is safe to show, whoever wrote it.
 * The same rules as src/bundle/read-question-bundle.ts. A WP_Error's code says what is wrong:
 * `format` written for a newer plugin, `content` not such a file at all.
 */
final class Bundle_Reader {

	/**
	 * The shape that this plugin reads.
	 */
	private const FORMAT = 1;

	private const KINDS = array( 'document', 'video', 'course', 'page' );

	/**
	 * A question with all its choices.
	 *
	 * @param string $json Content of `{lang}/{question}.json`.
	 * @param string $id   The question that was asked for.
	 * @return array{lang: string, title: string, choices: array<string, array<string, mixed>>}|WP_Error Choices by id.
	 */
	public static function question( string $json, string $id ) {
		$value = self::decode( $json );
		if ( is_wp_error( $value ) ) {
			return $value;
		}
		$question = $value->question ?? null;
		if ( self::text( $question, 'id' ) !== $id || null === self::text( $question, 'title' ) ) {
			return self::not_content();
		}
		$lang    = Address::read_language( $value->lang ?? null ) ?? 'tr';
		$choices = array();
		foreach ( self::items( $value, 'choices' ) as $choice ) {
			$choice_id = self::text( $choice, 'id' );
			if ( null === $choice_id || null === self::text( $choice, 'title' ) ) {
				return self::not_content();
			}
			$choices[ $choice_id ] = $choices[ $choice_id ] ?? self::choice( $choice, $lang );
		}
		return array(
			'lang'    => $lang,
			'title'   => self::text( $question, 'title' ),
			'choices' => $choices,
		);
	}

	/**
	 * What there is: themes, questions and choices with their titles.
	 *
	 * @param string $json Content of `{lang}/index.json`.
	 * @return array{themes: array<array{id: string, title: string}>, questions: array<array<string, mixed>>}|WP_Error
	 */
	public static function index( string $json ) {
		$value = self::decode( $json );
		if ( is_wp_error( $value ) ) {
			return $value;
		}
		$questions = array();
		foreach ( self::titled( $value, 'questions' ) as $question ) {
			$questions[] = array(
				'id'      => $question->id,
				'title'   => $question->title,
				'theme'   => self::text( $question, 'theme' ) ?? '',
				'choices' => array_map( array( self::class, 'name' ), self::titled( $question, 'choices' ) ),
			);
		}
		return array(
			'themes'    => array_map( array( self::class, 'name' ), self::titled( $value, 'themes' ) ),
			'questions' => $questions,
		);
	}

	/**
	 * JSON of a shape that this plugin knows.
	 *
	 * @param string $json Untrusted.
	 * @return object|WP_Error
	 */
	private static function decode( string $json ) {
		$value  = json_decode( $json );
		$format = is_object( $value ) ? $value->format ?? null : null;
		if ( is_int( $format ) && $format > self::FORMAT ) {
			return new WP_Error( 'format', __( 'The texts are newer than this plugin. Update the plugin.', 'stgm-guidance' ) );
		}
		return self::FORMAT === $format ? $value : self::not_content();
	}

	/**
	 * The error for everything that is not what was asked for.
	 */
	private static function not_content(): WP_Error {
		return new WP_Error( 'content', __( 'This is no guidance file. Check the address.', 'stgm-guidance' ) );
	}

	/**
	 * One choice.
	 *
	 * @param object $choice Untrusted, but for id and title.
	 * @param string $lang   Language of the bundle.
	 * @return array<string, mixed>
	 */
	private static function choice( $choice, string $lang ): array {
		return array(
			'title'          => $choice->title,
			'lang'           => Address::read_language( $choice->lang ?? null ) ?? $lang,
			'answer'         => Node_Reader::read( $choice->answer ?? null ),
			'resourcesIntro' => Node_Reader::read( $choice->resourcesIntro ?? null ),
			'resources'      => array_values( array_filter( array_map( array( self::class, 'resource' ), self::items( $choice, 'resources' ) ) ) ),
		);
	}

	/**
	 * One resource.
	 *
	 * @param mixed $resource Untrusted.
	 * @return array<string, mixed>|null Null when its address is refused.
	 */
	private static function resource( $resource ): ?array {
		$url = is_object( $resource ) ? Allowed_Url::link( $resource->url ?? null ) : null;
		if ( null === $url ) {
			return null;
		}
		return array(
			'title' => self::text( $resource, 'title' ) ?? '',
			'url'   => $url,
			'kind'  => in_array( $resource->kind ?? null, self::KINDS, true ) ? $resource->kind : 'page',
			'lang'  => Address::read_language( $resource->lang ?? null ),
			'year'  => is_int( $resource->year ?? null ) ? $resource->year : null,
			'note'  => Node_Reader::read( $resource->note ?? null ),
		);
	}

	/**
	 * The list under a key, or none.
	 *
	 * @param mixed  $value Untrusted.
	 * @param string $key   Name of the list.
	 * @return array<mixed>
	 */
	private static function items( $value, string $key ): array {
		$list = is_object( $value ) ? $value->$key ?? null : null;
		return is_array( $list ) ? $list : array();
	}

	/**
	 * The items of a list that have an id and a title.
	 *
	 * @param mixed  $value Untrusted.
	 * @param string $key   Name of the list.
	 * @return array<object>
	 */
	private static function titled( $value, string $key ): array {
		return array_values(
			array_filter(
				self::items( $value, $key ),
				static function ( $item ) {
					return null !== Address::read_id( self::text( $item, 'id' ) ) && null !== self::text( $item, 'title' );
				}
			)
		);
	}

	/**
	 * Id and title alone.
	 *
	 * @param object $item Has both.
	 * @return array{id: string, title: string}
	 */
	private static function name( $item ): array {
		return array(
			'id'    => $item->id,
			'title' => $item->title,
		);
	}

	/**
	 * The text under a key.
	 *
	 * @param mixed  $value Untrusted.
	 * @param string $key   Name of the text.
	 */
	private static function text( $value, string $key ): ?string {
		return is_object( $value ) && is_string( $value->$key ?? null ) ? $value->$key : null;
	}
}
