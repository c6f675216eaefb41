<?php
/**
 * Does it work?
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Looks at script, index and one question where the settings say they are, and says in words what is wrong.
 */
final class Host_Check {

	/**
	 * What was found, in the order in which it was looked at.
	 *
	 * @var array<array{good: bool, text: string}>
	 */
	private $findings = array();

	/**
	 * What is checked.
	 *
	 * @var Settings
	 */
	private $settings;

	/**
	 * A check of settings, saved or not.
	 *
	 * @param Settings      $settings What to check.
	 * @param array<string> $refusals What was written and cannot be used.
	 * @param array<string> $remarks  What was written and is used in another form.
	 */
	public function __construct( Settings $settings, array $refusals = array(), array $remarks = array() ) {
		$this->settings = $settings;
		array_map( array( $this, 'bad' ), $refusals );
		array_map( array( $this, 'good' ), $remarks );
	}

	/**
	 * Checks everything from this server. The browser then tries `urls` itself.
	 *
	 * @return array{findings: array<array{good: bool, text: string}>, urls: array<string>, integrity: string}
	 */
	public function run(): array {
		$integrity = $this->check_script();
		$lang      = $this->settings->language();
		$urls      = array( $this->settings->chosen_script_url(), $this->settings->content_base() . "$lang/index.json" );
		$index     = $this->check_file( "$lang/index.json", Content::index_reader() );
		$first     = $index['questions'][0]['id'] ?? null;
		if ( is_array( $index ) && null === $first ) {
			$this->bad( __( 'There are no questions in this language. Choose another language.', 'stgm-guidance' ) );
		}
		if ( null !== $first ) {
			$urls[] = $this->settings->content_base() . "$lang/$first.json";
			$this->check_file( "$lang/$first.json", Content::question_reader( $first ) );
		}
		return array(
			'findings'  => $this->findings,
			'urls'      => $urls,
			'integrity' => $integrity,
		);
	}

	/**
	 * The script is there, and is the one that the site has agreed to.
	 *
	 * @return string Its integrity where it comes from the host, else ''.
	 */
	private function check_script(): string {
		$url = $this->settings->chosen_script_url();
		if ( 'host' !== $this->settings->get( 'source' ) ) {
			is_readable( plugin_dir_path( PLUGIN_FILE ) . 'stgm-guidance.js' )
				? $this->good( __( 'The script is part of the plugin.', 'stgm-guidance' ) )
				: $this->bad( __( 'The script is missing from the plugin. Install the plugin again from its zip file.', 'stgm-guidance' ) );
			return '';
		}
		$answer = Host_Request::get( $url );
		if ( is_wp_error( $answer ) ) {
			$this->bad( "$url: " . $answer->get_error_message() );
			return '';
		}
		if ( ! preg_match( '#^(text|application)/(x-)?(java|ecma)script\b#i', $answer['type'] ) || false === strpos( $answer['body'], 'stgm-guidance' ) ) {
			/* translators: %s: URL of a file */
			$this->bad( sprintf( __( '%s is not the script. Check the URL.', 'stgm-guidance' ), $url ) );
			return '';
		}
		/* translators: %s: URL of a file */
		$this->good( sprintf( __( '%s is the script.', 'stgm-guidance' ), $url ) );
		$this->check_integrity( $answer );
		return 'sha384-' . base64_encode( hash( 'sha384', $answer['body'], true ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode
	}

	/**
	 * The fingerprint is right, and the host lets browsers check it. The refusals say it when there is no fingerprint.
	 *
	 * @param array{body: string, type: string, cors: string} $answer The script.
	 */
	private function check_integrity( array $answer ): void {
		$integrity = $this->settings->get( 'integrity' );
		if ( '' === $integrity ) {
			return;
		}
		list( $algorithm, $hash ) = explode( '-', $integrity, 2 );
		if ( base64_encode( hash( $algorithm, $answer['body'], true ) ) !== $hash ) { // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode
			$this->bad( __( 'The script does not match the fingerprint in the settings, so browsers will not run it. If you expect a new version, use the fingerprint below.', 'stgm-guidance' ) );
		}
		$this->check_cors( $this->settings->chosen_script_url(), $answer['cors'] );
	}

	/**
	 * A file of the content folder is there and can be read.
	 *
	 * @param string   $path In the content folder.
	 * @param callable $read JSON to value or WP_Error.
	 * @return array<string, mixed>|null What was read.
	 */
	private function check_file( string $path, callable $read ): ?array {
		$is_remote = $this->settings->reads_from_host();
		$url       = $this->settings->content_base() . $path;
		$answer    = $is_remote ? Host_Request::get( $url ) : Content::shipped( $path );
		$value     = is_wp_error( $answer ) ? $answer : $read( $is_remote ? $answer['body'] : $answer );
		if ( is_wp_error( $value ) ) {
			$this->bad( "$url: " . $value->get_error_message() );
			return null;
		}
		/* translators: %s: name of a file */
		$this->good( sprintf( __( '%s can be read.', 'stgm-guidance' ), $path ) );
		if ( $is_remote ) {
			$this->check_cors( $url, $answer['cors'] );
		}
		return $value;
	}

	/**
	 * Browsers may give the file to a page of this site.
	 *
	 * @param string $url  Of the file.
	 * @param string $cors The header.
	 */
	private function check_cors( string $url, string $cors ): void {
		if ( '*' !== $cors && Host_Request::origin() !== $cors ) {
			/* translators: %s: URL of a file */
			$this->bad( sprintf( __( '%s is sent without the header "Access-Control-Allow-Origin: *", so browsers will not use it. Ask the people who run the host to send it.', 'stgm-guidance' ), $url ) );
		}
	}

	/**
	 * Notes something that is right.
	 *
	 * @param string $text In words.
	 */
	private function good( string $text ): void {
		$this->findings[] = array(
			'good' => true,
			'text' => $text,
		);
	}

	/**
	 * Notes something that is wrong.
	 *
	 * @param string $text In words: what, and what to do.
	 */
	private function bad( string $text ): void {
		$this->findings[] = array(
			'good' => false,
			'text' => $text,
		);
	}
}
