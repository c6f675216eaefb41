<?php
// install.php SITE: the site as a webmaster has it after "Upload Plugin" and "Activate": in Turkish, with an administrator, an author and a contributor.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Deneme Derneği', 'admin', 'admin@example.org', true, '', 'pw', 'tr_TR' );
update_option( 'permalink_structure', '' );
switch_theme( 'twentytwentyone' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'pw',
			'role'       => $role,
		)
	);
}
$error = activate_plugin( 'stgm-guidance/stgm-guidance.php' );
if ( is_wp_error( $error ) ) {
	fwrite( STDERR, $error->get_error_message() );
	exit( 1 );
}
