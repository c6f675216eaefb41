<?php
/**
 * The whole plugin on one page.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Says which part listens to what.
 */
final class Plugin {

	/**
	 * Hooks every part in. Nothing is read or printed before WordPress asks.
	 */
	public static function start(): void {
		add_action( 'init', array( self::class, 'load_translations' ) );

		// What is on the page.
		add_action( 'init', array( Script::class, 'register' ) );
		add_filter( 'script_loader_tag', array( Script::class, 'complete_tag' ), 10, 2 );

		// The ways in: shortcode, block, widget, pasted URL, raw markup.
		add_action( 'init', array( Shortcode::class, 'register' ) );
		add_action( 'init', array( Block::class, 'register' ) );
		add_action( 'enqueue_block_assets', array( Block::class, 'enqueue_preview' ) );
		add_filter( 'excerpt_allowed_blocks', array( Block::class, 'allow_in_excerpts' ) );
		add_action( 'widgets_init', array( Widget::class, 'register' ) );
		add_action( 'init', array( Pasted_Url::class, 'register' ) );
		add_filter( 'oembed_fetch_url', array( Embed_Provider::class, 'fetch_url' ), 10, 3 );
		add_filter( 'oembed_dataparse', array( Embed_Provider::class, 'refuse_foreign_html' ), 99, 3 );
		add_filter( 'pre_oembed_result', array( Pasted_Url::class, 'answer_oembed' ), 10, 2 );
		add_filter( 'rest_dispatch_request', array( Pasted_Url::class, 'answer_editor' ), 10, 3 );
		add_filter( 'wp_kses_allowed_html', array( Raw_Markup::class, 'allow_tag' ), 10, 2 );
		foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $content ) {
			// Tags before WordPress makes paragraphs of what is in them; links at 10, after WordPress has made paragraphs.
			add_filter( $content, array( Raw_Markup::class, 'complete_tags' ), 9 );
			add_filter( $content, array( Raw_Markup::class, 'complete_links' ) );
		}
		Placeholders::register();

		// For those who run the site.
		add_action( 'admin_init', array( Settings::class, 'register' ) );
		add_action( 'admin_menu', array( Settings_Page::class, 'register' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( Settings_Page::class, 'add_link' ) );
		add_action( 'rest_api_init', array( Rest_Routes::class, 'register' ) );
	}

	/**
	 * The translations come with the plugin.
	 */
	public static function load_translations(): void {
		load_plugin_textdomain( 'stgm-guidance', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
}
