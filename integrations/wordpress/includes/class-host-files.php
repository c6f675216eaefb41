<?php
/**
 * Texts from the content host, with a copy kept here.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use WP_Error;

/**
 * Reads the content folder of the host. A good copy is kept and shown until the host gives a better one. A failure is
 * remembered for a minute. A host that does not answer at all gets no request in that minute, for any file: a host in trouble
 * costs this site one short wait a minute.
 */
final class Host_Files {

	private const TRANSIENT_PREFIX = 'stgm_guidance_';

	private const FRESH       = 5 * MINUTE_IN_SECONDS;
	private const RETRY_AFTER = MINUTE_IN_SECONDS;
	private const KEPT        = MONTH_IN_SECONDS;

	/**
	 * One file of the content folder.
	 *
	 * @param string   $base    URL of the content folder.
	 * @param string   $path    Like `tr/9.json`, made of checked ids.
	 * @param callable $is_good Gets the JSON; a copy is replaced only by one that this accepts.
	 * @return string|WP_Error
	 */
	public static function read( string $base, string $path, callable $is_good ) {
		$key  = self::TRANSIENT_PREFIX . md5( $base . $path );
		$copy = get_transient( $key );
		$copy = is_array( $copy ) ? $copy : array(
			'json'  => null,
			'again' => 0,
		);
		$down = self::TRANSIENT_PREFIX . 'down_' . md5( $base );
		if ( $copy['again'] > time() || get_transient( $down ) ) {
			return $copy['json'] ?? new WP_Error( 'network', __( 'The host did not answer a moment ago.', 'stgm-guidance' ) );
		}

		// Written before the request: while one visit waits for the host, the others use the copy.
		$copy['again'] = time() + self::RETRY_AFTER;
		set_transient( $key, $copy, self::KEPT );

		$answer = Host_Request::get( $base . $path );
		if ( is_wp_error( $answer ) ) {
			if ( 'network' === $answer->get_error_code() ) {
				set_transient( $down, 1, self::RETRY_AFTER );
			}
			return self::without_answer( $key, $copy, $answer );
		}
		if ( ! $is_good( $answer['body'] ) ) {
			return $copy['json'] ?? $answer['body']; // Without a copy, the caller's reader says what is wrong with it.
		}
		$copy = array(
			'json'  => $answer['body'],
			'again' => time() + self::FRESH,
		);
		set_transient( $key, $copy, self::KEPT );
		return $copy['json'];
	}

	/**
	 * The copy where the host is in trouble. A text that the host has removed is removed here too.
	 *
	 * @param string                           $key   Of the transient.
	 * @param array{json: ?string, again: int} $copy  What is kept.
	 * @param WP_Error                         $error Why there is no answer.
	 * @return string|WP_Error
	 */
	private static function without_answer( string $key, array $copy, WP_Error $error ) {
		if ( 'not-found' === $error->get_error_code() ) {
			delete_transient( $key );
			return $error;
		}
		return $copy['json'] ?? $error;
	}
}
