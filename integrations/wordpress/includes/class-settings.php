<?php
/**
 * What the site has chosen.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\EntryPages;
use STGM_Guidance\Library\Language;

/**
 * The one option of this plugin, checked when it is written and again when it is read.
 */
final class Settings {

	public const OPTION = 'stgm_guidance';
	public const GROUP  = 'stgm_guidance';

	/**
	 * Where text and script come from:
	 * `shipped`: both from this site, and no other host is asked for anything;
	 * `content`: fresh texts from the host, the script from this site;
	 * `host`: both from the host, the script only with its fingerprint.
	 */
	public const SOURCES = array( 'shipped', 'content', 'host' );

	/**
	 * The checked values.
	 *
	 * @var array{source: string, host: string, script: string, integrity: string, lang: string, accent: string}
	 */
	private $values;

	/**
	 * Settings out of anything: a form, the database, a request.
	 *
	 * @param mixed $given Untrusted values.
	 */
	public function __construct( $given ) {
		$this->values = self::sanitize( $given );
	}

	/**
	 * The site's own settings.
	 */
	public static function current(): self {
		return new self( get_option( self::OPTION, array() ) );
	}

	/**
	 * Tells WordPress about the option, for options.php.
	 */
	public static function register(): void {
		register_setting(
			self::GROUP,
			self::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( self::class, 'save' ),
			)
		);
	}

	/**
	 * What is saved of a form; what cannot be used is said on the page.
	 *
	 * @param mixed $given Untrusted values.
	 */
	public static function save( $given ): array {
		foreach ( self::refusals( $given ) as $key => $text ) {
			add_settings_error( self::OPTION, "stgm-$key", $text );
		}
		return self::sanitize( $given );
	}

	/**
	 * What was written and cannot be used, in words.
	 *
	 * @param mixed $given Untrusted values.
	 * @return array<string, string> By setting.
	 */
	public static function refusals( $given ): array {
		$clean    = self::sanitize( $given );
		$given    = is_array( $given ) ? $given : array();
		$refusals = array_filter(
			array(
				'host'      => __( 'The address of the host cannot be used. Write it like https://guidance.example.org/.', 'stgm-guidance' ),
				'script'    => __( 'The address of the script cannot be used. Write it like https://guidance.example.org/v1.0.0/stgm-guidance.js.', 'stgm-guidance' ),
				'integrity' => __( 'This is no fingerprint. One looks like sha384-… and is told by the test.', 'stgm-guidance' ),
			),
			static function ( $key ) use ( $given, $clean ) {
				return ! empty( $given[ $key ] ) && '' === $clean[ $key ];
			},
			ARRAY_FILTER_USE_KEY
		);
		if ( ( $given['source'] ?? 'shipped' ) !== $clean['source'] && ! isset( $refusals['host'] ) ) {
			$refusals['source'] = __( 'The host is chosen, but its address is missing. Until then the texts of the plugin are used.', 'stgm-guidance' );
		}
		if ( 'host' === $clean['source'] && '' === $clean['integrity'] && ! isset( $refusals['integrity'] ) ) {
			$refusals['integrity'] = __( 'A script from the host needs its fingerprint: whoever takes over the host could run code on your site. Until then the script of the plugin is used; the test tells the fingerprint.', 'stgm-guidance' );
		}
		return $refusals;
	}

	/**
	 * Every key with a value that can be used. A host without an address is no choice: then the shipped files are used.
	 *
	 * @param mixed $given Untrusted values.
	 * @return array{source: string, host: string, script: string, integrity: string, lang: string, accent: string}
	 */
	public static function sanitize( $given ): array {
		$text      = static function ( $key ) use ( $given ) {
			return is_array( $given ) && is_string( $given[ $key ] ?? null ) ? trim( $given[ $key ] ) : '';
		};
		$host      = self::sanitize_url( $text( 'host' ) );
		$integrity = $text( 'integrity' );
		return array(
			'source'    => '' !== $host && in_array( $text( 'source' ), self::SOURCES, true ) ? $text( 'source' ) : 'shipped',
			'host'      => '' === $host ? '' : trailingslashit( $host ),
			'script'    => self::sanitize_url( $text( 'script' ) ),
			'integrity' => preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#D', $integrity ) ? $integrity : '',
			'lang'      => Language::read( $text( 'lang' ) ) ?? '',
			'accent'    => (string) sanitize_hex_color( $text( 'accent' ) ),
		);
	}

	/**
	 * An address without query and fragment. On a site with https only https will do: browsers refuse the rest.
	 *
	 * @param string $url Untrusted.
	 */
	private static function sanitize_url( string $url ): string {
		$site    = wp_parse_url( home_url(), PHP_URL_SCHEME );
		$schemes = 'https' === $site ? array( 'https' ) : array( 'https', 'http' );
		$url     = preg_match( '#^[\w-]+(\.[\w-]+)+(/|$)#', $url ) ? "https://$url" : $url; // As people say it: "guidance.example.org".
		$url     = esc_url_raw( strtok( $url, '?#' ), $schemes );
		return wp_parse_url( $url, PHP_URL_HOST ) ? $url : '';
	}

	/**
	 * One value as it stands, for the form.
	 *
	 * @param string $key Name of the setting.
	 */
	public function get( string $key ): string {
		return $this->values[ $key ];
	}

	/**
	 * True when texts are asked from the host.
	 */
	public function reads_from_host(): bool {
		return 'shipped' !== $this->values['source'];
	}

	/**
	 * The content folder as a URL that ends in a slash.
	 */
	public function content_base(): string {
		return $this->reads_from_host() ? $this->values['host'] . 'content/' : plugins_url( 'content/', PLUGIN_FILE );
	}

	/**
	 * True when the script comes from elsewhere. Without a fingerprint whoever takes over the host could run code here.
	 */
	public function script_is_foreign(): bool {
		return 'host' === $this->values['source'] && '' !== $this->values['integrity'];
	}

	/**
	 * Where browsers get the script.
	 */
	public function script_url(): string {
		return $this->script_is_foreign() ? $this->chosen_script_url() : plugins_url( 'stgm-guidance.js', PLUGIN_FILE );
	}

	/**
	 * The script that was chosen, with a fingerprint or still without: only for the test, which tells it.
	 */
	public function chosen_script_url(): string {
		if ( 'host' !== $this->values['source'] ) {
			return $this->script_url();
		}
		return '' === $this->values['script'] ? $this->values['host'] . 'stgm-guidance.js' : $this->values['script'];
	}

	/**
	 * Language of the content where an author names none: English on an English site, Turkish on every other.
	 */
	public function language(): string {
		if ( '' !== $this->values['lang'] ) {
			return $this->values['lang'];
		}
		return 0 === strpos( get_locale(), 'en' ) ? 'en' : 'tr';
	}

	/**
	 * The pages of entries on the host.
	 */
	public function pages(): EntryPages {
		return new EntryPages( $this->values['host'] );
	}
}
