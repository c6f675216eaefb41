<?php
/**
 * Reads the tree of an answer.
 *
 * @package STGM_Guidance
 */

namespace STGM_Guidance;

/**
 * Turns unknown JSON into nodes that are safe to print: `"text"` or `["p", {attributes}, …nodes]`.
 * JSON objects are expected as PHP objects, so that an array was one in JSON too.
 */
final class Node_Reader {

	/**
	 * The tree as far as the allow-list reaches: an unknown tag loses itself and keeps its words,
	 * an unknown attribute or a refused address goes.
	 *
	 * @param mixed $value Untrusted.
	 * @param int   $depth How deep this list stands.
	 * @return array<string|array<mixed>> Every tag as array( name, attributes, children ).
	 */
	public static function read( $value, int $depth = 0 ): array {
		$nodes = array();
		foreach ( is_array( $value ) ? $value : array() as $node ) {
			if ( is_string( $node ) ) {
				$nodes[] = $node;
			} elseif ( is_array( $node ) && $depth <= 2 * Allowed_Tags::MAX_DEPTH ) {
				array_push( $nodes, ...self::read_tag( $node, $depth ) );
			}
		}
		return $nodes;
	}

	/**
	 * One tag with what is inside, or only what is inside.
	 *
	 * @param array<mixed> $node  Untrusted: a name, maybe attributes, children.
	 * @param int          $depth How deep it stands.
	 * @return array<string|array<mixed>>
	 */
	private static function read_tag( array $node, int $depth ): array {
		$name     = $node[0] ?? null;
		$given    = $node[1] ?? null;
		$has_some = is_object( $given );
		$children = self::read( array_slice( $node, $has_some ? 2 : 1 ), $depth + 1 );
		if ( ! Allowed_Tags::has( $name ) || $depth >= Allowed_Tags::MAX_DEPTH ) {
			return $children;
		}
		$attributes = Allowed_Tags::attributes( $name, $has_some ? get_object_vars( $given ) : array() );
		if ( ( 'a' === $name && ! $attributes ) || ( 'img' === $name && ! isset( $attributes['src'] ) ) ) {
			return $children;
		}
		return array( array( $name, $attributes, $children ) );
	}
}
