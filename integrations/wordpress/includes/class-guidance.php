<?php
/**
 * The guidance on a page.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use STGM_Guidance\Library\Embed;
use STGM_Guidance\Library\EntryRenderer;

/**
 * Makes the tag with the answer inside, for the block, the shortcode, the widget, pasted URLs and raw markup.
 */
final class Guidance {

	/**
	 * The tag, and the script for it.
	 *
	 * @param Embed  $embed  Which entry, in a language.
	 * @param string $inside Safe HTML of the author's own to show instead of the answer, until the script runs.
	 * @param string $below  Safe HTML to show below the answer, until the script runs.
	 * @param array  $more   More attributes for the tag, by name.
	 * @return string|null Null where there is no such entry.
	 */
	public static function render( Embed $embed, string $inside = '', string $below = '', array $more = array() ): ?string {
		$entry = Content::entry( $embed );
		$base  = Settings::current()->content_base();
		if ( is_wp_error( $entry ) && 'not-found' === $entry->get_error_code() ) {
			return null;
		}
		$images = $base;
		if ( is_wp_error( $entry ) ) {
			// The reader's browser may still get the text from the host. Until then the one of this plugin is better than none.
			$entry  = Content::shipped_entry( $embed );
			$images = Settings::shipped_base();
		}
		$writer   = Html::writer();
		$renderer = new EntryRenderer( $embed, $images );
		$is_other = null !== $entry && ! $embed->isMetBy( $entry );
		if ( doing_filter( 'get_the_excerpt' ) ) {
			return null === $entry || $is_other ? '' : $writer->write( $renderer->summary( $entry ) );
		}
		if ( $is_other ) {
			// The words of the author are about the statement that was here before.
			$below  = '';
			$inside = $writer->write( array( $renderer->notice( $entry, Settings::current()->pages()->questionUrl( $embed ) ) ) );
		}
		if ( '' === $inside ) {
			// What the script will fold is folded from the start: the page does not jump. A feed has no script to open it.
			$inside = null === $entry
				? self::link( $embed )
				: $writer->write( array( $renderer->render( $entry, $embed->isFolded() && ! is_feed() ) ) );
		}
		if ( is_feed() ) {
			return Placeholders::hold( "<div>$inside$below</div>" ); // Feed readers know neither the tag nor the script.
		}
		Script::enqueue();
		// `src` is always there: plugins that merge scripts move the script away from its content.
		$attributes = $writer->attributes( $embed->toAttributes() + array( 'src' => $base ) + $more );
		return Placeholders::hold( "<stgm-guidance$attributes>$inside$below</stgm-guidance>" );
	}

	/**
	 * The same for question and choice that an author wrote. If there is nothing to show, readers see nothing, and people who
	 * can correct it see why.
	 *
	 * @param array<string, mixed> $written As Embed::readLeniently() takes it.
	 */
	public static function render_written( array $written ): string {
		$embed = self::embed( $written );
		if ( null === $embed ) {
			return self::note( __( 'Choose a question and an answer, for example question="9" choice="2".', 'stgm-guidance' ) );
		}
		return self::render( $embed ) ?? self::note(
			/* translators: 1: id of a question, 2: id of a choice, 3: language code */
			sprintf( __( 'There is no text for question %1$s, choice %2$s in language "%3$s".', 'stgm-guidance' ), $embed->question, $embed->choice, $embed->lang )
		);
	}

	/**
	 * What an author wrote into a shortcode, block, widget or tag, in the language of the site where none is named.
	 *
	 * @param array<string, mixed> $written As Embed::readLeniently() takes it.
	 * @return Embed|null Null when question or choice is not an id.
	 */
	public static function embed( array $written ): ?Embed {
		$embed = Embed::readLeniently( $written );
		return null === $embed ? null : $embed->in( Settings::current()->language() );
	}

	/**
	 * What is in the tag while this server has no text from the host, and none of its own.
	 *
	 * @param Embed $embed Which entry.
	 */
	private static function link( Embed $embed ): string {
		$url = Settings::current()->pages()->url( $embed );
		return '' === $url ? '' : '<p><a href="' . esc_url( $url ) . '">' . esc_html( $url ) . '</a></p>';
	}

	/**
	 * A line for people who can correct what is wrong: who may edit this post, or outside of posts the widgets and templates.
	 *
	 * @param string $text What is wrong.
	 */
	private static function note( string $text ): string {
		$post = get_the_ID();
		if ( $post ? ! current_user_can( 'edit_post', $post ) : ! current_user_can( 'edit_theme_options' ) ) {
			return '';
		}
		wp_enqueue_style( Script::HANDLE );
		return Placeholders::hold(
			'<div class="stgm-guidance__note"><strong>STGM Guidance:</strong> ' . esc_html( $text )
			. ' <em>' . esc_html__( 'Readers do not see this line.', 'stgm-guidance' ) . '</em></div>'
		);
	}
}
