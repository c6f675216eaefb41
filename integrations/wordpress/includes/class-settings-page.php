<?php
/**
 * The settings page.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Settings → STGM guidance: where texts come from, language, colour, and whether it works.
 */
final class Settings_Page {

	private const SLUG   = 'stgm-guidance';
	private const SCRIPT = 'stgm-guidance-settings';

	/**
	 * Puts the page into the menu.
	 */
	public static function register(): void {
		$title = __( 'STGM guidance', 'stgm-guidance' );
		$page  = add_options_page( $title, $title, 'manage_options', self::SLUG, array( self::class, 'render' ) );
		add_action( "load-$page", array( self::class, 'enqueue' ) );
	}

	/**
	 * A link to the page in the list of plugins.
	 *
	 * @param array<string> $links What there is.
	 */
	public static function add_link( $links ) {
		$url = admin_url( 'options-general.php?page=' . self::SLUG );
		return array_merge( array( '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'stgm-guidance' ) . '</a>' ), $links );
	}

	/**
	 * The script of the test button.
	 */
	public static function enqueue(): void {
		wp_enqueue_script( self::SCRIPT, plugins_url( 'admin/settings.js', PLUGIN_FILE ), array( 'wp-api-fetch', 'wp-i18n' ), VERSION, true );
		wp_set_script_translations( self::SCRIPT, 'stgm-guidance', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
	}

	/**
	 * Prints the page. WordPress has checked the capability, and options.php checks it and the nonce again.
	 */
	public static function render(): void {
		$settings = Settings::current();
		$refused  = Settings::take_refused();
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<p><?php esc_html_e( 'In a post, add the block "STGM guidance". Anywhere else, write the shortcode:', 'stgm-guidance' ); ?>
				<code>[stgm_guidance question="9" choice="2"]</code></p>
			<form action="options.php" method="post" id="stgm-guidance-settings">
				<?php settings_fields( Settings::GROUP ); ?>
				<table class="form-table" role="presentation">
					<tr>
						<th scope="row" id="stgm-source"><?php esc_html_e( 'Texts and script', 'stgm-guidance' ); ?></th>
						<td role="radiogroup" aria-labelledby="stgm-source"><?php self::sources( $refused['source'] ?? $settings->get( 'source' ) ); ?></td>
					</tr>
					<?php
					self::row(
						$refused,
						'host',
						'url',
						__( 'URL of the host', 'stgm-guidance' ),
						__( 'For example https://guidance.example.org/. The URL of one of its pages, alone on a line, becomes guidance.', 'stgm-guidance' )
					);
					self::row(
						$refused,
						'script',
						'url',
						__( 'URL of the script', 'stgm-guidance' ),
						__( 'Only if the script comes from the host. If you leave this empty, stgm-guidance.js on the host is used. With a fingerprint, enter the URL of one version.', 'stgm-guidance' )
					);
					self::row(
						$refused,
						'integrity',
						'text',
						__( 'Fingerprint of the script', 'stgm-guidance' ),
						__( 'Only if the script comes from the host (integrity, for example sha384-…). Browsers then run exactly this script and nothing else. The test below shows it.', 'stgm-guidance' )
					);
					?>
					<tr>
						<th scope="row"><label for="stgm-lang"><?php esc_html_e( 'Language of the texts', 'stgm-guidance' ); ?></label></th>
						<td><?php self::languages( $settings->get( 'lang' ) ); ?></td>
					</tr>
					<tr>
						<th scope="row" id="stgm-colour"><?php esc_html_e( 'Accent colour', 'stgm-guidance' ); ?></th>
						<td role="radiogroup" aria-labelledby="stgm-colour"><?php self::colours( $settings->get( 'accent' ) ); ?></td>
					</tr>
				</table>
				<p class="submit">
					<?php submit_button( '', 'primary', 'submit', false ); ?>
					<button type="button" class="button" id="stgm-test"><?php esc_html_e( 'Test these settings', 'stgm-guidance' ); ?></button>
				</p>
				<div id="stgm-findings" role="status"></div>
			</form>
		</div>
		<?php
	}

	/**
	 * Where text and script come from.
	 *
	 * @param string $chosen What is chosen.
	 */
	private static function sources( string $chosen ): void {
		$labels = array(
			'shipped' => __( 'From this plugin: sample content. No other host is contacted; texts change when the plugin is updated.', 'stgm-guidance' ),
			'content' => __( 'Texts from the host, always the newest; the script from this plugin.', 'stgm-guidance' ),
			'host'    => __( 'Texts and script from the host.', 'stgm-guidance' ),
		);
		foreach ( $labels as $source => $label ) {
			self::radio( 'source', $source, $chosen, $label );
		}
		echo '<p class="description">' . esc_html__( 'If you choose the host, the browsers of your readers request texts from it. Mention this in your privacy notice.', 'stgm-guidance' ) . '</p>';
	}

	/**
	 * A row with one line to fill in.
	 *
	 * @param array<string, string> $refused What could not be saved, by setting.
	 * @param string                $key     Name of the setting.
	 * @param string                $mode    The keyboard of a phone: `url` or `text`. Not the type: browsers would refuse "guidance.example.org".
	 * @param string                $label   What it is.
	 * @param string                $help    What to write.
	 */
	private static function row( array $refused, string $key, string $mode, string $label, string $help ): void {
		printf(
			'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input class="regular-text code" type="text" inputmode="%3$s" id="%1$s" name="%4$s" value="%5$s" aria-describedby="%1$s-help"%7$s spellcheck="false" autocapitalize="none"><p class="description" id="%1$s-help">%6$s</p></td></tr>',
			esc_attr( "stgm-$key" ),
			esc_html( $label ),
			esc_attr( $mode ),
			esc_attr( Settings::OPTION . "[$key]" ),
			esc_attr( $refused[ $key ] ?? Settings::current()->get( $key ) ),
			esc_html( $help ),
			isset( $refused[ $key ] ) ? ' aria-invalid="true"' : ''
		);
	}

	/**
	 * The languages, and the one that was set by other means.
	 *
	 * @param string $chosen What is chosen.
	 */
	private static function languages( string $chosen ): void {
		$names = array(
			''   => __( 'The language of this site (English or Turkish)', 'stgm-guidance' ),
			'tr' => 'Türkçe',
			'en' => 'English',
		);
		echo '<select id="stgm-lang" name="' . esc_attr( Settings::OPTION . '[lang]' ) . '">';
		foreach ( $names + array( $chosen => $chosen ) as $lang => $name ) {
			echo '<option value="' . esc_attr( $lang ) . '"' . selected( $lang, $chosen, false ) . '>' . esc_html( $name ) . '</option>';
		}
		echo '</select>';
	}

	/**
	 * Automatic, or a colour of the site's own.
	 *
	 * @param string $accent What is chosen; '' is automatic.
	 */
	private static function colours( string $accent ): void {
		$name = Settings::OPTION . '[accent]';
		printf(
			'<p><label><input type="radio" name="%1$s" value=""%2$s> %3$s</label></p><p><label><input type="radio" name="%1$s" id="stgm-own" value="%4$s"%5$s> %6$s</label> <input type="color" id="stgm-accent" value="%4$s" aria-label="%6$s"></p>',
			esc_attr( $name ),
			checked( '', $accent, false ),
			esc_html__( 'Automatic: follows the text colour of the page, light or dark', 'stgm-guidance' ),
			esc_attr( '' === $accent ? '#0a6b78' : $accent ),
			checked( '' !== $accent, true, false ),
			esc_html__( 'A colour of your own', 'stgm-guidance' )
		);
	}

	/**
	 * One choice of several.
	 *
	 * @param string $key    Name of the setting.
	 * @param string $value  What this one means.
	 * @param string $chosen What is chosen.
	 * @param string $label  In words.
	 */
	private static function radio( string $key, string $value, string $chosen, string $label ): void {
		printf(
			'<p><label><input type="radio" name="%1$s" value="%2$s"%3$s> %4$s</label></p>',
			esc_attr( Settings::OPTION . "[$key]" ),
			esc_attr( $value ),
			checked( $value, $chosen, false ),
			esc_html( $label )
		);
	}
}
