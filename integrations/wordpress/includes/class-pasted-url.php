<?php
/**
 * A pasted URL of a guidance page.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * `https://host/9/2/` alone on its line becomes the guidance itself, on the page and in the editor's preview.
 * Nothing is asked from the host for that but the text, and not even the text where it is shipped.
 */
final class Pasted_Url {

	/**
	 * Makes the URLs of the host known.
	 */
	public static function register(): void {
		if ( '' !== Settings::current()->get( 'host' ) ) {
			$pattern = Settings::current()->pages()->pattern();
			wp_embed_register_handler( 'stgm-guidance', $pattern, array( self::class, 'embed' ) );
			Embed_Provider::register( $pattern );
		}
	}

	/**
	 * The guidance for a URL alone on its line.
	 *
	 * @param array<string> $found What the pattern found.
	 * @return string|false False lets WordPress go on: there is no such entry here.
	 */
	public static function embed( $found ) {
		$embed = Settings::current()->pages()->read( $found[0] );
		$html  = null === $embed ? null : Guidance::render( $embed );
		return $html ?? false;
	}

	/**
	 * The guidance for wp_oembed_get(), so that no markup of another host is taken.
	 *
	 * @param string|null $result What others have answered.
	 * @param string      $url    The URL.
	 */
	public static function answer_oembed( $result, $url ) {
		$embed = Settings::current()->pages()->read( $url );
		return null === $embed ? $result : Guidance::render( $embed ) ?? $result;
	}

	/**
	 * What gives the frame of the preview, which has no styles of its own, the font and colours of the theme.
	 */
	private static function preview_styles(): string {
		$links = '';
		foreach ( get_editor_stylesheets() as $url ) {
			$links .= '<link rel="stylesheet" href="' . esc_url( $url ) . '">'; // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- for a frame.
		}
		return $links . '<style>' . wp_strip_all_tags( wp_get_global_stylesheet() ) . '</style>';
	}

	/**
	 * The preview of a pasted URL in the editor. Called when WordPress has checked who asks.
	 *
	 * @param mixed            $result  What others have answered.
	 * @param \WP_REST_Request $request The editor's.
	 * @param string           $route   Where to.
	 */
	public static function answer_editor( $result, $request, $route ) {
		$embed = '/oembed/1.0/proxy' === $route ? Settings::current()->pages()->read( $request->get_param( 'url' ) ) : null;
		$html  = null === $embed ? null : Guidance::render( $embed );
		if ( null === $html ) {
			return $result;
		}
		$settings = Settings::current();
		return array(
			'type'          => 'rich',
			'provider_name' => 'STGM Guidance',
			'html'          => self::preview_styles() . $html,
			// The editor's frame knows no integrity: there a script of another host has no business.
			'scripts'       => $settings->script_is_foreign() ? array() : array( $settings->script_url() ),
		);
	}
}
