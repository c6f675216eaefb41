<?php
/**
 * The block.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * `stgm-guidance/entry`: picked by theme, question and choice in the editor, printed by the server,
 * in posts, in block themes and in widget areas.
 */
final class Block {

	private const EDITOR_SCRIPT = 'stgm-guidance-block';

	/**
	 * Makes the block known.
	 */
	public static function register(): void {
		$packages = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
		wp_register_script( self::EDITOR_SCRIPT, plugins_url( 'blocks/entry/edit.js', PLUGIN_FILE ), $packages, VERSION, true );
		wp_set_script_translations( self::EDITOR_SCRIPT, 'stgm-guidance', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
		$settings = Settings::current();
		$data     = array(
			'lang' => $settings->language(),
			'host' => $settings->get( 'host' ),
		);
		wp_add_inline_script( self::EDITOR_SCRIPT, 'window.stgmGuidance=' . wp_json_encode( $data ) . ';', 'before' );
		register_block_type( plugin_dir_path( PLUGIN_FILE ) . 'blocks/entry', array( 'render_callback' => array( self::class, 'render' ) ) );
	}

	/**
	 * The editor shows what readers will see: with the script, the preview is the element itself.
	 */
	public static function enqueue_preview(): void {
		if ( is_admin() ) {
			Script::enqueue();
		}
	}

	/**
	 * Lets a post that has nothing but the block have an excerpt.
	 *
	 * @param array<string> $names Blocks that may be in excerpts.
	 */
	public static function allow_in_excerpts( $names ) {
		return array_merge( $names, array( 'stgm-guidance/entry' ) );
	}

	/**
	 * The guidance in its place.
	 *
	 * @param array<string, mixed> $attributes Of the block.
	 */
	public static function render( $attributes ): string {
		$html = Guidance::render_written(
			array(
				'question'      => $attributes['question'] ?? '',
				'choice'        => $attributes['choice'] ?? '',
				'lang'          => $attributes['lang'] ?? '',
				'heading-level' => $attributes['headingLevel'] ?? 0,
				'display'       => $attributes['display'] ?? '',
			)
		);
		return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
	}
}
