<?php
/**
 * The widget for themes that are older than blocks.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

use WP_Widget;

/**
 * One entry in a sidebar, picked from a list.
 */
final class Widget extends WP_Widget {

	/**
	 * A widget of this kind.
	 */
	public function __construct() {
		parent::__construct(
			'stgm_guidance',
			__( 'STGM guidance', 'stgm-guidance' ),
			array(
				'description'           => __( 'Guidance and resources for one answer of the self-assessment.', 'stgm-guidance' ),
				'show_instance_in_rest' => true,
			)
		);
	}

	/**
	 * Makes the widget known.
	 */
	public static function register(): void {
		register_widget( self::class );
	}

	/**
	 * Prints the guidance in the sidebar.
	 *
	 * @param array<string, string> $args     Of the sidebar.
	 * @param array<string, string> $instance What update() has kept.
	 */
	public function widget( $args, $instance ) {
		$guidance = Guidance::render_written( $instance );
		if ( '' !== $guidance ) {
			$title = apply_filters( 'widget_title', $instance['title'] ?? '', $instance, $this->id_base );
			$title = '' === $title ? '' : $args['before_title'] . esc_html( $title ) . $args['after_title'];
			echo $args['before_widget'] . $title . $guidance . $args['after_widget']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the theme's markup, and ours escaped piece by piece.
		}
	}

	/**
	 * The list to pick from.
	 *
	 * @param array<string, string> $instance What update() has kept.
	 */
	public function form( $instance ) {
		$chosen = ( $instance['question'] ?? '' ) . '/' . ( $instance['choice'] ?? '' );
		$index  = Content::index( Settings::current()->language() );
		$id     = $this->get_field_id( 'address' );
		printf(
			'<p><label for="%1$s">%2$s</label><input class="widefat" type="text" id="%1$s" name="%3$s" value="%4$s"></p>',
			esc_attr( $this->get_field_id( 'title' ) ),
			esc_html__( 'Title of the widget (optional)', 'stgm-guidance' ),
			esc_attr( $this->get_field_name( 'title' ) ),
			esc_attr( $instance['title'] ?? '' )
		);
		if ( is_wp_error( $index ) ) {
			echo '<p>' . esc_html( $index->get_error_message() ) . '</p>';
		}
		echo '<p><label for="' . esc_attr( $id ) . '">' . esc_html__( 'Question and answer', 'stgm-guidance' ) . '</label>';
		echo '<select class="widefat" id="' . esc_attr( $id ) . '" name="' . esc_attr( $this->get_field_name( 'address' ) ) . '">';
		$known = array();
		foreach ( is_wp_error( $index ) ? array() : $index['questions'] as $question ) {
			echo '<optgroup label="' . esc_attr( "{$question['id']}. {$question['title']}" ) . '">';
			foreach ( $question['choices'] as $choice ) {
				$address = "{$question['id']}/{$choice['id']}";
				$known[] = $address;
				echo '<option value="' . esc_attr( $address ) . '"' . selected( $address, $chosen, false ) . '>' . esc_html( "{$choice['id']}: {$choice['title']}" ) . '</option>';
			}
			echo '</optgroup>';
		}
		if ( '/' !== $chosen && ! in_array( $chosen, $known, true ) ) {
			echo '<option value="' . esc_attr( $chosen ) . '" selected>' . esc_html( $chosen ) . '</option>';
		}
		echo '</select></p>';
	}

	/**
	 * Checks what the form sends.
	 *
	 * @param array<string, mixed>  $given    Untrusted.
	 * @param array<string, string> $instance What was kept before.
	 */
	public function update( $given, $instance ) {
		$ids   = explode( '/', is_string( $given['address'] ?? null ) ? $given['address'] : '' );
		$embed = Guidance::embed(
			array(
				'question' => $ids[0],
				'choice'   => $ids[1] ?? '',
			)
		);
		$title = is_string( $given['title'] ?? null ) ? sanitize_text_field( $given['title'] ) : '';
		return array( 'title' => $title ) + ( null === $embed ? $instance : array(
			'question' => $embed->question,
			'choice'   => $embed->choice,
		) );
	}
}
