<?php
/**
 * The guidance on a page.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Makes the tag with the answer inside; every way in ends here.
 */
final class Guidance {

	/**
	 * The tag, and the script for it.
	 *
	 * @param Address $address Which entry.
	 * @param string  $inside  Safe HTML of the author's own to show instead of the answer, until the script runs.
	 * @param string  $below   Safe HTML to show below the answer, until the script runs.
	 * @param array   $more    Attributes for the tag beside those of the address, by name.
	 * @return string|null Null where there is no such entry.
	 */
	public static function render( Address $address, string $inside = '', string $below = '', array $more = array() ): ?string {
		$entry = Content::entry( $address );
		if ( is_wp_error( $entry ) && 'not-found' === $entry->get_error_code() ) {
			return null;
		}
		$base   = Settings::current()->content_base();
		$inside = '' === $inside
			? ( is_wp_error( $entry ) ? self::link( $address ) : Entry_Renderer::render( $entry, $address, $base ) )
			: $inside;
		if ( is_feed() ) {
			return "<div>$inside$below</div>"; // Feed readers know neither the tag nor the script.
		}
		Script::enqueue();
		$attributes = array(
			'question'      => $address->question,
			'choice'        => $address->choice,
			'lang'          => $address->lang,
			'heading-level' => 3 === $address->heading_level ? null : $address->heading_level,
			'display'       => 'inline' === $address->display ? null : $address->display,
			// Said in every case: plugins that merge scripts move the script away from its content.
			'src'           => $base,
		);
		return '<stgm-guidance' . Escape::attributes( $attributes + $more ) . ">$inside$below</stgm-guidance>";
	}

	/**
	 * The same for those who wrote question and choice themselves: where there is nothing to show, readers see nothing
	 * and people who can edit are told why.
	 *
	 * @param array<string, mixed> $written As Address::read takes it.
	 */
	public static function render_written( array $written ): string {
		$address = Address::read( $written );
		if ( null === $address ) {
			return self::note( __( 'Choose a question and an answer, like question="9" choice="2".', 'stgm-guidance' ) );
		}
		return self::render( $address ) ?? self::note(
			/* translators: 1: id of a question, 2: id of a choice, 3: language code */
			sprintf( __( 'There is no text for question %1$s, choice %2$s in language "%3$s".', 'stgm-guidance' ), $address->question, $address->choice, $address->lang )
		);
	}

	/**
	 * What stands in the tag while the host gives no text to this server: the reader's browser may still get it.
	 *
	 * @param Address $address Which entry.
	 */
	private static function link( Address $address ): string {
		$url = Settings::current()->canonical_url( $address );
		return '' === $url ? '' : '<p><a href="' . esc_url( $url ) . '">' . esc_html( $url ) . '</a></p>';
	}

	/**
	 * A line that only people who can edit see.
	 *
	 * @param string $text What is wrong.
	 */
	private static function note( string $text ): string {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		return '<p class="stgm-guidance__note"><strong>STGM Guidance:</strong> ' . esc_html( $text )
			. ' <em>' . esc_html__( 'Readers do not see this line.', 'stgm-guidance' ) . '</em></p>';
	}
}
