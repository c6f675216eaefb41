<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Content;

/**
 * Reads the tree of an answer: `"text"` or `["p", {attributes}, …nodes]`.
 *
 * JSON objects are expected as PHP objects, so that an array was one in JSON
 * too.
 */
final class NodeReader {

  /**
   * The tree as far as the allow-list reaches.
   *
   * An unknown tag loses itself and keeps its words, an unknown attribute or a
   * refused address goes.
   *
   * @param mixed $value
   *   Untrusted.
   * @param int $depth
   *   How deep this list stands.
   *
   * @return array<string|array{string, array<string, string|int>, array<mixed>}>
   *   Texts, and tags as name, attributes, nodes inside.
   */
  public static function read(mixed $value, int $depth = 0): array {
    $nodes = [];
    foreach (is_array($value) ? $value : [] as $node) {
      if (is_string($node)) {
        $nodes[] = $node;
      }
      elseif (is_array($node) && $depth <= 2 * AllowedTags::MAX_DEPTH) {
        array_push($nodes, ...self::readTag($node, $depth));
      }
    }
    return $nodes;
  }

  /**
   * One tag with what is inside, or only what is inside.
   *
   * @param array<mixed> $node
   *   Untrusted: a name, maybe attributes, nodes.
   * @param int $depth
   *   How deep it stands.
   *
   * @return array<mixed>
   *   Nodes.
   */
  private static function readTag(array $node, int $depth): array {
    $name = $node[0] ?? NULL;
    $given = is_object($node[1] ?? NULL) ? get_object_vars($node[1]) : NULL;
    $inside = self::read(array_slice($node, $given === NULL ? 1 : 2), $depth + 1);
    if (!AllowedTags::has($name) || $depth >= AllowedTags::MAX_DEPTH) {
      return $inside;
    }
    $attributes = AllowedTags::attributes($name, $given ?? []);
    if (($name === 'a' && !$attributes) || ($name === 'img' && !isset($attributes['src']))) {
      return $inside;
    }
    return [[$name, $attributes, $inside]];
  }

}
