<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Which tags and attributes an answer may hold: the table of src/bundle/allowed-tags.ts in PHP.
 *
 * The compiler applies the table when it writes. This side applies it again when it reads, so that a content host in the
 * wrong hands cannot add markup. A test compares the two tables.
 */
final class AllowedTags
{
    /**
     * How deep tags may be nested. A deeper tag is dropped and its words are kept.
     */
    public const MAX_DEPTH = 32;

    /**
     * Tag => attribute => name of its check.
     */
    public const TABLE = [
        'p' => [],
        'h1' => [],
        'h2' => [],
        'h3' => [],
        'h4' => [],
        'h5' => [],
        'h6' => [],
        'ul' => [],
        'ol' => ['start' => 'start'],
        'li' => [],
        'a' => ['href' => 'link', 'kind' => 'kind'],
        'strong' => [],
        'em' => [],
        's' => [],
        'sub' => [],
        'sup' => [],
        'code' => [],
        'pre' => [],
        'blockquote' => [],
        'hr' => [],
        'br' => [],
        'table' => [],
        'thead' => [],
        'tbody' => [],
        'tr' => [],
        'th' => ['align' => 'align'],
        'td' => ['align' => 'align'],
        'img' => ['src' => 'media', 'alt' => 'text', 'width' => 'size', 'height' => 'size'],
    ];

    /**
     * True for a tag of the table.
     *
     * @param mixed $name Untrusted.
     */
    public static function has($name): bool
    {
        return is_string($name) && isset(self::TABLE[$name]);
    }

    /**
     * The attributes that the tag may have and whose values pass.
     *
     * @param string       $tag   A tag of the table.
     * @param array<mixed> $given Untrusted.
     *
     * @return array<string, string|int> In the order of the table.
     */
    public static function attributes(string $tag, array $given): array
    {
        $allowed = [];
        foreach (self::TABLE[$tag] as $name => $check) {
            $value = self::check($check, $given[$name] ?? null);
            if ($value !== null) {
                $allowed[$name] = $value;
            }
        }
        return $allowed;
    }

    /**
     * The value to use, or null when it is refused.
     *
     * @param mixed $value Untrusted.
     *
     * @return string|int|null
     */
    private static function check(string $check, $value)
    {
        switch ($check) {
            case 'link':
                return AllowedUrl::link($value);
            case 'media':
                return AllowedUrl::media($value);
            case 'text':
                return is_string($value) ? $value : null;
            case 'kind':
                return in_array($value, ['pdf', 'document', 'video'], true) ? $value : null;
            case 'align':
                return in_array($value, ['left', 'center', 'right'], true) ? $value : null;
            case 'start':
                return is_int($value) && $value >= 0 && $value <= 999999999 ? $value : null;
            default: // A size in pixels.
                return is_int($value) && $value >= 1 && $value <= 100000 ? $value : null;
        }
    }
}
