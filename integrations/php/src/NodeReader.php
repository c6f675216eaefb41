<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Reads the tree of an answer: `"text"` or `["p", {attributes}, …nodes]`. The rules are those of readNodes in
 * src/bundle/read-question-bundle.ts.
 *
 * Decode the JSON with objects as objects: then an array was one in JSON too.
 */
final class NodeReader
{
    /**
     * The tree, as far as the allow-list reaches: an unknown tag is dropped and its words are kept; an unknown attribute
     * or a refused URL is dropped.
     *
     * @param mixed $value Untrusted.
     * @param int   $depth How deep this list is.
     *
     * @return array<string|array{string, array<string, string|int>, array<mixed>}> Texts, and tags as name, attributes, nodes inside.
     */
    public static function read($value, int $depth = 0): array
    {
        $nodes = [];
        foreach (is_array($value) ? $value : [] as $node) {
            if (is_string($node)) {
                $nodes[] = $node;
            } elseif (is_array($node) && $depth <= 2 * AllowedTags::MAX_DEPTH) {
                array_push($nodes, ...self::readTag($node, $depth));
            }
        }
        return $nodes;
    }

    /**
     * One tag with what is inside, or only what is inside.
     *
     * @param array<mixed> $node Untrusted: a name, maybe attributes, nodes.
     *
     * @return array<mixed> Nodes.
     */
    private static function readTag(array $node, int $depth): array
    {
        $name = $node[0] ?? null;
        $given = is_object($node[1] ?? null) ? get_object_vars($node[1]) : null;
        $inside = self::read(array_slice($node, $given === null ? 1 : 2), $depth + 1);
        if (!AllowedTags::has($name) || $depth >= AllowedTags::MAX_DEPTH) {
            return $inside;
        }
        $attributes = AllowedTags::attributes($name, $given ?? []);
        if (($name === 'a' && !isset($attributes['href'])) || ($name === 'img' && !isset($attributes['src']))) {
            return $inside;
        }
        return [[$name, $attributes, $inside]];
    }
}
