<?php
// evaluate.php SITE: runs the PHP of standard input inside WordPress, as the user that $_ENV STGM_USER names, with $input from STGM_INPUT (JSON).
// What it returns is printed as JSON on the last line.
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_set_current_user( get_user_by( 'login', getenv( 'STGM_USER' ) )->ID );
kses_init(); // As WordPress does when this user sends a form.
$input = json_decode( getenv( 'STGM_INPUT' ), true );
$result = eval( stream_get_contents( STDIN ) );
echo "\n", wp_json_encode( $result, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
