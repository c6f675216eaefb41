<?php
/**
 * What the site has chosen.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\EntryPages;
use STGM_Guidance\Library\Host;
use STGM_Guidance\Library\Id;
use STGM_Guidance\Library\Language;

/**
 * The one option of this plugin, checked when it is written and again when it is read.
 */
final class Settings {

	public const OPTION = 'stgm_guidance';
	public const GROUP  = 'stgm_guidance';

	/**
	 * Where text and script come from:
	 * `shipped`: both from this site, without a request to any other host;
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
	 * Registers the option with WordPress, for options.php.
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
	 * What is saved of a form. The page says what cannot be used, and shows it again: nobody wants to type it twice.
	 *
	 * @param mixed $given Untrusted values.
	 */
	public static function save( $given ): array {
		$refusals = self::refusals( $given );
		foreach ( $refusals as $key => $text ) {
			add_settings_error( self::OPTION, "stgm-$key", $text );
		}
		foreach ( self::remarks( $given ) as $key => $text ) {
			add_settings_error( self::OPTION, "stgm-$key", $text, 'info' );
		}
		if ( $refusals && is_array( $given ) ) {
			$shown = array_filter( array_intersect_key( $given, $refusals + array( 'source' => '' ) ), 'is_string' );
			set_transient( self::given_key(), array_map( 'sanitize_text_field', $shown ), MINUTE_IN_SECONDS );
		}
		return self::sanitize( $given );
	}

	/**
	 * What this user has just tried to save and could not, by setting. It is shown once.
	 *
	 * @return array<string, string>
	 */
	public static function take_refused(): array {
		$given = get_transient( self::given_key() );
		delete_transient( self::given_key() );
		return is_array( $given ) ? $given : array();
	}

	/**
	 * The transient of take_refused(); uninstall.php finds it by its beginning.
	 */
	private static function given_key(): string {
		return 'stgm_guidance_given_' . get_current_user_id();
	}

	/**
	 * What was written and is used in another form, in words.
	 *
	 * @param mixed $given Untrusted values.
	 * @return array<string, string> By setting.
	 */
	public static function remarks( $given ): array {
		$written = is_array( $given ) && is_string( $given['host'] ?? null ) ? self::sanitize_url( trim( $given['host'] ) ) : '';
		$host    = self::sanitize( $given )['host'];
		if ( '' === $host || trailingslashit( $written ) === $host ) {
			return array();
		}
		/* translators: %s: URL of a host */
		return array( 'host' => sprintf( __( 'You entered the URL of one page. The URL of the host is used: %s', 'stgm-guidance' ), $host ) );
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
				'host'      => __( 'The URL of the host cannot be used and was not saved. Write it like this: https://guidance.example.org/', 'stgm-guidance' ),
				'script'    => __( 'The URL of the script cannot be used and was not saved. Write it like this: https://guidance.example.org/v1.0.0/stgm-guidance.js', 'stgm-guidance' ),
				'integrity' => __( 'This is not a fingerprint, and it was not saved. A fingerprint looks like sha384-…; the test shows it.', 'stgm-guidance' ),
			),
			static function ( $key ) use ( $given, $clean ) {
				return ! empty( $given[ $key ] ) && '' === $clean[ $key ];
			},
			ARRAY_FILTER_USE_KEY
		);
		if ( ( $given['source'] ?? 'shipped' ) !== $clean['source'] && ! isset( $refusals['host'] ) ) {
			$refusals['source'] = __( 'You chose the host, but its URL is missing. Until you enter it, the texts of the plugin are used.', 'stgm-guidance' );
		}
		if ( 'host' === $clean['source'] && '' === $clean['integrity'] && ! isset( $refusals['integrity'] ) ) {
			$refusals['integrity'] = __( 'A script from the host needs its fingerprint. Without it, anyone who takes over the host could run code on your site. Until you enter it, the script of the plugin is used. The test shows the fingerprint.', 'stgm-guidance' );
		}
		return $refusals;
	}

	/**
	 * Every key with a value that can be used. Without the URL of a host, the shipped files are used.
	 *
	 * @param mixed $given Untrusted values.
	 * @return array{source: string, host: string, script: string, integrity: string, lang: string, accent: string}
	 */
	public static function sanitize( $given ): array {
		$text      = static function ( $key ) use ( $given ) {
			return is_array( $given ) && is_string( $given[ $key ] ?? null ) ? trim( $given[ $key ] ) : '';
		};
		$host      = self::cut_page( self::sanitize_url( $text( 'host' ) ), '#embed' === substr( $text( 'host' ), -6 ) );
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
	 * A URL without query and fragment. A site with https needs a host with https: browsers refuse the rest.
	 *
	 * @param string $url Untrusted.
	 */
	private static function sanitize_url( string $url ): string {
		$site    = wp_parse_url( home_url(), PHP_URL_SCHEME );
		$schemes = 'https' === $site ? array( 'https' ) : array( 'https', 'http' );
		// As people say it: "guidance.example.org".
		$url = preg_match( '#^(?://)?[^\s/:@?\#]+(?:\.[^\s/:@?\#]+)+(?::\d+)?(?:[/?\#]|$)#', $url ) ? 'https://' . ltrim( $url, '/' ) : $url;
		$url = preg_match( '#^https?://#i', $url ) ? esc_url_raw( strtok( $url, '?#' ), $schemes ) : '';
		return Host::isAllowed( (string) wp_parse_url( $url, PHP_URL_HOST ) ) ? $url : '';
	}

	/**
	 * The host of a page: people copy the URL of an entry, or of the script.
	 *
	 * @param string $url      Checked, or ''.
	 * @param bool   $is_entry True when it asks for an entry. Otherwise only numbers make one: a host may be in a folder.
	 */
	private static function cut_page( string $url, bool $is_entry ): string {
		$id  = $is_entry ? Id::PATTERN : '\d[A-Za-z0-9_-]*';
		$end = "(?:[a-z]{2}(?:-[A-Za-z0-9]{2,8})*/)?$id/$id/?(?:embed/?)?|stgm-guidance\.js|index\.html";
		return preg_match( "#^(https?://[^/]+/(?:.*?/)??)(?:$end)\$#D", $url, $found ) ? $found[1] : $url;
	}

	/**
	 * One value, for the form.
	 *
	 * @param string $key Name of the setting.
	 */
	public function get( string $key ): string {
		return $this->values[ $key ];
	}

	/**
	 * True when texts come from the host.
	 */
	public function reads_from_host(): bool {
		return 'shipped' !== $this->values['source'];
	}

	/**
	 * The content folder as a URL that ends in a slash.
	 */
	public function content_base(): string {
		return $this->reads_from_host() ? $this->values['host'] . 'content/' : self::shipped_base();
	}

	/**
	 * The content folder of this plugin as a URL that ends in a slash.
	 */
	public static function shipped_base(): string {
		return plugins_url( 'content/', PLUGIN_FILE );
	}

	/**
	 * True when the script comes from the host. Without a fingerprint, anyone who takes over the host could run code here.
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
	 * The script that was chosen, even if its fingerprint is still missing: only for the test, which shows the fingerprint.
	 */
	public function chosen_script_url(): string {
		if ( 'host' !== $this->values['source'] ) {
			return $this->script_url();
		}
		return '' === $this->values['script'] ? $this->values['host'] . 'stgm-guidance.js' : $this->values['script'];
	}

	/**
	 * Language of the content where an author names none: English on an English site, Turkish on every other one.
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
