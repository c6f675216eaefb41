<?php
/**
 * One request to the content host.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use WP_Error;

/**
 * Fetches a file from the content host, with limits: it must not make this site slow, fill its memory,
 * or give access to the network that this site is in.
 */
final class Host_Request {

	/**
	 * A real file has some 30 kB.
	 */
	private const MAX_BYTES = 1000000;

	/**
	 * Seconds that a reader may wait for the host, once in a while.
	 */
	private const TIME_LIMIT = 3;

	/**
	 * The answer to a GET.
	 *
	 * @param string $url On the content host.
	 * @return array{body: string, type: string, cors: string}|WP_Error `network`, `not-found`, `http` or `content` (too large).
	 */
	public static function get( string $url ) {
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => self::TIME_LIMIT,
				'redirection'         => 2,
				'limit_response_size' => self::MAX_BYTES + 1,
				// As a browser on this site would send it: some hosts answer with CORS headers only then.
				'headers'             => array( 'Origin' => self::origin() ),
			)
		);
		if ( is_wp_error( $answer ) ) {
			return new WP_Error( 'network', $answer->get_error_message() );
		}
		$status = wp_remote_retrieve_response_code( $answer );
		$body   = wp_remote_retrieve_body( $answer );
		if ( 404 === $status || 410 === $status ) {
			return new WP_Error( 'not-found', __( 'There is no such file on the host.', 'stgm-guidance' ) );
		}
		if ( 200 !== $status ) {
			/* translators: %d: HTTP status, like 500 */
			return new WP_Error( 'http', sprintf( __( 'The host answers with status %d.', 'stgm-guidance' ), $status ) );
		}
		if ( strlen( $body ) > self::MAX_BYTES ) {
			return new WP_Error( 'content', __( 'The file is larger than 1 MB.', 'stgm-guidance' ) );
		}
		return array(
			'body' => $body,
			'type' => (string) wp_remote_retrieve_header( $answer, 'content-type' ),
			'cors' => (string) wp_remote_retrieve_header( $answer, 'access-control-allow-origin' ),
		);
	}

	/**
	 * This site as browsers name it to other hosts.
	 */
	public static function origin(): string {
		$site = wp_parse_url( home_url() );
		return $site['scheme'] . '://' . $site['host'] . ( isset( $site['port'] ) ? ":{$site['port']}" : '' );
	}
}
