<?php
/**
 * The host as an oEmbed provider.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * For pages of the host whose text cannot be shown here, because it is newer than the plugin or no entry at all:
 * their title makes a link that can be read.
 */
final class Embed_Provider {

	/**
	 * Makes the provider known for the pages of entries, where the site asks the host anyway.
	 *
	 * @param string $pattern Matches the URLs of these pages.
	 */
	public static function register( string $pattern ): void {
		$settings = Settings::current();
		if ( $settings->reads_from_host() ) {
			wp_oembed_add_provider( $pattern, $settings->get( 'host' ) . 'oembed/', true );
		}
	}

	/**
	 * The host is a folder of files: one for each page, and no query.
	 *
	 * @param string $endpoint With WordPress's query.
	 * @param string $url      The page.
	 */
	public static function fetch_url( $endpoint, $url ) {
		$pages = Settings::current()->pages();
		$embed = $pages->read( $url );
		return null === $embed ? $endpoint : Settings::current()->get( 'host' ) . 'oembed/' . $pages->path( $embed ) . '.json';
	}

	/**
	 * WordPress trusts the HTML of a registered provider. This one gives data, never code: only the title is taken.
	 *
	 * @param string|false $html What would be printed.
	 * @param object       $data The provider's answer.
	 * @param string       $url  The page.
	 */
	public static function refuse_foreign_html( $html, $data, $url ) {
		if ( null === Settings::current()->pages()->read( $url ) ) {
			return $html;
		}
		$title = is_string( $data->title ?? null ) ? $data->title : $url;
		return '<a href="' . esc_url( $url ) . '">' . Html::text( $title ) . '</a>';
	}
}
