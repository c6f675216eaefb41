<?php
/**
 * Prints the tree of an answer.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Nodes to HTML, tag by tag from the allow-list.
 */
final class Node_Renderer {

	/**
	 * A link tells the other side nothing about this page, and gets no hold of it.
	 */
	public const LINK = array(
		'rel'            => 'noopener noreferrer',
		'referrerpolicy' => 'no-referrer',
	);

	/**
	 * The HTML of a list of nodes.
	 *
	 * @param array<string|array<mixed>> $nodes As Node_Reader gives them.
	 * @param int                        $level Of the heading above: `h1` of a tree comes one below it.
	 * @param string                     $base  URL of the folder that `media/` is in.
	 */
	public static function render( array $nodes, int $level, string $base ): string {
		$html = '';
		foreach ( $nodes as $node ) {
			$html .= is_string( $node ) ? Escape::text( $node ) : self::tag( $node, $level, $base );
		}
		return $html;
	}

	/**
	 * The HTML of one tag.
	 *
	 * @param array<mixed> $node  Name, attributes, children.
	 * @param int          $level As above.
	 * @param string       $base  As above.
	 */
	private static function tag( array $node, int $level, string $base ): string {
		list( $name, $attributes, $children ) = $node;
		switch ( $name ) {
			case 'br':
			case 'hr':
				return "<$name>";
			case 'img':
				$image = array(
					'src'     => $base . $attributes['src'],
					'alt'     => $attributes['alt'] ?? '',
					'loading' => 'lazy',
				);
				return '<img' . Escape::attributes( $image + $attributes ) . '>';
			case 'a':
				$attributes += self::LINK;
				break;
			case 'h1':
			case 'h2':
			case 'h3':
			case 'h4':
			case 'h5':
			case 'h6':
				$name = 'h' . min( 6, $level + (int) $name[1] );
		}
		return "<$name" . Escape::attributes( $attributes ) . '>' . self::render( $children, $level, $base ) . "</$name>";
	}
}
