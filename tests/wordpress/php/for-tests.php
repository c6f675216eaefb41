<?php
// A must-use plugin of the test site: writes down every request that the server makes to other hosts,
// and lets it reach the tests' own host on this machine only while a test says so.

add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		file_put_contents( STGM_TEST_FOLDER . '/requests.log', "$url\n", FILE_APPEND );
		return 0 === strpos( $url, 'http://127.0.0.1:' ) ? $answer : new WP_Error( 'http_request_failed', 'There is no network in the tests.' );
	},
	10,
	3
);

if ( get_option( 'stgm_test_port' ) ) {
	add_filter(
		'http_allowed_safe_ports',
		static function ( $ports ) {
			return array_merge( $ports, array( (int) get_option( 'stgm_test_port' ) ) );
		}
	);
	add_filter( 'http_request_host_is_external', '__return_true' );
}
