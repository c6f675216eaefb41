<?php
/**
 * What the editor and the settings page ask this site.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\Language;

/**
 * Two routes, each for those who may do what it is for. WordPress checks the nonce.
 */
final class Rest_Routes {

	private const SPACE = 'stgm-guidance/v1';

	/**
	 * Makes the routes known.
	 */
	public static function register(): void {
		register_rest_route(
			self::SPACE,
			'/index',
			array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'index' ),
				'permission_callback' => static function () {
					return current_user_can( 'edit_posts' );
				},
				'args'                => array(
					'lang' => array(
						'type'    => 'string',
						'default' => '',
					),
				),
			)
		);
		register_rest_route(
			self::SPACE,
			'/check',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'check' ),
				'permission_callback' => static function () {
					return current_user_can( 'manage_options' );
				},
			)
		);
	}

	/**
	 * Themes, questions and choices, for the picker of the block.
	 *
	 * @param \WP_REST_Request $request Maybe with `lang`.
	 */
	public static function index( $request ) {
		return Content::index( Language::read( $request['lang'] ) ?? Settings::current()->language() );
	}

	/**
	 * Whether settings work, before they are saved.
	 *
	 * @param \WP_REST_Request $request The settings.
	 */
	public static function check( $request ): array {
		$given = $request->get_json_params();
		return ( new Host_Check( new Settings( $given ), Settings::refusals( $given ), Settings::remarks( $given ) ) )->run();
	}
}
