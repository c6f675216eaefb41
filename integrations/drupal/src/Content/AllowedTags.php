<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Content;

/**
 * Which tags and attributes an answer may hold.
 *
 * The table of src/bundle/allowed-tags.ts once more: this side trusts neither
 * the compiler nor who packed the module. A test compares the two.
 */
final class AllowedTags {

  /**
   * How deep tags may stand inside each other.
   *
   * Deeper ones lose the tag and keep the words.
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
    'a' => ['href' => 'link'],
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
   * TRUE for a tag of the table.
   *
   * @param mixed $name
   *   Untrusted.
   */
  public static function has(mixed $name): bool {
    return is_string($name) && isset(self::TABLE[$name]);
  }

  /**
   * The attributes that the tag may have and whose values pass.
   *
   * @param string $tag
   *   A tag of the table.
   * @param array<mixed> $given
   *   Untrusted.
   *
   * @return array<string, string|int>
   *   By name, in the order of the table.
   */
  public static function attributes(string $tag, array $given): array {
    $allowed = [];
    foreach (self::TABLE[$tag] as $name => $check) {
      $value = $given[$name] ?? NULL;
      $allowed[$name] = match ($check) {
        'link' => AllowedUrl::link($value),
        'media' => AllowedUrl::media($value),
        'text' => is_string($value) ? $value : NULL,
        'align' => in_array($value, ['left', 'center', 'right'], TRUE) ? $value : NULL,
        'start' => self::wholeNumber($value, 0, 999_999_999),
        'size' => self::wholeNumber($value, 1, 100_000),
      };
    }
    return array_filter($allowed, static fn ($value): bool => $value !== NULL);
  }

  /**
   * The number, or NULL when it is none or out of range.
   *
   * @param mixed $value
   *   Untrusted.
   * @param int $least
   *   The smallest allowed.
   * @param int $most
   *   The largest allowed.
   */
  private static function wholeNumber(mixed $value, int $least, int $most): ?int {
    return is_int($value) && $value >= $least && $value <= $most ? $value : NULL;
  }

}
